import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findNear, findRenamed } from '~/domain/catalogue/find-elsewhere.server';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { findRelated } from '~/domain/catalogue/find-related.server';
import type { ProductFacts } from '~/domain/catalogue/product-facts';
import { productJsonLd } from '~/domain/catalogue/product-json-ld';
import { breadcrumbJsonLd, type LdPage } from '~/domain/producers/producer-json-ld';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFound } from '~/http/respond';
import { inLocale, paths } from '~/paths';
import { useText } from '~/ui/locale';
import { pageMeta } from '~/ui/meta';
import { JsonLd } from '~/ui/parts/json-ld';
import { describePicture, pictureOf } from '~/ui/product/picture';
import { ProductPage } from '~/ui/product/product-page';
import { productSummary } from '~/ui/product/summary';
import { siteText } from '~/ui/text/common';
import { paperText } from '~/ui/text/print';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const slug = params.slug ?? '';
  const reading = readingOf(context);
  const facts = findProduct(reading, slug, locale);
  if (!facts) {
    const renamed = findRenamed(context.db, 'product', slug);
    if (renamed) throw movedTo(inLocale(locale, paths.product(renamed)));
    throw notFound(findNear(context.db, slug, locale));
  }
  return {
    locale,
    facts,
    related: findRelated(reading, facts.card, locale),
    today: reading.today,
    siteUrl: context.siteUrl,
  };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const { card } = data.facts;
  return pageMeta(matches, {
    title: card.name.text,
    description: productSummary(data.facts, data.locale),
    path: inLocale(data.locale, paths.product(card.slug)),
    image: inLocale(data.locale, paths.shareCard(card.slug)),
    imageSize: [1200, 630],
    imageAlt: paperText[data.locale].shareCard(card.name.text),
    // An invented product must not be found as if it could be bought.
    hidden: card.provenance === 'sample',
  });
}

export default function Product() {
  const { locale, facts, related, today, siteUrl } = useLoaderData<typeof loader>();
  return (
    <>
      <ProductPage facts={facts} related={related} today={today} siteUrl={siteUrl} />
      <StructuredData facts={facts} page={{ siteUrl, locale }} />
    </>
  );
}

function StructuredData({ facts, page }: { facts: ProductFacts; page: LdPage }) {
  const site = useText(siteText);
  const { card } = facts;
  const product = productJsonLd(facts, page, {
    url: page.siteUrl + pictureOf(card, 'main'),
    caption: describePicture(card, 'main', page.locale),
  });
  if (!product) return null;
  const crumbs = [
    { name: site.home, path: paths.home() },
    { name: site.products, path: paths.products() },
    { name: card.name.text, path: paths.product(card.slug) },
  ];
  return (
    <>
      <JsonLd data={product} />
      <JsonLd data={breadcrumbJsonLd(crumbs, page)} />
    </>
  );
}
