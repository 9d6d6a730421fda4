import { collectionItems, collections, rightProducts, rightsOfUse } from '../schema/index.server';
import { daysAfter, daysBefore } from './sample-dates.server';
import type { Seeding } from './seeding.server';
import { required } from './seeding.server';
import type { Catalogue } from './sourced.server';

export type SampleRight = {
  mark: string;
  producer: string;
  number: string;
  issuer: string;
  grantedDaysAgo: number;
  /** Null where the paper names no end; negative where it has passed. */
  expiresInDays: number | null;
  suspendedDaysAgo?: number;
  suspendedReason?: string;
  products: string[];
};

export type SampleCollection = {
  slug: string;
  titleVi: string;
  titleEn: string;
  reasonVi: string;
  reasonEn: string;
  startsInDays: number;
  endsInDays: number;
  products: string[];
};

export function seedRight(
  { tx, today, createdAt }: Seeding,
  known: Catalogue,
  right: SampleRight,
): void {
  const granted = daysBefore(today, right.grantedDaysAgo);
  const { expiresInDays, suspendedDaysAgo } = right;
  const { id } = tx
    .insert(rightsOfUse)
    .values({
      markId: required(known.marks, right.mark),
      producerId: required(known.producers, right.producer),
      number: right.number,
      issuer: right.issuer,
      grantedEarliest: granted,
      grantedLatest: granted,
      expiresOn: expiresInDays === null ? null : daysAfter(today, expiresInDays),
      suspendedOn: suspendedDaysAgo === undefined ? null : daysBefore(today, suspendedDaysAgo),
      suspendedReason: right.suspendedReason,
      provenance: 'sample',
      createdAt,
    })
    .returning({ id: rightsOfUse.id })
    .get();
  for (const slug of right.products) {
    tx.insert(rightProducts)
      .values({ rightId: id, productId: required(known.products, slug) })
      .run();
  }
}

export function seedCollection(
  { tx, today, createdAt }: Seeding,
  known: Catalogue,
  { startsInDays, endsInDays, products, ...collection }: SampleCollection,
): void {
  const { id } = tx
    .insert(collections)
    .values({
      ...collection,
      startsOn: daysAfter(today, startsInDays),
      endsOn: daysAfter(today, endsInDays),
      provenance: 'sample',
      createdAt,
    })
    .returning({ id: collections.id })
    .get();
  products.forEach((slug, position) => {
    tx.insert(collectionItems)
      .values({ collectionId: id, productId: required(known.products, slug), position })
      .run();
  });
}
