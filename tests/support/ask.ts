import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** The body as it was before its compression. */
  text: string;
};

type Asking = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The address of this machine to ask from; Linux has all of 127.0.0.0/8. */
  from?: string;
};

/** Asks over a connection of its own. `fetch` would choose the encoding, and hide it. */
export function ask(address: string, { method, headers, body, from }: Asking = {}) {
  return new Promise<Answer>((done, fail) => {
    const asked = request(
      address,
      { method, headers, localAddress: from, agent: false },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', fail);
        answer.once('end', () => {
          const { statusCode = 0, headers } = answer;
          const bytes = Buffer.concat(parts);
          done({ status: statusCode, headers, text: plain(bytes, headers['content-encoding']) });
        });
      },
    );
    asked.once('error', fail);
    asked.end(body);
  });
}

/** The bytes of a body without their compression. */
export function plain(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0 || !encoding) return bytes.toString();
  return (encoding === 'br' ? brotliDecompressSync(bytes) : gunzipSync(bytes)).toString();
}

/** What nginx says its cache made of a request; nothing where the cache was not asked. */
export const cacheOf = ({ headers }: Answer) => headers['x-cache-status'];
