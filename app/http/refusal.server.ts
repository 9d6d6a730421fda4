import type { ServerBuild } from '@remix-run/server-runtime';
import { type Locale, localeOfPath } from '~/paths';
import { Page } from './page.server';
import { errorJson } from './respond';
import type { guardsOf } from './security-headers';

/** Why a request is not answered before anything is asked of the catalogue. */
export type RefusalKind = 'crowded' | 'often' | 'tooBig' | 'slow';

const STATUS = { crowded: 503, often: 429, tooBig: 413, slow: 408 } as const;

/** What the entry of the build makes the page of; it alone may see our words and our looks. */
export type RefusalPage = (kind: RefusalKind, locale: Locale) => Response;

/** For programs; readers get a page, whose words stand in app/ui/text/errors.ts. */
const MESSAGES: Record<RefusalKind, Record<Locale, string>> = {
  crowded: {
    vi: 'Đang có quá nhiều người hỏi. Chưa có gì thay đổi. Xin thử lại sau vài giây.',
    en: 'Too many are asking just now. Nothing was changed. Please try again in some seconds.',
  },
  often: {
    vi: 'Từ địa chỉ này vừa có quá nhiều yêu cầu. Chưa có gì thay đổi. Xin thử lại sau.',
    en: 'Too many requests came from this address. Nothing was changed. Please try again later.',
  },
  tooBig: {
    vi: 'Những gì vừa gửi lớn hơn mức được nhận. Chưa lưu gì. Xin gửi ít hơn.',
    en: 'What was sent is larger than is taken. Nothing was saved. Please send less.',
  },
  slow: {
    vi: 'Yêu cầu không tới trọn vẹn trong thời gian cho phép. Chưa lưu gì. Xin gửi lại.',
    en: 'The request did not arrive whole in time. Nothing was saved. Please send it again.',
  },
};

/** Whether a program asked: a JSON or CSV twin, a feed, a script of ours. */
const isForPrograms = (address: string): boolean =>
  /\.(?:json|csv|atom|xml|data)(?:$|\?)|^(?:\/en)?\/(?:goi-y|luot)(?:$|\?)/.test(address);

/**
 * Gives the answer to a refused request, in the reader's language: a page, or JSON for programs. Each
 * is made once, because they are sent when there is no time. `retryAfterSeconds` is told the reader's
 * program, where coming again helps.
 */
export function refusals(build: ServerBuild, guards: ReturnType<typeof guardsOf>) {
  const pages = new Map<string, Promise<Page>>();
  const { refusalPage } = build.entry.module as { refusalPage?: RefusalPage };
  return (address: string, kind: RefusalKind, retryAfterSeconds = 0): Promise<Page> => {
    const locale = localeOfPath(address);
    const forPrograms = isForPrograms(address) || !refusalPage;
    const key = `${kind} ${locale} ${forPrograms} ${retryAfterSeconds}`;
    const page = pages.get(key) ?? make(kind, locale, forPrograms ? undefined : refusalPage);
    pages.set(key, page);
    return page;

    async function make(kind: RefusalKind, locale: Locale, pageOf?: RefusalPage): Promise<Page> {
      const answer =
        pageOf?.(kind, locale) ?? errorJson(STATUS[kind], kind, MESSAGES[kind][locale]);
      const headers = new Headers(answer.headers);
      headers.set('Cache-Control', 'no-store');
      if (retryAfterSeconds > 0) headers.set('Retry-After', String(retryAfterSeconds));
      const body = Buffer.from(await answer.arrayBuffer());
      return new Page('', STATUS[kind], [...headers, ...guards(headers)], body, '');
    }
  };
}
