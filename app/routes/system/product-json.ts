import type { LoaderFunctionArgs } from '@remix-run/node';
import { findRenamed } from '~/domain/catalogue/find-elsewhere.server';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { productJson } from '~/domain/catalogue/product-json';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFoundJson } from '~/http/respond';
import { inLocale, paths } from '~/paths';

/** `/san-pham/:slug.json`: the product's page as data. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const slug = params.slug ?? '';
  const reading = readingOf(context);
  const facts = findProduct(reading, slug, locale);
  if (facts) {
    const { siteUrl } = context;
    return Response.json(productJson(facts, { siteUrl, locale, today: reading.today }));
  }
  const renamed = findRenamed(context.db, 'product', slug);
  if (renamed) return movedTo(`${inLocale(locale, paths.product(renamed))}.json`);
  return notFoundJson(locale);
}
