import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequest } from '@remix-run/node-fetch-server';
import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime';
import { dataVersion } from 'db/connection.server';
import sirv from 'sirv';
import { vietnamDay } from '~/domain/clock';
import { addressOf, CLIENT_ADDRESS } from './client-address';
import type { Site } from './context';
import { countSeen } from './count-seen.server';
import { acceptedEncoding, etagOf, Page, PageCache } from './page-cache.server';

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|ld\+json|xml|javascript)|image\/svg)/;

/**
 * Answers HTTP for the built app: files first, then whole cached pages, then Remix. `assetsDir` is
 * the client build, whose files under /assets carry their hash in their name.
 */
export function createListener(
  build: ServerBuild,
  site: Site,
  assetsDir: string,
  mode: 'production' | 'development' = 'production',
): RequestListener {
  const files = sirv(assetsDir, {
    dev: mode === 'development',
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      const fixed = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const render = createRequestHandler(build, mode);
  const cache = new PageCache();

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    // `//host/path` would otherwise be read as another host's address.
    incoming.url = (incoming.url ?? '/').replace(/^[/\\]{2,}/, '/');
    const request = createRequest(incoming, outgoing);
    request.headers.set(CLIENT_ADDRESS, addressOf(incoming));
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const stamp = `${build.assets.version} ${dataVersion(site.db)} ${vietnamDay(site.clock)}`;
    const renderPage = async () => {
      const response = await render(asAnybody(request), site);
      return readPage(response, stamp, incoming.url as string);
    };
    const page =
      isRead && !isPersonal(incoming.url)
        ? await cache.get(incoming.url, stamp, renderPage)
        : await readPersonal(await render(request, site));
    await send(page, incoming, outgoing);
    if (page.status === 200) countSeen(incoming, site);
  }

  return (incoming, outgoing) => {
    files(incoming, outgoing, () => {
      answer(incoming, outgoing).catch((error: unknown) => {
        console.error(error);
        if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain' });
        outgoing.end('Internal Server Error');
      });
    });
  };
}

/** Pages of somebody: never kept, neither here nor by anything between here and them. */
const isPersonal = (address: string) =>
  /^(?:\/en)?\/(?:htx|co-quan|dang-nhap|dang-xuat|tai-khoan|loi-moi|hoi-mua)(?:[/?.]|$)/.test(
    address,
  );

/**
 * The request as anyone would make it: a shared page must not learn whose it was first. HEAD is
 * rendered as GET so that both share one page and the same headers.
 */
function asAnybody(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('Cookie');
  return new Request(request, { method: 'GET', headers });
}

async function readPage(response: Response, stamp: string, address: string) {
  const headers = [...response.headers];
  const shared = response.status === 200 && !response.headers.has('Set-Cookie');
  const cacheable =
    shared && !/private|no-store|immutable/.test(response.headers.get('Cache-Control') ?? '');
  const body = Buffer.from(await response.arrayBuffer());
  const etag = response.status === 200 ? etagOf(stamp, address) : '';
  return { page: new Page(stamp, response.status, headers, body, etag), cacheable };
}

/** A page of somebody has no ETag: the next reader of this browser may be somebody else. */
async function readPersonal(response: Response): Promise<Page> {
  const headers = new Headers(response.headers);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
  const body = Buffer.from(await response.arrayBuffer());
  return new Page('', response.status, [...headers], body, '');
}

async function send(page: Page, incoming: IncomingMessage, outgoing: ServerResponse) {
  for (const [name, value] of page.headers) outgoing.appendHeader(name, value);
  outgoing.setHeader('X-Content-Type-Options', 'nosniff');
  outgoing.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  if (page.etag) outgoing.setHeader('ETag', page.etag);
  if (page.status === 200 && !outgoing.hasHeader('Cache-Control')) {
    // Browsers ask every time and get a cheap 304: a lapsed star must not outlive its day.
    outgoing.setHeader('Cache-Control', 'no-cache');
  }
  if (page.etag && incoming.headers['if-none-match']?.includes(page.etag)) {
    outgoing.writeHead(304).end();
    return;
  }
  const body = await encodedBody(page, incoming, outgoing);
  outgoing.setHeader('Content-Length', body.length);
  outgoing.writeHead(page.status);
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

async function encodedBody(page: Page, incoming: IncomingMessage, outgoing: ServerResponse) {
  if (!COMPRESSIBLE.test(String(outgoing.getHeader('Content-Type') ?? ''))) return page.body;
  outgoing.setHeader('Vary', 'Accept-Encoding');
  const encoding = acceptedEncoding(incoming.headers['accept-encoding']);
  if (encoding !== 'identity') outgoing.setHeader('Content-Encoding', encoding);
  return page.encoded(encoding);
}
