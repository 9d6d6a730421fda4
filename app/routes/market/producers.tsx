import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listProducers } from '~/domain/producers/list-producers.server';
import { readGrouping } from '~/domain/producers/producer-list';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';
import { pageMeta } from '~/ui/meta';
import { ProducerListPage } from '~/ui/producer/producer-list';
import { producerText } from '~/ui/text/producer';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const grouping = readGrouping(new URL(request.url).searchParams.get('theo'));
  return { locale, grouping, groups: listProducers(readingOf(context), grouping, locale) };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const t = producerText[data.locale];
  return pageMeta(matches, {
    title: t.listTitle,
    description: t.listDescription,
    // Both groupings hold the same producers, so one of them is the canonical page.
    path: inLocale(data.locale, paths.producers()),
  });
}

export default function Producers() {
  const { groups, grouping } = useLoaderData<typeof loader>();
  return <ProducerListPage groups={groups} grouping={grouping} />;
}
