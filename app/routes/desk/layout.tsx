import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { findSiteTexts } from '~/domain/words/find-site-texts.server';
import { localeOf } from '~/http/locale';
import { requireOfficer } from '~/http/officer.server';
import { DeskFrame } from '~/ui/work/desk-frame';
import { WorkError } from '~/ui/work/work-error';

export const handle = { personal: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, post } = await requireOfficer(args);
  const texts = findSiteTexts(args.context.db, localeOf(args.request));
  return { person: actor.name, post, texts };
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

export function ErrorBoundary() {
  return <WorkError texts={useRouteLoaderData<typeof loader>('routes/desk/layout')?.texts} />;
}

export { workMeta as meta } from '~/ui/work/work-meta';
