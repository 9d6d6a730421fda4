import { Outlet, useLocation } from '@remix-run/react';
import { WorkError } from '~/ui/work/work-error';
import { WorkFrame } from '~/ui/work/work-frame';

export const handle = { personal: true };

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
  return <WorkError />;
}

export { workMeta as meta } from '~/ui/work/work-meta';
