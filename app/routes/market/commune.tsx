import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findCommunePage } from '~/domain/places/find-commune-page.server';
import { findFormerName, findSuccessors } from '~/domain/places/find-communes.server';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { findNearPages } from '~/domain/search/near-pages.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFound } from '~/http/respond';
import { inLocale, localeOfPath, paths } from '~/paths';
import { pageMeta } from '~/ui/meta';
import { CommunePage } from '~/ui/place/commune-page';
import { LOOKUP_FIELD } from '~/ui/place/name-lookup';
import { placesText } from '~/ui/text/places';

export async function loader({ request, params: { code = '' }, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const place = findCommunePage(readingOf(context), code, locale);
  if (place) return { place, shapes: findCommuneShapes(context.db) };

  const [successor, ...others] = findSuccessors(context.db, code);
  if (successor) {
    // A former district has no page of its own: the map lists the communes on its land.
    const one = others.length === 0;
    const path = inLocale(locale, one ? paths.commune(successor) : paths.map());
    const name = one ? null : findFormerName(context.db, code);
    // A commune that was split: the table of old names tells what it became.
    if (name) throw movedTo(`${path}?${new URLSearchParams({ [LOOKUP_FIELD]: name })}#tra-ten`);
    throw movedTo(one ? path : `${path}#${code}`);
  }
  const { query, near } = findNearPages(context.db, code, locale);
  throw notFound({
    query,
    near: [...near, { path: paths.map(), label: placesText[locale].title }],
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, location }) => {
  if (!data) return [];
  const locale = localeOfPath(location.pathname);
  const { commune } = data.place;
  return pageMeta(matches, {
    title: commune.fullName,
    description: placesText[locale].communeDescription(
      commune.fullName,
      commune.former.map(({ fullName }) => fullName).join(', '),
    ),
    path: inLocale(locale, paths.commune(commune.code)),
  });
};

export default function Commune() {
  const { place, shapes } = useLoaderData<typeof loader>();
  return <CommunePage place={place} shapes={shapes} />;
}
