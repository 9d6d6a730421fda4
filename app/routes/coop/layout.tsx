import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { findSiteTexts } from '~/domain/words/find-site-texts.server';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { CoopFrame } from '~/ui/work/coop-frame';
import { WorkError } from '~/ui/work/work-error';

export const handle = { personal: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, producer, role } = await requireMember(args);
  const texts = findSiteTexts(args.context.db, localeOf(args.request));
  return { person: actor.name, producer, role, texts };
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

export function ErrorBoundary() {
  return <WorkError texts={useRouteLoaderData<typeof loader>('routes/coop/layout')?.texts} />;
}

export { workMeta as meta } from '~/ui/work/work-meta';
