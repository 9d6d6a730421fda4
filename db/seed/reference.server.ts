import type { Database } from '../connection.server';
import { acts, criteriaSets, productGroups, type Source, synonyms } from '../schema/index.server';
import { readSeed } from './json.server';
import { seedReasons } from './reasons.server';

type Act = {
  number: string;
  signedOn: string | null;
  titleVi: string;
  titleEn: string;
  statusEn: string | null;
  sources: Source[];
};
type Group = { number: number; nameVi: string; nameEn: string };
type CriteriaSets = {
  actNumber: string;
  sets: {
    number: number;
    group: number;
    nameVi: string;
    nameEn: string;
    headingVi: string | null;
    headingEn: string | null;
  }[];
};
type Criteria = {
  notes: { set: number | null; text: string }[];
  sets: { set: number; parts: unknown[] }[];
};

/** The taxonomy, the acts it rests on, the words that mean the same, and reasons to begin with. */
export function seedReference(tx: Database): void {
  tx.insert(acts).values(readSeed<Act[]>('reference/acts.json')).run();
  tx.insert(productGroups).values(readSeed<Group[]>('reference/groups.json')).run();
  seedCriteriaSets(tx);
  const groups = readSeed<string[][]>('reference/synonyms.json');
  tx.insert(synonyms)
    .values(groups.map((terms) => ({ terms })))
    .run();
  seedReasons(tx);
}

function seedCriteriaSets(tx: Database): void {
  const { actNumber, sets } = readSeed<CriteriaSets>('reference/criteria-sets.json');
  const criteria = readSeed<Criteria>('reference/criteria.json');
  const partsOf = new Map(criteria.sets.map((set) => [set.set, set.parts]));
  for (const { group, ...set } of sets) {
    const notes = criteria.notes.filter((note) => note.set === set.number);
    tx.insert(criteriaSets)
      .values({
        ...set,
        actNumber,
        groupNumber: group,
        criteria: { parts: partsOf.get(set.number) ?? [], notes },
      })
      .run();
  }
}

/** Finds the row id of a criteria set of 148/QĐ-TTg by its number. */
export function criteriaSetIds(tx: Database): Map<number, number> {
  const sets = tx
    .select({ id: criteriaSets.id, number: criteriaSets.number })
    .from(criteriaSets)
    .all();
  return new Map(sets.map((set) => [set.number, set.id]));
}
