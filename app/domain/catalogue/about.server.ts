import {
  adminUnits,
  marks,
  producers,
  producerVersions,
  products,
  recognitions,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, count, eq, sql } from 'drizzle-orm';
import { isStanding } from '../marks/standing-rights.server';
import { hasWorkingMaker } from '../producers/working-maker.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale, type Provenance } from '../texts';

/** What is counted by where it comes from. */
export const COUNTED = ['products', 'producers', 'recognitions', 'rights', 'marks'] as const;
export type Counted = (typeof COUNTED)[number];
export type ProvenanceCounts = Record<Provenance, Record<Counted, number>>;

/** The two cooperatives the catalogue began with. */
const FOUNDERS = ['htx-nhung-luy', 'htx-thien-an'];

export type Founder = { slug: string; name: string; commune: string | null };

/** What the page about this site shows of the database as it stands. */
export function readAbout({ db }: Reading, locale: Locale) {
  return { counts: countByProvenance(db), founders: findFounders(db, locale) };
}

function countByProvenance(db: Reading['db']): ProvenanceCounts {
  const none = (): Record<Counted, number> => ({
    products: 0,
    producers: 0,
    recognitions: 0,
    rights: 0,
    marks: 0,
  });
  const counts = { verified: none(), sourced: none(), unsourced: none(), sample: none() };
  const rows: Record<Counted, { provenance: Provenance; total: number }[]> = {
    products: db
      .select({ provenance: products.provenance, total: count() })
      .from(products)
      .where(and(eq(products.status, 'listed'), hasWorkingMaker))
      .groupBy(products.provenance)
      .all(),
    producers: db
      .select({ provenance: producers.provenance, total: count() })
      .from(producers)
      .where(eq(producers.status, 'listed'))
      .groupBy(producers.provenance)
      .all(),
    recognitions: db
      .select({ provenance: recognitions.provenance, total: count() })
      .from(recognitions)
      .where(eq(recognitions.kind, 'recognition'))
      .groupBy(recognitions.provenance)
      .all(),
    rights: db
      .select({ provenance: rightsOfUse.provenance, total: count() })
      .from(rightsOfUse)
      .where(isStanding)
      .groupBy(rightsOfUse.provenance)
      .all(),
    marks: db
      .select({ provenance: marks.provenance, total: count() })
      .from(marks)
      .groupBy(marks.provenance)
      .all(),
  };
  for (const counted of COUNTED) {
    for (const { provenance, total } of rows[counted]) counts[provenance][counted] = total;
  }
  return counts;
}

function findFounders(db: Reading['db'], locale: Locale): Founder[] {
  return db
    .select({
      slug: producers.slug,
      nameVi: sql<string | null>`${producerVersions.nameVi}`,
      nameEn: sql<string | null>`${producerVersions.nameEn}`,
      commune: adminUnits.fullName,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .where(sql`${producers.status} = 'listed' AND ${isIn(producers.slug, FOUNDERS)}`)
    .orderBy(producers.id)
    .all()
    .map(({ slug, nameVi, nameEn, commune }) => ({
      slug,
      name: inLanguage(locale, nameVi, nameEn) ?? slug,
      commune,
    }));
}
