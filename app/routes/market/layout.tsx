import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useLocation, useRouteError } from '@remix-run/react';
import { inLocale, localeOfPath, paths } from '~/paths';
import { ErrorPage, type ErrorProposals } from '~/ui/layout/error-page';
import { SiteFrame } from '~/ui/layout/site-frame';
import { errorText } from '~/ui/text/errors';

export const meta: MetaFunction = ({ error, location }) => {
  if (!error) return [];
  const t = errorText[localeOfPath(location.pathname)];
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return [
    { title: missing ? t.missingTitle : t.brokenTitle },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function MarketLayout() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const response = isRouteErrorResponse(error) ? error : null;
  const proposals = response?.data as ErrorProposals | undefined;
  return (
    <Framed>
      <ErrorPage status={response?.status ?? 500} proposals={proposals} />
    </Framed>
  );
}

function Framed({ children }: { children: React.ReactNode }) {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search).get('q') ?? undefined;
  return (
    <SiteFrame
      address={pathname + search}
      query={query}
      search={inLocale('vi', pathname) !== paths.home()}
    >
      {children}
    </SiteFrame>
  );
}
