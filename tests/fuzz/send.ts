import { Agent, request as httpRequest } from 'node:http';
import { plain } from '../support/ask';
import type { HostileRequest } from './requests';
import type { HostileAnswer } from './verdict';

/** The longest that anybody waits for an answer of ours. */
const PATIENCE_MS = 30_000;

/** Sends a request as it is; null where the server closed the connection instead of answering. */
export function sendTo(address: string, agent: Agent, cookie: string) {
  const { hostname, port } = new URL(address);
  return ({ method, path, headers, body }: HostileRequest): Promise<HostileAnswer | null> =>
    new Promise((done, fail) => {
      const sent = httpRequest({ hostname, port, method, path, agent, timeout: PATIENCE_MS });
      if (cookie) sent.setHeader('Cookie', cookie);
      for (const [name, value] of headers) sent.setHeader(name, value);
      sent.once('timeout', () => sent.destroy(new Error('no answer')));
      sent.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' || error.code === 'EPIPE' ? done(null) : fail(error),
      );
      sent.once('response', (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', fail);
        answer.once('end', () => {
          const { statusCode = 0, headers } = answer;
          const text = plain(Buffer.concat(parts), headers['content-encoding']);
          done({ status: statusCode, headers, text });
        });
      });
      sent.end(body ?? undefined);
    });
}
