import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '~/paths';
import { LocaleProvider } from '~/ui/locale';

/** The markup of a part of a page, as a reader of that language is sent it. */
export const render = (part: ReactNode, locale: Locale = 'vi'): string =>
  renderToStaticMarkup(<LocaleProvider locale={locale}>{part}</LocaleProvider>);
