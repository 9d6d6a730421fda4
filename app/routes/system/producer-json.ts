import type { LoaderFunctionArgs } from '@remix-run/node';
import { findRenamed } from '~/domain/catalogue/find-elsewhere.server';
import { findProducer } from '~/domain/producers/find-producer.server';
import { producerJson } from '~/domain/producers/producer-json';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFoundJson } from '~/http/respond';
import { inLocale, paths } from '~/paths';

/** `/hop-tac-xa/:slug.json`: the producer's page as data. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const slug = params.slug ?? '';
  const reading = readingOf(context);
  const facts = findProducer(reading, slug, locale);
  if (facts) {
    const { siteUrl } = context;
    return Response.json(producerJson(facts, { siteUrl, locale, today: reading.today }));
  }
  const renamed = findRenamed(context.db, 'producer', slug);
  if (renamed) return movedTo(`${inLocale(locale, paths.producer(renamed))}.json`);
  return notFoundJson(locale);
}
