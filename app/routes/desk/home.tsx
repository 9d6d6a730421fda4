import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findDroppedItems } from '~/domain/featured/find-dropped-items.server';
import { mayEnter } from '~/domain/policy';
import { findQueue } from '~/domain/review/find-queue.server';
import { moveItem } from '~/domain/review/move-item.server';
import { queueQuery, readMove, readQueueFilters } from '~/domain/review/queue';
import { viewQueue } from '~/domain/review/queue-view';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { RESULT_ID } from '~/ui/desk/arrival';
import { QueuePage } from '~/ui/desk/queue-page';
import { deskQueueText, readQueueDone } from '~/ui/text/desk-queue';

export const handle = { hydrate: true };

/** `/co-quan`: what waits in the officer's area, oldest first. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor, post } = await requireDesk(args, 'queue');
  const locale = localeOf(args.request);
  const query = new URL(args.request.url).searchParams;
  const filters = readQueueFilters(query);
  return {
    locale,
    filters,
    view: viewQueue(findQueue(acting, locale), filters, actor.personId),
    me: actor.personId,
    takes: post !== 'administrator',
    done: readQueueDone(query.get('da')),
    dropped: mayEnter(actor, 'collections')
      ? findDroppedItems(readingOf(args.context), locale)
      : [],
  };
}

/** Takes an item or lets it go. */
export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'queue');
  const form = await readSmallForm(args.request);
  const move = readMove(form);
  if (!move) throw new Response('Bad Request', { status: 400 });
  const refused = answering(() => moveItem(acting, move));
  if (refused) return data(refused, 409);
  const filters = readQueueFilters(new URL(args.request.url).searchParams);
  const query = new URLSearchParams(queueQuery(filters));
  query.set('da', move.does === 'take' ? 'nhan' : 'tha');
  const path = `${paths.desk('', query.toString())}#${RESULT_ID}`;
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskQueueText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function DeskHome() {
  const { locale: _, ...facts } = useLoaderData<typeof loader>();
  return <QueuePage {...facts} failed={useActionData<typeof action>()} />;
}
