import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryOf, MalformedFormError, readParts } from '~/http/upload-parts.server';

const BOUNDARY = 'ranh-gioi';

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; boundary="a b"', 'a b'],
  ['Multipart/Form-Data;charset=utf-8; boundary=abc; x=y', 'abc'],
  ['multipart/form-data', null],
  ['multipart/mixed; boundary=abc', null],
  [`multipart/form-data; boundary=${'a'.repeat(71)}`, null],
  [null, null],
])('%j has the boundary %j', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));

describe('parts', () => {
  /** Bytes rich in what boundaries are made of. */
  const content = fc
    .array(fc.constantFrom('\r', '\n', '-', '\r\n', '--', BOUNDARY.slice(0, 5), 'x', '\0', 'ÿ'), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join(''))
    .filter((text) => !`\r\n${text}\r\n`.includes(`\r\n--${BOUNDARY}`));

  test('are the same however the network cuts them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 50 }),
        fc.boolean(),
        async (contents, cuts, hasPreamble) => {
          const body = Buffer.from(
            (hasPreamble ? 'To be passed over.\r\n' : '') +
              contents
                .map((text, at) => `--${BOUNDARY}\r\n${heading(at)}\r\n\r\n${text}\r\n`)
                .join('') +
              `--${BOUNDARY}--`,
            'latin1',
          );
          const read: string[] = [];
          for await (const { name, data } of readParts(cutUp(body, cuts), BOUNDARY)) {
            const chunks: Buffer[] = [];
            // Every third part is left unread.
            if (Number(name) % 3 !== 2) for await (const chunk of data) chunks.push(chunk);
            read.push(`${name} ${Buffer.concat(chunks).toString('latin1')}`);
          }
          expect(read).toEqual(contents.map((text, at) => `${at} ${at % 3 === 2 ? '' : text}`));
        },
      ),
    );
  });

  test('cut off anywhere are malformed, never shorter', async () => {
    const whole = Buffer.from(`--${BOUNDARY}\r\n${heading(0)}\r\n\r\na\r\nb\r\n--${BOUNDARY}--`);
    for (let length = 0; length < whole.length; length += 1) {
      const reading = async () => {
        for await (const { data } of readParts(cutUp(whole.subarray(0, length), [7]), BOUNDARY)) {
          for await (const _ of data);
        }
      };
      await expect(reading()).rejects.toThrow(MalformedFormError);
    }
  });

  const heading = (at: number) => `Content-Disposition: form-data; name="${at}"`;

  async function* cutUp(body: Buffer, cuts: number[]): AsyncGenerator<Uint8Array> {
    for (let at = 0, turn = 0; at < body.length; turn += 1) {
      const length = cuts[turn % cuts.length] as number;
      yield body.subarray(at, at + length);
      at += length;
    }
  }
});
