import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listCollections } from '~/domain/featured/list-collections.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { CollectionsPage } from '~/ui/desk-collections/collections-page';
import { collectionsText } from '~/ui/text/desk-collections';

/** `/co-quan/gioi-thieu`: every featured collection, and what fell out of each. */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'collections');
  const locale = localeOf(args.request);
  const reading = readingOf(args.context);
  return {
    locale,
    today: reading.today,
    rows: listCollections(reading, locale),
  };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: collectionsText[data?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Collections() {
  const { rows, today } = useLoaderData<typeof loader>();
  return <CollectionsPage rows={rows} today={today} />;
}
