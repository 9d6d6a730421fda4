import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NOT_KNOWN } from '~/domain/catalogue/filters';
import { listingOf } from '~/domain/catalogue/listing.server';
import { countsOf, tallyOf } from '~/domain/catalogue/shelf/tally';
import { groupByFormerDistrict, renamings } from '~/domain/places/commune';
import { findCommunes } from '~/domain/places/find-communes.server';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { readingOf } from '~/http/context';
import { inLocale, localeOfPath, paths } from '~/paths';
import { pageMeta } from '~/ui/meta';
import { MapPage } from '~/ui/place/map-page';
import { LOOKUP_FIELD } from '~/ui/place/name-lookup';
import { placesText } from '~/ui/text/places';

const MAX_WORDS_LENGTH = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get(LOOKUP_FIELD) ?? '';
  const words = asked.trim().slice(0, MAX_WORDS_LENGTH);
  const communes = findCommunes(context.db);
  const tally = tallyOf(listingOf(readingOf(context)));
  return {
    words,
    shapes: findCommuneShapes(context.db),
    counts: countsOf(tally.communes),
    all: tally.all,
    unplaced: tally.communes.get(NOT_KNOWN)?.count ?? 0,
    groups: groupByFormerDistrict(communes),
    renamings: renamings(communes, words),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, location }) => {
  const locale = localeOfPath(location.pathname);
  return pageMeta(matches, {
    title: placesText[locale].title,
    description: placesText[locale].description,
    path: inLocale(locale, paths.map()),
    hidden: Boolean(data?.words),
  });
};

export default function CommunesMap() {
  return <MapPage {...useLoaderData<typeof loader>()} />;
}
