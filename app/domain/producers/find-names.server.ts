import type { Database } from 'db/connection.server';
import { producers, producerVersions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { inLanguage, type Locale } from '../texts';

/** The producer that another one became part of. */
export function findProducerName(db: Database, id: number | null, locale: Locale) {
  if (id === null) return null;
  const row = db
    .select({ slug: producers.slug, vi: producerVersions.nameVi, en: producerVersions.nameEn })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(producers.id, id))
    .get();
  if (!row) return null;
  const name = inLanguage(locale, row.vi as string | null, row.en as string | null);
  return { slug: row.slug, name: name ?? row.slug };
}
