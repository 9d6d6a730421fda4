import { eq } from 'drizzle-orm';
import {
  type ProductTextField,
  type Provenance,
  packs,
  productSeasons,
  products,
  productVersions,
  relatedMarks,
  type Source,
  type Texts,
} from '../schema/index.server';
import type { RecognitionEntry } from './recognitions.server';
import { seedRecognition } from './recognitions.server';
import type { Seeding } from './seeding.server';
import { required } from './seeding.server';
import { claims, fillGaps, type Wording } from './texts.server';

export type PackEntry = Omit<
  typeof packs.$inferInsert,
  'productId' | 'position' | 'provenance' | 'id'
>;
export type SeasonEntry = {
  /** Months by number, 1 to 12. */
  months: number[];
  soldOut?: boolean;
};

export type ProductEntry = {
  slug: string;
  /** Key of its producer; null where no source names the maker. */
  producer: string | null;
  provenance: Provenance;
  group: number | null;
  criteriaSet: number | null;
  status?: 'listed' | 'withdrawn';
  name: Wording;
  description?: Wording;
  packs: PackEntry[];
  recognitions: RecognitionEntry[];
  relatedMarks: string[];
  sources: Source[];
};

/** Row ids of what stands already, by the names the JSON uses. */
export type Known = {
  producers: Map<string, number>;
  sets: Map<number, number>;
  marks: Map<string, number>;
};

/** One product with its approved texts and everything published about it. Returns its row id. */
export function seedProduct(
  seeding: Seeding,
  known: Known,
  entry: ProductEntry,
  invented: Texts<ProductTextField> = {},
): number {
  const { tx, createdAt } = seeding;
  const { provenance, sources } = entry;
  const { id } = tx
    .insert(products)
    .values({
      slug: entry.slug,
      producerId: entry.producer ? required(known.producers, entry.producer) : null,
      criteriaSetId: entry.criteriaSet ? required(known.sets, entry.criteriaSet) : null,
      groupNumber: entry.group,
      status: entry.status,
      provenance,
      sources,
      createdAt,
    })
    .returning({ id: products.id })
    .get();

  const published = claims<ProductTextField>(
    { name: entry.name, description: entry.description },
    provenance,
    sources,
  );
  const version = tx
    .insert(productVersions)
    .values({
      productId: id,
      number: 1,
      state: 'approved',
      texts: fillGaps(published, invented),
      createdAt,
      decidedAt: createdAt,
    })
    .returning({ id: productVersions.id })
    .get();
  tx.update(products).set({ liveVersionId: version.id }).where(eq(products.id, id)).run();

  seedPacks(seeding, id, provenance, entry.packs);
  for (const recognition of entry.recognitions) {
    seedRecognition(seeding, id, provenance, recognition);
  }
  for (const mark of entry.relatedMarks) {
    tx.insert(relatedMarks)
      .values({ productId: id, markId: required(known.marks, mark) })
      .run();
  }
  return id;
}

export function seedPacks(
  { tx }: Seeding,
  productId: number,
  provenance: Provenance,
  entries: PackEntry[],
  firstPosition = 0,
): void {
  entries.forEach((pack, index) => {
    tx.insert(packs)
      .values({ ...pack, productId, provenance, position: firstPosition + index })
      .run();
  });
}

export function seedSeason(
  { tx }: Seeding,
  productId: number,
  provenance: Provenance,
  { months, soldOut }: SeasonEntry,
): void {
  const bits = months.reduce((sum, month) => sum | (1 << (month - 1)), 0);
  tx.insert(productSeasons).values({ productId, months: bits, soldOut, provenance }).run();
}
