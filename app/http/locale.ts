import { type Locale, localeOfPath } from '~/paths';

/** The language a request asks for, by its address. */
export const localeOf = (request: Request): Locale => localeOfPath(new URL(request.url).pathname);
