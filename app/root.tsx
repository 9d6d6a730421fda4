import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { LocaleProvider } from '~/ui/locale';
import { localeOfPath } from './paths';
import latin400 from './ui/fonts/be-vietnam-pro-latin-400.woff2?url';
import latin600 from './ui/fonts/be-vietnam-pro-latin-600.woff2?url';
import vietnamese400 from './ui/fonts/be-vietnam-pro-vietnamese-400.woff2?url';
import vietnamese600 from './ui/fonts/be-vietnam-pro-vietnamese-600.woff2?url';
import styles from './ui/styles.css?url';

export function loader({ context }: LoaderFunctionArgs) {
  return { siteUrl: context.siteUrl };
}

const FONTS = [latin400, vietnamese400, latin600, vietnamese600];

export function Layout({ children }: { children: ReactNode }) {
  const locale = localeOfPath(useLocation().pathname);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#1f2d57" />
        <link rel="stylesheet" href={styles} />
        {FONTS.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="" />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        <PageScripts />
      </body>
    </html>
  );
}

/** Hovering or touching a link is enough to fetch what it leads to (browsers skip it to save data). */
const SPECULATION = JSON.stringify({
  prerender: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});

/** Public pages are documents and carry no framework; workspaces ask for it with their handle. */
function PageScripts() {
  const hydrate = useMatches().some(
    ({ handle }) => (handle as { hydrate?: boolean } | undefined)?.hydrate,
  );
  if (!hydrate) {
    return (
      <>
        <script type="module" src="/enhance.js" />
        {/* A constant of ours */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION }} />
      </>
    );
  }
  return (
    <>
      <ScrollRestoration />
      <Scripts />
    </>
  );
}

export default function App() {
  return <Outlet />;
}
