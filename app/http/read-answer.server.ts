import { Page } from './page.server';
import { etagOf } from './page-cache.server';
import type { guardsOf } from './security-headers';

/**
 * The request as anyone would make it: a shared page must not learn whose it was first. HEAD is
 * rendered as GET so that both share one page and the same headers.
 */
export function asAnybody(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('Cookie');
  return new Request(request, { method: 'GET', headers });
}

type Guards = ReturnType<typeof guardsOf>;

/** Photos larger than on cards are asked for seldom, and would crowd out pages. */
const KEPT_PICTURE_BYTES = 64 * 1024;

/** A page as it is kept for all who ask; `cacheable` where it may be. */
export async function readPage(
  response: Response,
  guards: Guards,
  stamp: string,
  address: string,
  hits: Page['hits'],
) {
  const headers = [...response.headers, ...guards(response.headers)];
  const shared = response.status === 200 && !response.headers.has('Set-Cookie');
  const lifetime = response.headers.get('Cache-Control') ?? '';
  const body = Buffer.from(await response.arrayBuffer());
  const fits = !lifetime.includes('immutable') || body.length <= KEPT_PICTURE_BYTES;
  const cacheable = shared && fits && !/private|no-store/.test(lifetime);
  const etag = response.status === 200 ? etagOf(stamp, address) : '';
  return { page: new Page(stamp, response.status, headers, body, etag, hits), cacheable };
}

/** Too many changes by one; nothing can be written for now; nor before somebody made room. */
const RETRY_AFTER_SECONDS = new Map([
  [429, 60],
  [503, 10],
  [507, 600],
]);

/** A page of somebody has no ETag: the next reader of this browser may be somebody else. */
export async function readPersonal(response: Response, guards: Guards): Promise<Page> {
  const headers = new Headers(response.headers);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
  // Of what was thrown, Remix leaves the headers out of the page that says so.
  const seconds = RETRY_AFTER_SECONDS.get(response.status);
  if (seconds && !headers.has('Retry-After')) headers.set('Retry-After', String(seconds));
  const body = Buffer.from(await response.arrayBuffer());
  return new Page('', response.status, [...headers, ...guards(headers)], body, '');
}
