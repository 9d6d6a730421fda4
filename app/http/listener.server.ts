import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequest } from '@remix-run/node-fetch-server';
import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime';
import { stopwatch } from '~/domain/clock';
import { localeOfPath } from '~/paths';
import { costOf, isPersonal, isTooBig, takesFiles } from './asked-address';
import { addressOf, CLIENT_ADDRESS, isUnnamed } from './client-address';
import type { Site } from './context';
import { countVisit } from './count-visit.server';
import { documentRenderer } from './documents.server';
import { readIncoming } from './incoming.server';
import { ASK_EVERY_TIME, lifetimeAt } from './lifetime';
import { log, REQUEST_ID } from './log.server';
import { Meter } from './meter.server';
import { sayingWhenOutOfService } from './out-of-service.server';
import { Page } from './page.server';
import { etagOf, PageCache } from './page-cache.server';
import { limitsOf } from './rate-limit.server';
import { comeAgainIn, type Refusal, type RefusalKind, refusals } from './refusal.server';
import { CrowdedError, QUEUE_LIMITS, type QueueLimits, RenderQueue } from './render-queue.server';
import { requestId } from './request-id.server';
import { inWords } from './respond';
import { patternName, routeFinder } from './route-finder';
import { guardsOf } from './security-headers';
import { sendKept, sendPage } from './send-page.server';
import {
  BODY_TIMES,
  type BodyTimes,
  closeAfterAnswer,
  hasBody,
  watchBody,
} from './slow-body.server';
import { stampOf } from './stamp.server';
import { serveFiles } from './static-files.server';

/** What answers, what it counts, and how it gives up on forms that are not whole when it must end. */
export type Listener = RequestListener & { meter: Meter; giveUp: () => void };

/** What bounds a listener; tests hand in bounds that are soon reached. */
export type Bounds = { queue: QueueLimits; bodyTimes: BodyTimes };
const BOUNDS: Bounds = { queue: QUEUE_LIMITS, bodyTimes: BODY_TIMES };

/** A rush is over soon; whoever comes again at once would only prolong it. */
const CROWDED = comeAgainIn(3);

/**
 * Answers HTTP for the built app: whole pages from memory first, then files, then Remix. `assetsDir`
 * is the client build, whose files under /assets carry their hash in their name.
 */
