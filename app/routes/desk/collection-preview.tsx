import { data, type LoaderFunctionArgs, type MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readId } from '~/domain/featured/collection-form';
import { findStandings } from '~/domain/featured/find-standings.server';
import { getCollection } from '~/domain/featured/get-collection.server';
import { missingOf } from '~/domain/featured/list-collections.server';
import { collectionPhase } from '~/domain/featured/phase';
import { previewCollection } from '~/domain/featured/preview-collection.server';
import { readDay } from '~/domain/papers/read-day';
import { inLanguage } from '~/domain/texts';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { notFound } from '~/http/respond';
import { type PreviewFacts, PreviewPage } from '~/ui/desk-collections/preview-page';
import { collectionsText } from '~/ui/text/desk-collections';

/** `/co-quan/gioi-thieu/:id/xem-truoc?ngay=`: what the home page shows of it on a day. */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'collections');
  const { context, request, params } = args;
  const [id] = readId(params.id ?? '');
  if (id === undefined) throw notFound();
  const stored = answering(() => getCollection(context.db, id));
  const locale = localeOf(request);
  const { today } = readingOf(context);
  const { startsOn, endsOn } = stored;
  const likely = today < startsOn ? startsOn : today > endsOn ? endsOn : today;
  const typed = (new URL(request.url).searchParams.get('ngay') ?? likely).slice(0, 100);
  const day = readDay(typed);
  const reading = { db: context.db, today: day ?? today };
  const phase = collectionPhase(stored, reading.today);
  const facts: PreviewFacts = {
    id,
    title: inLanguage(locale, stored.titleVi, stored.titleEn) ?? '',
    typed: day ?? typed,
    day,
    phase,
    preview: day ? previewCollection(reading, stored.slug, locale) : null,
    missing:
      phase === 'running'
        ? missingOf(findStandings(reading, stored.items, locale), stored.items)
        : [],
    days: [
      { key: 'today', day: today },
      { key: 'firstDay', day: startsOn },
      { key: 'lastDay', day: endsOn },
    ],
  };
  return data({ locale, facts }, day ? 200 : 400);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded && collectionsText[loaded.locale].previewTitle(loaded.facts.title) },
  { name: 'robots', content: 'noindex' },
];

export default function CollectionPreview() {
  return <PreviewPage facts={useLoaderData<typeof loader>().facts} />;
}
