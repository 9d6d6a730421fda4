import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding, type Encoding } from './encoding';
import type { Page } from './page.server';

/** Sends a page in the best encoding its reader takes, compressing it first where nobody had it so. */
export async function sendPage(
  page: Page,
  lifetime: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const encoding = encodingFor(page, incoming);
  const body = await page.encoded(encoding);
  send(page, body, page.head(encoding, lifetime), incoming, outgoing);
}

/** The same without waiting, where the page is at hand in that encoding. Returns whether it was. */
export function sendKept(
  page: Page,
  lifetime: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  const encoding = encodingFor(page, incoming);
  const body = page.kept(encoding);
  if (body) send(page, body, page.head(encoding, lifetime), incoming, outgoing);
  return body !== null;
}

function send(
  page: Page,
  body: Buffer,
  head: string[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  if (page.etag && incoming.headers['if-none-match']?.includes(page.etag)) {
    outgoing.writeHead(304, head).end();
    return;
  }
  outgoing.writeHead(page.status, [...head, 'Content-Length', String(body.length)]);
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

function encodingFor(page: Page, incoming: IncomingMessage): Encoding {
  return page.compressible ? acceptedEncoding(incoming.headers['accept-encoding']) : 'identity';
}
