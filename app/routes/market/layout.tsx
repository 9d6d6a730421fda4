import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { vietnamDay } from '~/domain/clock';
import { findSiteTexts } from '~/domain/words/find-site-texts.server';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';
import { errorKind, sentOf } from '~/ui/layout/error-kind';
import { ErrorPage, type ErrorProposals } from '~/ui/layout/error-page';
import { PrintedFrom } from '~/ui/layout/printed-from';
import { SiteFrame } from '~/ui/layout/site-frame';

export const loader = ({ request, context }: LoaderFunctionArgs) => ({
  texts: findSiteTexts(context.db, localeOf(request)),
  today: vietnamDay(context.clock),
  siteUrl: context.siteUrl,
});

export { errorMeta as meta } from '~/ui/layout/error-meta';

export default function MarketLayout() {
  const { today, siteUrl } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  return (
    <Framed>
      <Outlet />
      <PrintedFrom url={siteUrl + pathname + search} today={today} />
    </Framed>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  const proposals = missing ? (error.data as ErrorProposals) : undefined;
  return (
    <Framed>
      <ErrorPage kind={errorKind(error)} proposals={proposals} sent={sentOf(error)} />
    </Framed>
  );
}

function Framed({ children }: { children: React.ReactNode }) {
  const { pathname, search } = useLocation();
  // Error pages stand in this frame too: after a refused form no loader has run, and this is null.
  const read = useRouteLoaderData<typeof loader>('routes/market/layout');
  const query = new URLSearchParams(search).get('q') ?? undefined;
  return (
    <SiteFrame
      address={pathname + search}
      query={query}
      search={inLocale('vi', pathname) !== paths.home()}
      texts={read?.texts}
    >
      {children}
    </SiteFrame>
  );
}
