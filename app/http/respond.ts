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

/** The error body of JSON and CSV addresses: `{error: {code, message}}`. */
export function errorJson(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}

const NOT_FOUND: Record<Locale, string> = {
  vi: 'Không tìm thấy.',
  en: 'Not found.',
};

export const notFoundJson = (locale: Locale): Response =>
  errorJson(404, 'not-found', NOT_FOUND[locale]);

/** Set-Cookie lines as headers of an answer. */
export function cookieHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}
