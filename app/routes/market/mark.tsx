import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findMark, findRenamedMark } from '~/domain/marks/find-mark.server';
import { sectionOf } from '~/domain/marks/registry';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { findNearPages } from '~/domain/search/near-pages.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFound } from '~/http/respond';
import { inLocale, localeOfPath, paths } from '~/paths';
import { MarkPage } from '~/ui/mark/mark-page';
import { markTitle } from '~/ui/mark/mark-words';
import { pageMeta } from '~/ui/meta';
import { markPageText, marksText } from '~/ui/text/marks';

export async function loader({ request, params: { slug = '' }, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const mark = findMark(readingOf(context), slug, locale);
  if (mark) return { mark, shapes: findCommuneShapes(context.db) };
  const renamed = findRenamedMark(context.db, slug);
  if (renamed) throw movedTo(inLocale(locale, paths.mark(renamed)));
  const { query, near } = findNearPages(context.db, slug, locale);
  throw notFound({
    query,
    near: [...near, { path: paths.marks(), label: marksText[locale].title }],
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, location }) => {
  if (!data) return [];
  const locale = localeOfPath(location.pathname);
  const t = markPageText[locale];
  const title = markTitle(data.mark, locale);
  const registered = sectionOf(data.mark) !== 'unconfirmed';
  return pageMeta(matches, {
    title,
    description: registered ? t.description(title) : t.unconfirmedDescription(data.mark.name),
    path: inLocale(locale, paths.mark(data.mark.slug)),
  });
};

export default function Mark() {
  const { mark, shapes } = useLoaderData<typeof loader>();
  return <MarkPage mark={mark} shapes={shapes} />;
}
