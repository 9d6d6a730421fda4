import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readListRequest, writeListRequest } from '~/domain/catalogue/filters';
import { listProducts } from '~/domain/catalogue/list-products.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, localeOfPath, paths } from '~/paths';
import { ProductListPage } from '~/ui/list/product-list-page';
import { pageMeta } from '~/ui/meta';
import { listText } from '~/ui/text/list';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { request: asked, ignored } = readListRequest(new URL(request.url).searchParams);
  const list = listProducts(readingOf(context), asked, localeOf(request));
  return { ...list, ignored: [...ignored, ...list.ignored] };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches, location }) => {
  if (!data) return [];
  const locale = localeOfPath(location.pathname);
  const t = listText[locale];
  const { request } = data;
  const chosen = Object.keys(request.filters).length;
  return pageMeta(matches, {
    title: request.q ? t.titleFor(request.q) : t.title,
    description: t.description,
    path: inLocale(locale, paths.products(writeListRequest(request))),
    hidden: chosen > 1 || request.q !== '' || request.sort !== null,
  });
};

export default function Products() {
  return <ProductListPage list={useLoaderData<typeof loader>()} />;
}
