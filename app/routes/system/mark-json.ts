import type { LoaderFunctionArgs } from '@remix-run/node';
import { findMark, findRenamedMark } from '~/domain/marks/find-mark.server';
import { markJson } from '~/domain/marks/mark-json';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFoundJson } from '~/http/respond';
import { inLocale, paths } from '~/paths';

/** `/nhan-hieu/:slug.json`: the page of a mark as data. */
export async function loader({ request, params: { slug = '' }, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const reading = readingOf(context);
  const mark = findMark(reading, slug, locale);
  if (mark) {
    return Response.json(
      markJson(mark, { siteUrl: context.siteUrl, locale, today: reading.today }),
    );
  }
  const renamed = findRenamedMark(context.db, slug);
  if (renamed) throw movedTo(`${inLocale(locale, paths.mark(renamed))}.json`);
  return notFoundJson(locale);
}
