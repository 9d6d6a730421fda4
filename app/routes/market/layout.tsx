import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { findSiteTexts } from '~/domain/words/find-site-texts.server';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';
import { errorKind, sentOf } from '~/ui/layout/error-kind';
import { ErrorPage, type ErrorProposals } from '~/ui/layout/error-page';
import { SiteFrame } from '~/ui/layout/site-frame';

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  findSiteTexts(context.db, localeOf(request));

export { errorMeta as meta } from '~/ui/layout/error-meta';

export default function MarketLayout() {
  return (
    <Framed>
      <Outlet />
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
  const texts = useRouteLoaderData<typeof loader>('routes/market/layout') ?? undefined;
  const query = new URLSearchParams(search).get('q') ?? undefined;
  return (
    <SiteFrame
      address={pathname + search}
      query={query}
      search={inLocale('vi', pathname) !== paths.home()}
      texts={texts}
    >
      {children}
    </SiteFrame>
  );
}
