import { expect, test } from 'vitest';
import { readSmallForm } from '~/http/small-form.server';

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('https://ocop.example/', { method: 'POST', body, headers });

const statusOf = (request: Request) =>
  readSmallForm(request).then(
    () => 200,
    (refusal: Response) => refusal.status,
  );

test('reads either kind of form, texts only', async () => {
  const plain = await readSmallForm(post(new URLSearchParams('ten=Lan+Anh&sp=a&sp=b')));
  expect([...plain]).toEqual([
    ['ten', 'Lan Anh'],
    ['sp', 'a'],
    ['sp', 'b'],
  ]);
  const form = new FormData();
  form.append('ten', 'Lan\nAnh');
  form.append('anh', new File(['x'], 'x.png'));
  expect([...(await readSmallForm(post(form)))]).toEqual([['ten', 'Lan\r\nAnh']]);
});

test('refuses a body too long also while somebody else keeps a copy of it', async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const request = post(`a=${'a'.repeat(100_000)}`, headers);
  const copy = request.clone();
  expect(await statusOf(request)).toBe(413);
  await copy.body?.cancel();
});

test('refuses a body longer than any form of ours without reading on', async () => {
  const chunk = new Uint8Array(16 * 1024).fill(97);
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(chunk);
    },
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const request = new Request('https://ocop.example/', {
    method: 'POST',
    body: endless,
    headers,
    duplex: 'half',
  } as RequestInit);
  expect(await statusOf(request)).toBe(413);
  expect(pulled).toBeLessThan(10);
  expect(await statusOf(post('a'.repeat(64 * 1024), headers))).toBe(200);
  expect(await statusOf(post('a'.repeat(64 * 1024 + 1), headers))).toBe(413);
});

test('refuses what is no form', async () => {
  expect(await statusOf(post('{}', { 'Content-Type': 'application/json' }))).toBe(400);
  expect(await statusOf(post('x', { 'Content-Type': 'multipart/form-data; boundary=y' }))).toBe(
    400,
  );
});