export function createListener(
  build: ServerBuild,
  site: Site,
  assetsDir: string,
  mode: 'production' | 'development' = 'production',
  bounds: Bounds = BOUNDS,
): Listener {
  const guards = guardsOf(site.siteUrl);
  const files = serveFiles(assetsDir, mode, guards(new Headers()));
  const render = createRequestHandler(sayingWhenOutOfService(build), mode);
  const renderDocument = documentRenderer(build);
  const refusal = refusals(build, guards);
  const cache = new PageCache();
  const stamp = stampOf(build.assets.version, site);
  // Lines of their own: a crowd before the catalogue must not stop those who keep it.
  const shared = new RenderQueue(site.clock, bounds.queue);
  const personal = new RenderQueue(site.clock, bounds.queue);
  const meter = new Meter(() => shared.running + personal.running);
  const findChain = routeFinder(build.routes);
  const fileTally = meter.tally('files', 200, 'file');
  /** Forms under way, each with what refuses it. */
  const arriving = new Map<IncomingMessage, () => void>();

  /** What most readers get: a page from memory, before anything else is looked at. */
  function answerFromMemory(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    if (!isRead(incoming)) return false;
    // Before the stamp, so that a page of yesterday is never given a lifetime of today.
    const lifetime = lifetimeAt(site.clock);
    const page = cache.kept(incoming.url ?? '', stamp());
    if (!page || !sendKept(page, lifetime, incoming, outgoing)) return false;
    countVisit(incoming, page, site);
    return true;
  }

  /** The lifetime of a page about to be sent: none where midnight or a write overtook its making. */
  function lifetimeOf(page: Page): string {
    const lifetime = lifetimeAt(site.clock);
    return page.stamp === stamp() ? lifetime : ASK_EVERY_TIME;
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const address = incoming.url ?? '';
    const route = routeOf(address);
    account(incoming, outgoing, route);
    const page =
      hasBody(incoming) && isTooBig(incoming, address)
        ? await refusal(address, 'tooBig')
        : await pageFor(address, route, incoming, outgoing);
    // It was told meanwhile that its form came too slowly.
    if (outgoing.headersSent) return;
    if (page.status === 413) closeAfterAnswer(incoming, outgoing);
    await sendPage(page, () => lifetimeOf(page), incoming, outgoing);
    countVisit(incoming, page, site);
  }

  async function pageFor(
    address: string,
    route: string,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<Page> {
    const now = stamp();
    const ask = () => {
      const request = createRequest(incoming, outgoing);
      request.headers.set(CLIENT_ADDRESS, addressOf(incoming));
      request.headers.set(REQUEST_ID, String(outgoing.getHeader(REQUEST_ID)));
      return request;
    };
    const renderInWords = async (request: Request) =>
      inWords(await render(request, site), localeOfPath(address));
    const renderOwn = async () => readPersonal(await renderInWords(ask()), guards);
    // Changes have limits of their own, by who makes them.
    if (!isRead(incoming)) return renderOwn();
    const seconds = cache.kept(address, now) ? 0 : await secondsToWait(incoming, address);
    if (seconds > 0) return refusal(address, 'often', comeAgainIn(seconds));
    const renderShared = async () => {
      const answer =
        (await renderDocument(address, site)) ?? (await renderInWords(asAnybody(ask())));
      return readPage(answer, guards, now, address, hitsOf(route));
    };
    const made = isPersonal(address)
      ? personal.run(renderOwn)
      : cache.get(address, now, () => shared.run(renderShared));
    return made.catch((error: unknown) => {
      if (!(error instanceof CrowdedError)) throw error;
      return refusal(address, 'crowded', CROWDED);
    });
  }

  const hitsOf = (route: string) => ({
    whole: meter.tally(route, 200, 'memory'),
    unchanged: meter.tally(route, 304, 'memory'),
  });

  /** By its pattern, which names nobody; `.data` is how Remix's scripts ask for the same. */
  function routeOf(address: string): string {
    const pathname = address.replace(/\?.*$/, '');
    const chain = findChain(pathname) ?? [];
    const named = chain.at(-1)?.path === '*' ? findChain(pathname.replace(/\.data$/, '')) : chain;
    return patternName(named);
  }

  /** Names a request, and writes down when its answer ends what became of it. */
  function account(incoming: IncomingMessage, outgoing: ServerResponse, route: string): void {
    const began = stopwatch();
    const id = requestId(incoming);
    outgoing.setHeader(REQUEST_ID, id);
    outgoing.once('close', () => {
      const ms = stopwatch() - began;
      const { statusCode: status, writableFinished } = outgoing;
      const isRefusal = [408, 413, 429, 503].includes(status);
      meter.made(route, status, isRefusal ? 'refused' : 'made', ms / 1000);
      const told = { id, method: incoming.method, route, status, ms: Math.round(ms * 10) / 10 };
      log.info(writableFinished ? told : { ...told, cut: true }, 'answered');
    });
  }

  /** Asked for by whoever looks after us, in a crowd and when the database is gone too. */
  async function answerHealth(incoming: IncomingMessage, outgoing: ServerResponse) {
    const refused = readIncoming(incoming);
    if (refused) return refuse(incoming, outgoing, 'unread', refused);
    const request = createRequest(incoming, outgoing);
    const answer = inWords(await render(request, site), localeOfPath('/healthz'));
    const page = await readPersonal(answer, guards);
    meter.tally('/healthz', page.status, 'made').count += 1;
    await sendPage(page, () => ASK_EVERY_TIME, incoming, outgoing);
  }

  /** Seconds until one address may have more rendered; 0 where it may now. */
  async function secondsToWait(incoming: IncomingMessage, address: string): Promise<number> {
    if (isUnnamed(incoming)) return 0;
    const { rendered } = limitsOf(site);
    const { allowed, retryAfterSeconds } = await rendered.take(
      addressOf(incoming),
      costOf(address),
    );
    return allowed ? 0 : retryAfterSeconds;
  }

  /** Holds a form to its time, with an answer that says so. */
  function watch(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const time = takesFiles(incoming.url ?? '') ? bounds.bodyTimes.upload : bounds.bodyTimes.form;
    arriving.set(incoming, () => refuse(incoming, outgoing, 'crowded', CROWDED));
    outgoing.once('close', () => arriving.delete(incoming));
    watchBody(incoming, outgoing, time, () => refuse(incoming, outgoing, 'slow'));
  }

  /** Answers in place of whatever was asked; who still sends is let go afterwards. */
  async function refuse(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    kind: RefusalKind,
    told?: Refusal,
  ): Promise<void> {
    const page = await refusal(incoming.url ?? '', kind, told);
    if (outgoing.headersSent) return;
    if (hasBody(incoming) && !incoming.complete) closeAfterAnswer(incoming, outgoing);
    await sendPage(page, () => ASK_EVERY_TIME, incoming, outgoing);
  }

  const listen: RequestListener = (incoming, outgoing) => {
    const fail = (error: unknown) => {
      // Whoever hung up is owed nothing, and what broke off with them is no fault of ours.
      if (outgoing.destroyed) return;
      log.error({ err: error, id: outgoing.getHeader(REQUEST_ID) }, 'an answer failed');
      // A page begun already cannot be taken back: it is broken off, so that nobody takes it for whole.
      if (outgoing.headersSent) return void outgoing.destroy();
      refuse(incoming, outgoing, 'broken').catch(() => outgoing.destroy());
    };
    try {
      if (incoming.url === '/healthz') return void answerHealth(incoming, outgoing).catch(fail);
      if (hasBody(incoming)) watch(incoming, outgoing);
      if (answerFromMemory(incoming, outgoing)) return;
      const refused = readIncoming(incoming);
      if (refused) return void refuse(incoming, outgoing, 'unread', refused).catch(fail);
      fileTally.count += 1;
      files(incoming, outgoing, () => {
        fileTally.count -= 1;
        answer(incoming, outgoing).catch(fail);
      });
    } catch (error) {
      fail(error);
    }
  };
  const giveUp = () => {
    for (const refuse of arriving.values()) refuse();
  };
  return Object.assign(listen, { meter, giveUp });
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';

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

/** Photos larger than on cards are asked for seldom, and would crowd out pages. */
const KEPT_PICTURE_BYTES = 64 * 1024;

async function readPage(
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
async function readPersonal(response: Response, guards: Guards): Promise<Page> {
  const headers = new Headers(response.headers);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
  // Of what was thrown, Remix leaves the headers out of the page that says so.
  const seconds = RETRY_AFTER_SECONDS.get(response.status);
  if (seconds && !headers.has('Retry-After')) headers.set('Retry-After', String(seconds));
  const body = Buffer.from(await response.arrayBuffer());
  return new Page('', response.status, [...headers, ...guards(headers)], body, '');
}
