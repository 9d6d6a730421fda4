import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { LocaleProvider } from '~/ui/locale';
import { localeOfPath } from './paths';
import { errorKind } from './ui/layout/error-kind';
import { ErrorPage } from './ui/layout/error-page';
import { useNonce } from './ui/layout/nonce';
import { SiteFrame } from './ui/layout/site-frame';
import { SPECULATION_RULES } from './ui/layout/speculation';
import { TYPEFACE_SCRIPT } from './ui/layout/typeface';
import styles from './ui/styles.css?url';

export function loader({ context }: LoaderFunctionArgs) {
  return { siteUrl: context.siteUrl };
}

/** `html` carries a class that the first script of the page may have put on. */
export function Layout({ children }: { children: ReactNode }) {
  const locale = localeOfPath(useLocation().pathname);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#1f2d57" />
        {/* A constant of ours, whose hash the page's policy names (entry.server.tsx) */}
        <script dangerouslySetInnerHTML={{ __html: TYPEFACE_SCRIPT }} />
        <link rel="stylesheet" href={styles} />
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

/** In lower case: React 18 does not know the attribute and would warn of `fetchPriority`. */
const LAST = { fetchpriority: 'low' };

type Handle = {
  /** The page has parts that React brings alive; tests/architecture.test.ts holds this to its imports. */
  hydrate?: boolean;
  /** Pages of somebody: their links are workbooks and papers too, which nobody fetches in vain. */
  personal?: boolean;
};

/** A page is a document; only one with live parts carries the framework. */
function PageScripts() {
  const nonce = useNonce();
  const handles = useMatches().map(({ handle }) => handle as Handle | undefined);
  return (
    <>
      {/* Last in line: what it adds is wanted after the page is read, so nothing waits for it. */}
      <script type="module" async src="/enhance.js" {...LAST} />
      {!handles.some((handle) => handle?.personal) && (
        // A constant of ours, as above
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }} />
      )}
      {handles.some((handle) => handle?.hydrate) && (
        <>
          <ScrollRestoration nonce={nonce} />
          <Scripts nonce={nonce} />
        </>
      )}
    </>
  );
}

export { errorMeta as meta } from './ui/layout/error-meta';

/** For an address that no route matches, such as one with a line end in it: there is no frame of any. */
export function ErrorBoundary() {
  const { pathname, search } = useLocation();
  return (
    <SiteFrame address={pathname + search}>
      <ErrorPage kind={errorKind(useRouteError())} />
    </SiteFrame>
  );
}

export default function App() {
  return <Outlet />;
}
