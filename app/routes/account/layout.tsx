import type { MetaFunction } from '@remix-run/node';
import { isRouteErrorResponse, Outlet, useLocation, useRouteError } from '@remix-run/react';
import { ErrorPage } from '~/ui/layout/error-page';
import { WorkFrame } from '~/ui/work/work-frame';

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }];

/** Frames sign-in, invitations and the account; it protects nothing, each loader does. */
export default function AccountLayout() {
  const { pathname, search } = useLocation();
  return (
    <WorkFrame address={pathname + search}>
      <Outlet />
    </WorkFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  return (
    <WorkFrame address={pathname + search}>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
    </WorkFrame>
  );
}
