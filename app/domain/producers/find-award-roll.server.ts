import type { Database } from 'db/connection.server';
import { awards, producers, producerVersions } from 'db/schema/index.server';
import { desc, eq, sql } from 'drizzle-orm';
import { inNameOrder } from '../search/collation';
import { inLanguage, type Locale, type Provenance } from '../texts';
import { type AwardFacts, awardFacts, yearOfAward } from './award';
import { nameWithoutForm } from './producer-list';

/** An award in a yearly roll. */
export type RollEntry = AwardFacts & {
  producer: { slug: string; name: string; provenance: Provenance };
};

export type AwardRoll = {
  /** Null where no award of any year is on record. */
  year: number | null;
  entries: RollEntry[];
  /** Years that have a roll, the newest first. */
  years: { year: number; count: number }[];
  /** Awards of which nobody published the year. */
  undated: RollEntry[];
};

/** The roll of one year, by producer; of the newest one that has any where no year is asked for. */
export function findAwardRoll(db: Database, asked: number | null, locale: Locale): AwardRoll {
  const rows = db
    .select({
      row: awards,
      slug: producers.slug,
      provenance: producers.provenance,
      vi: sql<string | null>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(awards)
    .innerJoin(producers, eq(producers.id, awards.producerId))
    // Without a live version a producer has no page.
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .orderBy(desc(awards.decidedOn), awards.id)
    .all();
  const all = rows.map(({ row, slug, provenance, vi, en }): RollEntry => {
    const name = inLanguage(locale, vi, en) ?? slug;
    return { ...awardFacts(row, locale), producer: { slug, name, provenance } };
  });
  const counts = new Map<number, number>();
  for (const entry of all) {
    const year = yearOfAward(entry);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => b.year - a.year);
  const year = asked ?? years[0]?.year ?? null;
  return {
    year,
    entries: byProducer(all.filter((entry) => year !== null && yearOfAward(entry) === year)),
    years,
    undated: byProducer(all.filter((entry) => yearOfAward(entry) === null)),
  };
}

const byProducer = (entries: RollEntry[]): RollEntry[] =>
  inNameOrder(entries, ({ producer }) => nameWithoutForm(producer.name));
