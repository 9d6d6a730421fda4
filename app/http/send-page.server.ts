import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncoding, type Encoding } from './encoding';
import { ASK_EVERY_TIME } from './lifetime';
import type { Page } from './page.server';

/**
 * Sends a page in the best encoding its reader takes, compressing it first where nobody had it so.
 * `lifetimeNow` is asked at the last moment: a lifetime counts from when the page is sent.
 */
export async function sendPage(
  page: Page,
  lifetimeNow: () => string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const encoding = encodingFor(page, incoming);
  const body = await page.encoded(encoding);
  send(page, body, encoding, lifetimeNow(), incoming, outgoing);
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
  if (body) {
    send(page, body, encoding, lifetime, incoming, outgoing);
    if (page.hits) page.hits[outgoing.statusCode === 304 ? 'unchanged' : 'whole'].count += 1;
  }
  return body !== null;
}

function send(
  page: Page,
  body: Buffer,
  encoding: Encoding,
  lifetime: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const head = page.head(encoding, lifetime);
  // nginx takes a 304 that gives it no time as leave to keep what it has for as long as it was first
  // told, which may be past midnight; so a page that is not to be kept is sent whole.
  const has304 = page.etag !== '' && lifetime !== ASK_EVERY_TIME;
  if (has304 && incoming.headers['if-none-match']?.includes(page.etag)) {
    outgoing.writeHead(304, head).end();
    return;
  }
  if (page.cookies.length > 0) outgoing.setHeader('Set-Cookie', page.cookies);
  outgoing.writeHead(page.status, [...head, 'Content-Length', String(body.length)]);
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

function encodingFor(page: Page, incoming: IncomingMessage): Encoding {
  return page.compressible ? acceptedEncoding(incoming.headers['accept-encoding']) : 'identity';
}
