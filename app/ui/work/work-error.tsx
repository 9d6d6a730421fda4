import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { ErrorPage } from '../layout/error-page';
import { WorkFrame } from './work-frame';

/** What a page of somebody shows when it cannot be shown; it does not say whose it would have been. */
export function WorkError() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  return (
    <WorkFrame address={pathname + search}>
      <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
    </WorkFrame>
  );
}
