import type { Database } from 'db/connection.server';
import { awards, media, producerVersions } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { Scan } from '../papers/facts';
import { SCAN_COLUMNS } from '../papers/scan-columns.server';
import { mayAtDesk, membershipIn } from '../policy';
import { inLanguage, type Locale, type Provenance } from '../texts';
import { type AwardFacts, awardFacts, yearOfAward } from './award';
import type { TypedAward } from './award-form';
import { getProducerInArea } from './desk-scope.server';

export type AwardRow = typeof awards.$inferSelect;

/** The awards of a producer, newest first, as everybody may read them. */
export const findAwards = (db: Database, producerId: number, locale: Locale): AwardFacts[] =>
  newestFirst(
    db.select().from(awards).where(eq(awards.producerId, producerId)).orderBy(awards.id).all(),
  ).map((row) => awardFacts(row, locale));

/** Awards without a year at all come last. */
function newestFirst<Row extends Pick<AwardRow, 'id' | 'year' | 'decidedOn'>>(rows: Row[]): Row[] {
  const key = (row: Row) => `${yearOfAward(row) ?? 0} ${row.decidedOn ?? ''}`;
  return rows.sort((a, b) => (key(a) > key(b) ? -1 : key(a) < key(b) ? 1 : a.id - b.id));
}

/** An award as an officer keeps it. */
export type DeskAward = {
  facts: AwardFacts;
  typed: TypedAward;
  scan: Scan | null;
  /** What a form brings back, so that nobody overwrites what they did not see. */
  seen: string;
};

export type DeskAwards = {
  producer: { slug: string; name: string; provenance: Provenance };
  awards: DeskAward[];
  mayRecord: boolean;
  /** An officer who is a member of it records no award for it. */
  ownCause: boolean;
};

/** The awards of a producer of the officer's area; throws NotFoundError for any other. */
export function findDeskAwards(acting: Acting, slug: string, locale: Locale): DeskAwards {
  const { db, actor } = acting;
  const { id, liveVersionId, provenance } = getProducerInArea(db, actor, slug);
  const named = liveVersionId === null ? undefined : findNames(db, liveVersionId);
  const rows = db
    .select({ row: awards, scan: SCAN_COLUMNS })
    .from(awards)
    .leftJoin(media, eq(media.id, awards.documentId))
    .where(eq(awards.producerId, id))
    .all();
  const scans = new Map(rows.map(({ row, scan }) => [row.id, scan]));
  const name = inLanguage(locale, named?.vi ?? null, named?.en ?? null) ?? slug;
  return {
    producer: { slug, name, provenance },
    awards: newestFirst(rows.map(({ row }) => row)).map((row) => ({
      facts: awardFacts(row, locale),
      typed: typedOf(row),
      scan: scans.get(row.id) ?? null,
      seen: seenOf(row),
    })),
    mayRecord: mayAtDesk(actor, 'record') && !membershipIn(actor, id),
    ownCause: membershipIn(actor, id) !== null,
  };
}

const findNames = (db: Database, versionId: number) =>
  db
    .select({
      vi: sql<string | null>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(producerVersions)
    .where(eq(producerVersions.id, versionId))
    .get();

export function typedOf(row: AwardRow): TypedAward {
  return {
    kind: row.kind,
    titleVi: row.titleVi,
    titleEn: row.titleEn,
    year: row.year === null ? '' : String(row.year),
    decidedOn: row.decidedOn ?? '',
    issuer: row.issuer ?? '',
    decisionNumber: row.decisionNumber ?? '',
    keptAt: row.sources.find(({ original }) => original)?.label ?? '',
  };
}

/** What an award says, in one word that differs as soon as anything of it does. */
export const seenOf = (row: AwardRow): string =>
  JSON.stringify([...Object.values(typedOf(row)), row.documentId, row.provenance]);
