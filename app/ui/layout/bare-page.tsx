import type { Locale } from '~/paths';
import { LocaleProvider } from '../locale';
import styles from '../styles.css?url';
import { errorText } from '../text/errors';
import type { ErrorKind } from './error-kind';
import { ErrorPage } from './error-page';

/** An error page by itself, without the frame of the site, whose texts would have to be asked for. */
export function BarePage({ kind, locale }: { kind: ErrorKind; locale: Locale }) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{errorText[locale][`${kind}Title`]}</title>
        <link rel="stylesheet" href={styles} />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <main>
            <ErrorPage kind={kind} />
          </main>
        </LocaleProvider>
      </body>
    </html>
  );
}
