import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { groupByFormerDistrict, renamings } from '~/domain/places/commune';
import { countProductsByCommune, findCommunes } from '~/domain/places/find-communes.server';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { inLocale, localeOfPath, paths } from '~/paths';
import { pageMeta } from '~/ui/meta';
import { MapPage } from '~/ui/place/map-page';
import { LOOKUP_FIELD } from '~/ui/place/name-lookup';
import { placesText } from '~/ui/text/places';

const MAX_WORDS_LENGTH = 100;

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get(LOOKUP_FIELD) ?? '';
  const words = asked.trim().slice(0, MAX_WORDS_LENGTH);
  const communes = findCommunes(db);
  return {
    words,
    shapes: findCommuneShapes(db),
    counts: countProductsByCommune(db),
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
