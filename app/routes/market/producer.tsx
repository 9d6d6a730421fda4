import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findNear, findRenamed } from '~/domain/catalogue/find-elsewhere.server';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { findProducer } from '~/domain/producers/find-producer.server';
import { breadcrumbJsonLd, producerJsonLd } from '~/domain/producers/producer-json-ld';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFound } from '~/http/respond';
import { inLocale, paths } from '~/paths';
import { useText } from '~/ui/locale';
import { pageMeta } from '~/ui/meta';
import { JsonLd } from '~/ui/parts/json-ld';
import { ProducerPage } from '~/ui/producer/producer-page';
import { pictureOf } from '~/ui/product/picture';
import { siteText } from '~/ui/text/common';
import { producerText } from '~/ui/text/producer';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const slug = params.slug ?? '';
  const reading = readingOf(context);
  const facts = findProducer(reading, slug, locale);
  if (!facts) {
    const renamed = findRenamed(context.db, 'producer', slug);
    if (renamed) throw movedTo(inLocale(locale, paths.producer(renamed)));
    throw notFound(findNear(context.db, slug, locale));
  }
  return {
    locale,
    facts,
    shapes: facts.address.now ? findCommuneShapes(context.db) : [],
    today: reading.today,
    siteUrl: context.siteUrl,
  };
}

export function meta({ data, matches }: MetaArgs<typeof loader>) {
  if (!data) return [];
  const { facts, locale } = data;
  const [card] = facts.products;
  const place = facts.address.now?.units.map(({ name }) => name).join(', ') ?? '';
  return pageMeta(matches, {
    title: facts.name.text,
    description: producerText[locale].description(facts.name.text, place, facts.products.length),
    path: inLocale(locale, paths.producer(facts.slug)),
    image: card && pictureOf(card, 'main'),
    // An invented producer must not be found as if it could be called.
    hidden: facts.provenance === 'sample',
  });
}

export default function Producer() {
  const { locale, facts, shapes, today, siteUrl } = useLoaderData<typeof loader>();
  const site = useText(siteText);
  const page = { siteUrl, locale };
  const organisation = producerJsonLd(facts, page);
  const crumbs = [
    { name: site.home, path: paths.home() },
    { name: site.producers, path: paths.producers() },
    { name: facts.name.text, path: paths.producer(facts.slug) },
  ];
  return (
    <>
      <ProducerPage facts={facts} shapes={shapes} today={today} siteUrl={siteUrl} />
      {organisation && (
        <>
          <JsonLd data={organisation} />
          <JsonLd data={breadcrumbJsonLd(crumbs, page)} />
        </>
      )}
    </>
  );
}
