import { expect, test } from 'vitest';
import { callApart, OverloadedError } from '~/domain/sheets/apart.server';

const parse = (text: string, limits?: { ms: number; heapMb: number }) =>
  callApart<string[][]>('csv-parse/sync', 'parse', [text, {}], limits);

test('a library’s function gives what it gives, from a thread of its own', async () => {
  expect(await parse('a,b\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('its errors keep their name, and the next call is none the worse', async () => {
  await expect(parse('"a')).rejects.toMatchObject({ name: 'Error', message: /Quote/ });
  expect(await parse('a')).toEqual([['a']]);
});

test('what needs more time or memory than there is takes only its own thread down', async () => {
  const calls = [
    parse('a', { ms: 1, heapMb: 384 }),
    parse('a,b\n'.repeat(400_000), { ms: 60_000, heapMb: 8 }),
    parse('a'),
  ];
  const [late, large, next] = await Promise.allSettled(calls);
  expect(late).toMatchObject({ status: 'rejected', reason: expect.any(OverloadedError) });
  expect(large).toMatchObject({ status: 'rejected', reason: expect.any(OverloadedError) });
  expect(next).toEqual({ status: 'fulfilled', value: [['a']] });
});
