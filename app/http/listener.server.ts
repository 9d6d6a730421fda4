import { readdirSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequest } from '@remix-run/node-fetch-server';
import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime';
import sirv, { type Options } from 'sirv';
import { addressOf, CLIENT_ADDRESS } from './client-address';
import type { Site } from './context';
import { countSeen } from './count-seen.server';
import { documentRenderer } from './documents.server';
import { ASK_EVERY_TIME, lifetimeAt } from './lifetime';
import { Page } from './page.server';
import { etagOf, PageCache } from './page-cache.server';
import { guardsOf, type Header } from './security-headers';
import { sendKept, sendPage } from './send-page.server';
import { stampOf } from './stamp.server';

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
  const guards = guardsOf(site.siteUrl);
  const files = serveFiles(assetsDir, mode, guards(new Headers()));
  const render = createRequestHandler(build, mode);
  const renderDocument = documentRenderer(build);
  const cache = new PageCache();
  const stamp = stampOf(build.assets.version, site);

  /** What most readers get: a page from memory, before anything else is looked at. */
  function answerFromMemory(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    if (!isRead(incoming)) return false;
    // Before the stamp, so that a page of yesterday is never given a lifetime of today.
    const lifetime = lifetimeAt(site.clock);
    const page = cache.kept(incoming.url ?? '', stamp());
    if (!page || !sendKept(page, lifetime, incoming, outgoing)) return false;
    countSeen(incoming, site);
    return true;
  }

  /** The lifetime of a page about to be sent: none where midnight or a write overtook its making. */
  function lifetimeOf(page: Page): string {
    const lifetime = lifetimeAt(site.clock);
    return page.stamp === stamp() ? lifetime : ASK_EVERY_TIME;
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    // `//host/path` would otherwise be read as another host's address.
    const address = (incoming.url ?? '').replace(/^[/\\]{2,}/, '/');
    incoming.url = address;
    const now = stamp();
    const ask = () => {
      const request = createRequest(incoming, outgoing);
      request.headers.set(CLIENT_ADDRESS, addressOf(incoming));
      return request;
    };
    const askAsAnybody = () => asAnybody(ask());
    const renderShared = async () =>
      (await renderDocument(address, site, askAsAnybody)) ?? (await render(askAsAnybody(), site));
    const page =
      isRead(incoming) && !isPersonal(address)
        ? await cache.get(address, now, async () =>
            readPage(await renderShared(), guards, now, address),
          )
        : await readPersonal(await render(ask(), site), guards);
    await sendPage(page, () => lifetimeOf(page), incoming, outgoing);
    if (page.status === 200) countSeen(incoming, site);
  }

  return (incoming, outgoing) => {
    const fail = (error: unknown) => {
      console.error(error);
      const headers = new Headers({ 'Content-Type': 'text/plain' });
      if (!outgoing.headersSent) outgoing.writeHead(500, [...headers, ...guards(headers)].flat());
      outgoing.end('Internal Server Error');
    };
    try {
      if (answerFromMemory(incoming, outgoing)) return;
      files(incoming, outgoing, () => answer(incoming, outgoing).catch(fail));
    } catch (error) {
      fail(error);
    }
  };
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';

/**
 * Files under /assets never change, so what they are is read once. A later build may add some while
 * we run, for the pages of a process that runs it already, and change the few that lie beside them.
 */
function serveFiles(
  assetsDir: string,
  mode: 'production' | 'development',
  guards: readonly Header[],
) {
  const options: Options = {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      const fixed = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        fixed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
      for (const [name, value] of guards) response.setHeader(name, value);
    },
  };
  const known = sirv(assetsDir, { ...options, dev: mode === 'development' });
  const asTheyAre = sirv(assetsDir, { ...options, dev: true });
  const names = new Set(readdirSync(assetsDir));
  return (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => {
    const [, name = ''] = /^\/([^/?]+)/.exec(incoming.url ?? '') ?? [];
    if (name === 'assets') known(incoming, outgoing, () => asTheyAre(incoming, outgoing, next));
    else if (names.has(name)) asTheyAre(incoming, outgoing, next);
    else next();
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

type Guards = ReturnType<typeof guardsOf>;

async function readPage(response: Response, guards: Guards, stamp: string, address: string) {
  const headers = [...response.headers, ...guards(response.headers)];
  const shared = response.status === 200 && !response.headers.has('Set-Cookie');
  const cacheable =
    shared && !/private|no-store|immutable/.test(response.headers.get('Cache-Control') ?? '');
  const body = Buffer.from(await response.arrayBuffer());
  const etag = response.status === 200 ? etagOf(stamp, address) : '';
  return { page: new Page(stamp, response.status, headers, body, etag), cacheable };
}

/** A page of somebody has no ETag: the next reader of this browser may be somebody else. */
async function readPersonal(response: Response, guards: Guards): Promise<Page> {
  const headers = new Headers(response.headers);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
  const body = Buffer.from(await response.arrayBuffer());
  return new Page('', response.status, [...headers, ...guards(headers)], body, '');
}
