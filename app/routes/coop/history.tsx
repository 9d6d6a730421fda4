import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DomainError } from '~/domain/errors';
import { findHistory } from '~/domain/listings/find-history.server';
import { restoreVersion } from '~/domain/listings/restore-version.server';
import { answering } from '~/http/answering.server';
import { editPathOf, listingOf } from '~/http/listing-address';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale } from '~/paths';
import { HistoryPage } from '~/ui/edit/history-page';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, producer } = await requireMember(args);
  const listing = listingOf(args, producer.id);
  const history = answering(() => findHistory(args.context.db, actor, listing));
  const names = history.versions[0]?.texts.name;
  const newest = names?.[localeOf(args.request)]?.text || names?.vi?.text;
  return { history, title: newest || producer.name, back: editPathOf(args, producer.slug) };
}

export async function action(args: ActionFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const listing = listingOf(args, producer.id);
  const form = await readSmallForm(args.request);
  const versionId = Number(form.get('versionId'));
  const openedOn = Number(form.get('openedOn')) || null;
  const here = new URL(args.request.url).pathname;
  try {
    answering(() => restoreVersion(acting, { listing, versionId, openedOn }));
  } catch (error) {
    // Somebody saved or sent meanwhile: the history, shown anew, says so.
    if (error instanceof DomainError) return redirect(here, 303);
    throw error;
  }
  const path = `${editPathOf(args, producer.slug)}?da=luu`;
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded?.title },
  { name: 'robots', content: 'noindex' },
];

export default function HistoryRoute() {
  const { history, title, back } = useLoaderData<typeof loader>();
  return <HistoryPage history={history} title={title} back={back} />;
}
