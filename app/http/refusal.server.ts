import type { ServerBuild } from '@remix-run/server-runtime';
import { type Locale, localeOfPath } from '~/paths';
import { Page } from './page.server';
import { refusalJson } from './respond';
import type { guardsOf } from './security-headers';

/** Why a request is not answered by any page or address of ours. */
export type RefusalKind = keyof typeof STATUS;

const STATUS = {
  crowded: 503,
  often: 429,
  tooBig: 413,
  slow: 408,
  unread: 400,
  broken: 500,
} as const;

/** What the entry of the build makes the page of; it alone may see our words and our looks. */
export type RefusalPage = (kind: RefusalKind, locale: Locale) => Response;

/** What is told besides: another status of the same kind, headers for the reader's program. */
export type Refusal = { status?: number; headers?: Record<string, string> };

/** Tells the reader's program when coming again helps. */
export const comeAgainIn = (seconds: number): Refusal => ({
  headers: { 'Retry-After': String(seconds) },
});

/** Whether a program asked: a JSON or CSV twin, a feed, a script of ours. */
const isForPrograms = (address: string): boolean =>
  /\.(?:json|csv|atom|xml|data)(?:$|\?)|^(?:\/en)?\/(?:goi-y|luot|healthz)(?:$|\?)/.test(address);

/**
 * Gives the answer to a refused request, in the reader's language: a page, or JSON for programs. It
 * needs neither Remix nor the database, either of which may be what broke, and each is made once,
 * because they are sent when there is no time.
 */
export function refusals(build: ServerBuild, guards: ReturnType<typeof guardsOf>) {
  const pages = new Map<string, Promise<Page>>();
  const { refusalPage } = build.entry.module as { refusalPage?: RefusalPage };
  return (address: string, kind: RefusalKind, refusal: Refusal = {}): Promise<Page> => {
    const locale = localeOfPath(address);
    const pageOf = isForPrograms(address) ? undefined : refusalPage;
    const key = JSON.stringify([kind, locale, pageOf === undefined, refusal]);
    const page = pages.get(key) ?? make(kind, locale, pageOf, refusal);
    pages.set(key, page);
    return page;
  };

  async function make(
    kind: RefusalKind,
    locale: Locale,
    pageOf: RefusalPage | undefined,
    { status = STATUS[kind], headers: told = {} }: Refusal,
  ): Promise<Page> {
    const answer = pageOf?.(kind, locale) ?? refusalJson(status, locale);
    const headers = new Headers({ ...Object.fromEntries(answer.headers), ...told });
    headers.set('Cache-Control', 'no-store');
    const body = Buffer.from(await answer.arrayBuffer());
    return new Page('', status, [...headers, ...guards(headers)], body, '');
  }
}
