import type { Database } from 'db/connection.server';
import { adminUnits, marks, producers, products, productVersions } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { vietnamDay } from '../clock';
import { hasWorkingMaker } from '../producers/working-maker.server';
import type { Reading } from '../reading';
import { findRecognitions } from './find-cards.server';
import { lastChanged } from './last-changed';

export type SitemapEntry = { slug: string; changedOn: string | null };

/**
 * Every public page by kind, for the sitemap; products with the day they last changed. Invented
 * products and producers are left out: their pages ask not to be indexed; so are closed producers
 * and what they made: their pages are history.
 */
export function findSitemapEntries(reading: Reading) {
  return {
    products: findProducts(reading),
    producers: findProducers(reading.db),
    marks: findMarks(reading.db),
    communes: findCommunes(reading.db),
  };
}

function findProducts(reading: Reading): SitemapEntry[] {
  const rows = reading.db
    .select({ id: products.id, slug: products.slug, approvedAt: productVersions.createdAt })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(
      sql`${products.status} = 'listed' AND ${products.provenance} <> 'sample' AND ${hasWorkingMaker}`,
    )
    .orderBy(products.id)
    .all();
  const decisions = findRecognitions(
    reading,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, slug, approvedAt }) => {
    const approvedOn = vietnamDay(() => Date.parse(approvedAt));
    return {
      slug,
      changedOn: lastChanged(approvedOn, decisions.get(id) ?? [], reading.today),
    };
  });
}

const findProducers = (db: Database) =>
  db
    .select({ slug: producers.slug, changedOn: sql<null>`NULL` })
    .from(producers)
    .where(
      sql`${producers.status} = 'listed' AND ${producers.liveVersionId} IS NOT NULL AND ${producers.provenance} <> 'sample'`,
    )
    .orderBy(producers.id)
    .all();

const findMarks = (db: Database) =>
  db.select({ slug: marks.slug, changedOn: sql<null>`NULL` }).from(marks).orderBy(marks.id).all();

const findCommunes = (db: Database) =>
  db
    .select({ slug: adminUnits.id, changedOn: sql<null>`NULL` })
    .from(adminUnits)
    .where(sql`${adminUnits.level} = 'commune' AND ${adminUnits.validTo} IS NULL`)
    .orderBy(adminUnits.id)
    .all();
