import { Outlet, useLocation } from '@remix-run/react';
import { WorkFrame } from '~/ui/work/work-frame';

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
export { workMeta as meta } from '~/ui/work/work-meta';
