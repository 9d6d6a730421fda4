import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listProducers } from '~/domain/producers/list-producers.server';
import { namedGroups, readGrouping } from '~/domain/producers/producer-list';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';
import { pageMeta } from '~/ui/meta';
import { ProducerListPage } from '~/ui/producer/producer-list';
import { producerText } from '~/ui/text/producer';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const { searchParams } = new URL(request.url);
  const grouping = readGrouping(searchParams.get('theo'));
  const groups = listProducers(readingOf(context), grouping, locale);
  return { locale, grouping, groups, named: namedGroups(groups, searchParams.get('o')) };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const t = producerText[data.locale];
  return pageMeta(matches, {
    title: t.listTitle,
    description: t.listDescription,
    // Both groupings, and each place, hold producers of the one canonical page.
    path: inLocale(data.locale, paths.producers()),
  });
}

export default function Producers() {
  return <ProducerListPage {...useLoaderData<typeof loader>()} />;
}
