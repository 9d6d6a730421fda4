import type { LoaderFunctionArgs } from '@remix-run/node';
import { communeJson } from '~/domain/places/commune-json';
import { findCommunePage } from '~/domain/places/find-commune-page.server';
import { findSuccessors } from '~/domain/places/find-communes.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFoundJson } from '~/http/respond';
import { inLocale, paths } from '~/paths';

/** `/xa/:code.json`: the page of a commune as data. */
export async function loader({ request, params: { code = '' }, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const reading = readingOf(context);
  const place = findCommunePage(reading, code, locale);
  if (place) {
    return Response.json(
      communeJson(place, { siteUrl: context.siteUrl, locale, today: reading.today }),
    );
  }
  const [successor, ...others] = findSuccessors(context.db, code);
  if (successor && others.length === 0) {
    throw movedTo(`${inLocale(locale, paths.commune(successor))}.json`);
  }
  return notFoundJson(locale);
}
