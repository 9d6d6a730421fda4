import { redirect } from '@remix-run/node';
import type { Locale } from '~/paths';

/** A page near to the one asked for, proposed on the 404 page. */
export type Proposal = { path: string; label: string };

/** What a 404 proposes: the words to search again with, and pages near to them. */
export type Proposals = { query?: string; near: Proposal[] };

/** To be thrown where what was asked for does not exist, or is not the asker's to see. */
export function notFound(proposals: Proposals = { near: [] }): Response {
  return Response.json(proposals, { status: 404, statusText: 'Not Found' });
}

/** To be thrown where the asker sees the thing but may not do this to it. */
export function forbidden(): Response {
  return new Response('Forbidden', { status: 403 });
}

/** To be thrown where something has moved for good, such as a renamed slug. */
export function movedTo(path: string): Response {
  return redirect(path, 301);
}

/**
 * Back to the page that was asked. Never by its whole address: that begins with whatever Host the
 * asker wrote.
 */
export function backToPage(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search);
}

/** The error body of JSON and CSV addresses: `{error: {code, message}}`. */
export function errorJson(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}

type Refusal = [code: string, vi: string, en: string];

const NOT_FOUND: Refusal = ['not-found', 'Không tìm thấy.', 'Not found.'];
const BROKEN: Refusal = [
  'broken',
  'Lỗi ở phía chúng tôi, không mất gì. Xin thử lại sau ít phút.',
  'The fault is ours and nothing is lost. Please try again in a few minutes.',
];
const UNREAD: Refusal = [
  'bad-request',
  'Không đọc được yêu cầu. Chưa có gì thay đổi.',
  'The request could not be read. Nothing was changed.',
];
const REFUSALS: Readonly<Record<number, Refusal>> = {
  403: [
    'forbidden',
    'Việc này ngoài quyền của bạn. Chưa có gì thay đổi.',
    'This is not yours to do. Nothing was changed.',
  ],
  404: NOT_FOUND,
  405: [
    'method-not-allowed',
    'Địa chỉ này không nhận cách hỏi đó. Chưa có gì thay đổi.',
    'This address does not take that method. Nothing was changed.',
  ],
  408: [
    'slow',
    'Yêu cầu không tới trọn vẹn trong thời gian cho phép. Chưa lưu gì. Xin gửi lại.',
    'The request did not arrive whole in time. Nothing was saved. Please send it again.',
  ],
  413: [
    'too-big',
    'Những gì vừa gửi lớn hơn mức được nhận. Chưa lưu gì. Xin gửi ít hơn.',
    'What was sent is larger than is taken. Nothing was saved. Please send less.',
  ],
  429: [
    'often',
    'Vừa có quá nhiều yêu cầu. Chưa có gì thay đổi. Xin thử lại sau.',
    'Too many requests came. Nothing was changed. Please try again later.',
  ],
  503: [
    'crowded',
    'Đang có quá nhiều việc một lúc. Chưa có gì thay đổi. Xin thử lại sau vài giây.',
    'Too much is going on just now. Nothing was changed. Please try again in some seconds.',
  ],
  507: [
    'full',
    'Máy chủ hết chỗ chứa. Chưa lưu gì. Xin thử lại sau.',
    'The server has no room left. Nothing was saved. Please try again later.',
  ],
};

/** What an address without a page says when it refuses, in the reader's language. */
export function refusalJson(status: number, locale: Locale): Response {
  const [code, vi, en] = REFUSALS[status] ?? (status < 500 ? UNREAD : BROKEN);
  return errorJson(status, code, locale === 'en' ? en : vi);
}

export const notFoundJson = (locale: Locale): Response => refusalJson(404, locale);

/**
 * The same answer, in words for readers where Remix gives none: what an address without a page threw
 * is otherwise sent as it stands.
 */
export function inWords(answer: Response, locale: Locale): Response {
  const { status, headers } = answer;
  const thrown = headers.has('X-Remix-Catch') || headers.has('X-Remix-Error');
  return thrown && status >= 400 ? refusalJson(status, locale) : answer;
}

/** Set-Cookie lines as headers of an answer. */
export function cookieHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}
