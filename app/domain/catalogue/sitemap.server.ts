import { adminUnits, marks, producers, products } from 'db/schema/index.server';
import { sql } from 'drizzle-orm';
import type { Reading } from '../reading';

/** The slugs of every public page, for the sitemap. */
export function findPublicSlugs({ db }: Reading) {
  const pluck = (rows: { slug: string }[]) => rows.map((row) => row.slug);
  return {
    products: pluck(
      db
        .select({ slug: products.slug })
        .from(products)
        .where(sql`${products.status} = 'listed' AND ${products.liveVersionId} IS NOT NULL`)
        .orderBy(products.id)
        .all(),
    ),
    producers: pluck(
      db
        .select({ slug: producers.slug })
        .from(producers)
        .where(sql`${producers.liveVersionId} IS NOT NULL`)
        .orderBy(producers.id)
        .all(),
    ),
    marks: pluck(db.select({ slug: marks.slug }).from(marks).orderBy(marks.id).all()),
    communes: pluck(
      db
        .select({ slug: adminUnits.id })
        .from(adminUnits)
        .where(sql`${adminUnits.level} = 'commune' AND ${adminUnits.validTo} IS NULL`)
        .orderBy(adminUnits.id)
        .all(),
    ),
  };
}
