import type { MetaFunction } from '@remix-run/node';
import { Outlet, useLocation } from '@remix-run/react';
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

export { WorkError as ErrorBoundary } from '~/ui/work/work-error';
