import { impactFigures, producers, producerVersions } from 'db/schema/index.server';
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Reading } from '../reading';
import { inLanguage } from '../texts';
import { producersReported, type ReportScope } from './find-report-products.server';
import { type ImpactSum, sumImpact } from './impact';

/** What the producers of an officer's area published of their work for people, summed by kind. */
export function findImpact({ db }: Reading, scope: ReportScope): ImpactSum[] {
  const { actor, locale, withSamples } = scope;
  const rows = db
    .select({
      figure: impactFigures,
      slug: producers.slug,
      nameVi: sql<string | null>`${producerVersions.nameVi}`,
      nameEn: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(impactFigures)
    .innerJoin(producers, eq(producers.id, impactFigures.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(
      and(
        eq(producers.status, 'listed'),
        withSamples ? undefined : ne(impactFigures.provenance, 'sample'),
        producersReported(actor),
      ),
    )
    .orderBy(impactFigures.id)
    .all();
  return sumImpact(
    rows.map(({ figure, slug, nameVi, nameEn }) => ({
      kind: figure.kind,
      value: figure.value,
      atLeast: figure.atLeast,
      year: figure.year,
      producer: { slug, name: inLanguage(locale, nameVi, nameEn) ?? slug },
      sources: figure.sources,
    })),
  );
}
