import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createRequest } from '@remix-run/node-fetch-server';
import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime';
import { untilWritable } from 'db/held.server';
import { stopwatch } from '~/domain/clock';
import { localeOfPath } from '~/paths';
import { costOf, isPersonal, isTooBig, mostBytesInMemory, takesFiles } from './asked-address';
import { addressOf, CLIENT_ADDRESS, isUnnamed } from './client-address';
import type { Site } from './context';
import { countVisit } from './count-visit.server';
import { documentRenderer } from './documents.server';
import { hashingFor } from './hashing.server';
import { readIncoming } from './incoming.server';
import { isKnown } from './known-device.server';
import { ASK_EVERY_TIME, lifetimeAt } from './lifetime';
import { log, REQUEST_ID } from './log.server';
import { Meter } from './meter.server';
import { type Asking, asking, sayingWhenOutOfService } from './out-of-service.server';
import type { Page } from './page.server';
import { PageCache } from './page-cache.server';
import { limitsOf } from './rate-limit.server';
import { asAnybody, readPage, readPersonal } from './read-answer.server';
import { comeAgainIn, type Refusal, type RefusalKind, refusals } from './refusal.server';
import {
  CrowdedError,
  FORM_LIMITS,
  QUEUE_LIMITS,
  type QueueLimits,
  RenderQueue,
} from './render-queue.server';
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
import { readAtMost } from './small-form.server';
import { stampOf } from './stamp.server';
import { serveFiles } from './static-files.server';

/** What answers, what it counts, and how it gives up on forms that are not whole when it must end. */
export type Listener = RequestListener & { meter: Meter; giveUp: () => void };

/** What bounds a listener; tests hand in bounds that are soon reached. */
export type Bounds = { queue: QueueLimits; forms: QueueLimits; bodyTimes: BodyTimes };
const BOUNDS: Bounds = { queue: QUEUE_LIMITS, forms: FORM_LIMITS, bodyTimes: BODY_TIMES };

const MOST_ARRIVING = 1000;
const MOST_TIMES_AGAIN = 5;

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
  // Of their own: a crowd must not stop those who keep the catalogue, nor strangers' forms readers.
  const lines = {
    strangers: new RenderQueue(site.clock, bounds.queue),
    forms: new RenderQueue(site.clock, bounds.forms),
    known: new RenderQueue(site.clock, bounds.forms),
  };
  const meter = new Meter(() =>
    Object.values(lines).reduce((sum, { running }) => sum + running, 0),
  );
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
    const renderOwn = async (request: Request) =>
      readPersonal(await inReadersWords(request), guards);
    const known = isKnown(incoming.headers.cookie ?? '', (await site.accounts.$context).secret);
    const isKept = isRead(incoming) && cache.kept(address, now);
    const counts = !isKept && (isRead(incoming) || !known);
    const seconds = counts ? await secondsToWait(incoming, address) : 0;
    if (seconds > 0) return refusal(address, 'often', comeAgainIn(seconds));
    const renderShared = async () => {
      const answer =
        (await renderDocument(address, site)) ?? (await inReadersWords(asAnybody(ask())));
      return readPage(answer, guards, now, address, hitsOf(route));
    };
    const make = () => {
      if (!isRead(incoming)) return answerForm(address, incoming, ask(), known, renderOwn);
      if (isPersonal(address))
        return lines[known ? 'known' : 'strangers'].run(() => renderOwn(ask()));
      return cache.get(address, now, () => lines.strangers.run(renderShared));
    };
    return make().catch((error: unknown) => {
      if (error instanceof CrowdedError) return refusal(address, 'crowded', CROWDED);
      if (error instanceof Response && error.status === 413) return refusal(address, 'tooBig');
      throw error;
    });
  }

  const inReadersWords = async (request: Request) =>
    inWords(await render(request, site), localeOfPath(new URL(request.url).pathname));

  /**
   * A form has its turn like a page, once it is whole: whoever sends slowly holds nobody up. Where
   * another process holds the database it waits outside the line, and is then asked again.
   */
  async function answerForm(
    address: string,
    incoming: IncomingMessage,
    sent: Request,
    known: boolean,
    render: (request: Request) => Promise<Page>,
  ): Promise<Page> {
    const line = known ? lines.known : lines.forms;
    const inTurn = (request: Request, asked: Asking) =>
      hashingFor.run(known ? 'known' : 'strangers', () => asking.run(asked, () => render(request)));
    const bytes = mostBytesInMemory(address, incoming, known);
    if (bytes === null) {
      await line.run(async () => {});
      return inTurn(sent, { held: false });
    }
    if (!known && arriving.size > MOST_ARRIVING) throw new CrowdedError();
    const body = incoming.headers['content-length'] === '0' ? null : await readAtMost(sent, bytes);
    for (let again = 0; ; again += 1) {
      const asked = { held: false };
      const request = new Request(sent.url, {
        method: 'POST',
        headers: sent.headers,
        signal: sent.signal,
        body,
      });
      const page = await line.run(() => inTurn(request, asked));
      if (!asked.held || again === MOST_TIMES_AGAIN) return page;
      if (!(await untilWritable(site.db))) return page;
    }
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
      costOf(address, isRead(incoming)),
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
