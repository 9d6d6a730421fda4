import { eq } from 'drizzle-orm';
import {
  type MARK_KINDS,
  type MARK_STATUSES,
  markAreas,
  marks,
  type Source,
} from '../schema/index.server';
import { readSeed } from './json.server';
import type { Bounds, Seeding } from './seeding.server';
import { required } from './seeding.server';

type MarkEntry = {
  slug: string;
  kind: (typeof MARK_KINDS)[number] | null;
  status: (typeof MARK_STATUSES)[number];
  name: string;
  productVi: string;
  productEn: string;
  registrationNumber: string | null;
  decisionNumber: string | null;
  registered: Bounds;
  owner: string | null;
  manager: string | null;
  areaText: string | null;
  areaComplete: boolean;
  areas: Omit<typeof markAreas.$inferInsert, 'markId'>[];
  supersededBy: string | null;
  regulation: string | null;
  noteVi: string | null;
  noteEn: string | null;
  sources: Source[];
  unconfirmed: string[];
};

/** The registry of marks. Returns row ids by slug. */
export function seedMarks({ tx, createdAt }: Seeding): Map<string, number> {
  const { marks: entries } = readSeed<{ marks: MarkEntry[] }>('sourced/marks.json');
  const ids = new Map<string, number>();
  for (const entry of entries) {
    const { registered, areas, supersededBy, unconfirmed, ...mark } = entry;
    const { id } = tx
      .insert(marks)
      .values({
        ...mark,
        registeredEarliest: registered.earliest,
        registeredLatest: registered.latest,
        provenance: 'sourced',
        createdAt,
      })
      .returning({ id: marks.id })
      .get();
    ids.set(entry.slug, id);
    if (areas.length > 0) {
      tx.insert(markAreas)
        .values(areas.map((area) => ({ ...area, markId: id })))
        .run();
    }
  }
  for (const { slug, supersededBy } of entries) {
    if (!supersededBy) continue;
    tx.update(marks)
      .set({ supersededById: required(ids, supersededBy) })
      .where(eq(marks.slug, slug))
      .run();
  }
  return ids;
}
