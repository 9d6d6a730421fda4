import { AsyncLocalStorage } from 'node:async_hooks';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ServerBuild } from '@remix-run/server-runtime';
import { changesOf, changing, isHeld } from 'db/held.server';
import { FactorNeededError, IdleSessionError } from '~/domain/errors';
import type { OutOfService, SentForm, Unwritten } from '~/domain/unwritten';
import { log } from './log.server';
import { LimiterError } from './rate-limit.server';
import { CrowdedError } from './render-queue.server';

/** 428: a condition stands before it, the code (RFC 6585). */
const STATUS: Record<OutOfService, number> = { full: 507, busy: 503, idle: 401, factor: 428 };
/** Larger forms carry files, which their senders have; a copy would stand in memory beside them. */
export const MAX_COPIED_BYTES = 512 * 1024;

/** Which of them an error is; null for any other. EFBIG: the process may write no larger files. */
export function outOfServiceBy(error: unknown): OutOfService | null {
  if (error instanceof IdleSessionError) return 'idle';
  if (error instanceof FactorNeededError) return 'factor';
  if (error instanceof CrowdedError || error instanceof LimiterError) return 'busy';
  if (isHeld(error)) return 'busy';
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(code))) return 'full';
  return cause === undefined ? null : outOfServiceBy(cause);
}

/** What one request learned on its way that its listener wants to know. */
export type Asking = {
  /** Nothing was done, because another process held the database: it may be asked again. */
  held: boolean;
};
export const asking = new AsyncLocalStorage<Asking>();

/**
 * The build with each of its actions answering 507 or 503 where nothing can be written, and handing
 * back what was typed: transactions leave nothing done by half, so a later try is the whole change.
 * One place for all, since every form of the site may meet it. A loader only reads, but what knows
 * who is signed in may remove a session that is over.
 */
export function sayingWhenOutOfService(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { action, loader } = route.module;
    // What is typed at a sign-in is nobody's to read on a page.
    const shows = !id.startsWith('routes/account/');
    const module = {
      ...route.module,
      ...(action && { action: wrapped(action as Handler, shows) }),
      ...(loader && { loader: wrapped(loader as Handler, false) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

type Handler = (args: ActionFunctionArgs) => unknown;

function wrapped(handler: Handler, shows: boolean): Handler {
  return async (args) => {
    const { db } = args.context;
    const copy = shows ? copyOf(args.request) : null;
    const made = { changed: false };
    const before = changesOf(db);
    try {
      return await changing.run(made, () => handler(args));
    } catch (error) {
      const outOfService = outOfServiceBy(error);
      if (!outOfService) throw error;
      if (outOfService !== 'factor')
        log.error({ err: error, outOfService }, 'nothing could be written');
      const asked = asking.getStore();
      // Of what the library of accounts wrote by itself only the connection knows.
      const changed = made.changed || (!shows && changesOf(db) !== before);
      if (asked) asked.held = isHeld(error) && !changed;
      const sent = copy && (await sentIn(copy));
      throw Response.json({ outOfService, sent } satisfies Unwritten, {
        status: STATUS[outOfService],
      });
    } finally {
      if (copy && !copy.bodyUsed) copy.body?.cancel().catch(() => {});
    }
  };
}

function copyOf(request: Request): Request | null {
  const length = Number(request.headers.get('Content-Length') ?? Number.NaN);
  return request.body && length <= MAX_COPIED_BYTES ? request.clone() : null;
}

async function sentIn(copy: Request): Promise<SentForm | null> {
  const form = await copy.formData().catch(() => null);
  if (!form) return null;
  const { pathname, search } = new URL(copy.url);
  const entries = [...form];
  return {
    to: pathname + search,
    fields: entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    multipart: /^multipart/i.test(copy.headers.get('Content-Type') ?? ''),
    hadFiles: entries.some(([, value]) => value instanceof File && value.size > 0),
  };
}
