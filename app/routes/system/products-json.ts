import type { LoaderFunctionArgs } from '@remix-run/node';
import { readListRequest } from '~/domain/catalogue/filters';
import { listItem } from '~/domain/catalogue/list-json';
import { listProducts } from '~/domain/catalogue/list-products.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';

/** `/san-pham.json`: the list as data, with the same parameters as the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const { request: asked, ignored } = readListRequest(new URL(request.url).searchParams);
  const list = listProducts(readingOf(context), asked, locale);
  return Response.json({
    total: list.total,
    page: list.request.page,
    pages: list.pages,
    ignored: [...ignored, ...list.ignored],
    pastMark: list.pastMark,
    facets: Object.fromEntries(list.facets.map(({ key, options }) => [key, options])),
    items: list.cards.map((card) =>
      listItem(card, context.siteUrl + inLocale(locale, paths.product(card.slug))),
    ),
  });
}
