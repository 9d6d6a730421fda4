import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { mayAtDesk } from '~/domain/policy';
import { readDeskFilters } from '~/domain/producers/desk-filters';
import { findDeskProducers } from '~/domain/producers/find-desk-producers.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { ProducersPage } from '~/ui/desk-producers/list-page';
import { deskProducersText } from '~/ui/text/desk-producers';

/** `/co-quan/co-so`: the producers of the officer's area. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor, post } = await requireDesk(args, 'producers');
  const filters = readDeskFilters(new URL(args.request.url).searchParams);
  const { communes } = findInvitable(acting.db);
  const own = actor.officer?.communeIds ?? [];
  return {
    locale: localeOf(args.request),
    filters,
    rows: findDeskProducers(acting, filters),
    communes: post === 'commune' ? communes.filter(({ id }) => own.includes(id)) : communes,
    mayRecord: mayAtDesk(actor, 'record'),
  };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: deskProducersText[data?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Producers() {
  return <ProducersPage {...useLoaderData<typeof loader>()} />;
}
