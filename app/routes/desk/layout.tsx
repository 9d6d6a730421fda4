import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { requireOfficer } from '~/http/officer.server';
import { DeskFrame } from '~/ui/work/desk-frame';

export const handle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, post } = await requireOfficer(args);
  return { person: actor.name, post };
}

/** Frames the desk; it protects nothing, every loader and action does that itself. */
export default function DeskLayout() {
  const { person, post } = useLoaderData<typeof loader>();
  return (
    <DeskFrame person={person} post={post}>
      <Outlet />
    </DeskFrame>
  );
}

export { WorkError as ErrorBoundary } from '~/ui/work/work-error';
export { workMeta as meta } from '~/ui/work/work-meta';
