import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { requireMember } from '~/http/member.server';
import { CoopFrame } from '~/ui/work/coop-frame';

/** Workspaces come alive in the browser; each of their forms works before that, too. */
export const handle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, producer, role } = await requireMember(args);
  return { person: actor.name, producer, role };
}

/** Frames the workspace; it protects nothing, every loader and action does that itself. */
export default function CoopLayout() {
  const { person, producer } = useLoaderData<typeof loader>();
  return (
    <CoopFrame person={person} producer={producer}>
      <Outlet />
    </CoopFrame>
  );
}

export { WorkError as ErrorBoundary } from '~/ui/work/work-error';
export { workMeta as meta } from '~/ui/work/work-meta';
