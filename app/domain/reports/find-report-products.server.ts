import {
  adminUnits,
  criteriaSets,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { and, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
import { findRecognitions } from '../catalogue/find-cards.server';
import type { Reading } from '../reading';
import type { Recognition } from '../recognitions/read';
import { producersInArea } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { ReportProduct } from './facts';

/** What a report is drawn from: whose area, and whether invented values count. */
export type ReportScope = { actor: Actor; locale: Locale; withSamples: boolean };

/**
 * The listed products of an officer's area with all decisions about them. Invented products and
 * decisions are left out unless asked for: no report upwards rests on them.
 */
export function findReportProducts(reading: Reading, scope: ReportScope): ReportProduct[] {
  const { locale, withSamples } = scope;
  const rows = selectRows(reading, scope);
  const decisions = findRecognitions(
    reading,
    rows.map(({ id }) => id),
  );
  const counts = ({ provenance }: Recognition) => withSamples || provenance !== 'sample';
  return rows.map((row) => {
    const own = (decisions.get(row.id) ?? []).filter(counts);
    return {
      id: row.id,
      slug: row.slug,
      name: inLanguage(locale, row.nameVi, row.nameEn) ?? row.slug,
      producer: row.producerSlug
        ? {
            slug: row.producerSlug,
            name: inLanguage(locale, row.producerVi, row.producerEn) ?? row.producerSlug,
          }
        : null,
      commune: row.communeCode
        ? { code: row.communeCode, name: row.communeName ?? row.communeCode }
        : null,
      group: row.group,
      decisions: own,
      hasPhoto: row.photos.length > 0,
      hasEnglish: row.nameEn !== null && row.hasEnglishText === 1,
      isSourced: own.every(isProven),
    };
  });
}

const isProven = ({ provenance, sources }: Recognition) =>
  provenance === 'verified' || (provenance === 'sourced' && sources.some(({ url }) => url));

/** Which producers an officer reports on: an administrator, who keeps the site, on all. */
export function producersReported(actor: Actor): SQL {
  if (actor.officer?.post === 'administrator') return sql`1`;
  return producersInArea(actor, producers.communeId);
}

function selectRows({ db }: Reading, { actor, withSamples }: ReportScope) {
  // A product without a maker on record is the province's to settle.
  const whole = actor.officer?.post !== 'commune';
  return db
    .select({
      id: products.id,
      slug: products.slug,
      nameVi: sql<string | null>`${productVersions.nameVi}`,
      nameEn: sql<string | null>`${productVersions.nameEn}`,
      hasEnglishText: sql<number>`json_extract(${productVersions.texts}, '$.description.en.text') IS NOT NULL`,
      photos: productVersions.photos,
      group: sql<number | null>`coalesce(${products.groupNumber}, ${criteriaSets.groupNumber})`,
      producerSlug: producers.slug,
      producerVi: sql<string | null>`${producerVersions.nameVi}`,
      producerEn: sql<string | null>`${producerVersions.nameEn}`,
      communeCode: producers.communeId,
      communeName: adminUnits.fullName,
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .where(
      and(
        eq(products.status, 'listed'),
        or(isNull(producers.status), eq(producers.status, 'listed')),
        withSamples ? undefined : ne(products.provenance, 'sample'),
        whole ? or(isNull(producers.id), producersReported(actor)) : producersReported(actor),
      ),
    )
    .orderBy(products.id)
    .all();
}
