import { eq } from 'drizzle-orm';
import { adminUnits, packs, producers, products } from '../schema/index.server';
import { readSeed } from './json.server';
import { type ProducerExtras, seedProducerFacts } from './producers.server';
import { seedPacks, seedSeason } from './products.server';
import { seedRecognition } from './recognitions.server';
import { yearsBefore } from './sample-dates.server';
import { seedDemo } from './sample-demo.server';
import {
  type SampleCollection,
  type SampleRight,
  seedCollection,
  seedRight,
} from './sample-grants.server';
import { sampleRecognition } from './sample-recognitions.server';
import {
  readSampleProducts,
  type SampleProduct,
  samplePack,
  sampleSeason,
  sampleTexts,
} from './sample-texts.server';
import type { Seeding } from './seeding.server';
import { required } from './seeding.server';
import { seedSourced } from './sourced.server';

/** Contacts and figures of one producer; figures carry their age instead of a year. */
export type SampleFacts = Pick<ProducerExtras, 'contacts'> & {
  impact?: (NonNullable<ProducerExtras['impact']>[number] & { yearsAgo: number })[];
};

/** Running numbers of invented papers. */
export type Numbering = { next: number };

/**
 * The sourced catalogue with everything a living one would also have. Sourced rows go in first and
 * unchanged, so that taking the samples out again leaves exactly the sourced catalogue.
 */
export function seedSample(seeding: Seeding): void {
  const samples = readSampleProducts();
  const known = seedSourced(seeding, sampleTexts(samples));
  const numbering: Numbering = { next: 1 };
  for (const sample of samples) {
    seedSampleProduct(seeding, required(known.products, sample.slug), sample, numbering);
  }
  const facts = readSeed<(SampleFacts & { key: string })[]>('sample/producers.json');
  for (const entry of facts) {
    seedSampleFacts(seeding, required(known.producers, entry.key), entry);
  }
  for (const right of readSeed<SampleRight[]>('sample/rights.json')) {
    seedRight(seeding, known, right);
  }
  seedDemo(seeding, known, numbering);
  for (const collection of readSeed<SampleCollection[]>('sample/collections.json')) {
    seedCollection(seeding, known, collection);
  }
}

/** Season, packs and recognitions invented for a product that stands already. */
export function seedSampleProduct(
  seeding: Seeding,
  productId: number,
  sample: SampleProduct,
  numbering: Numbering,
): void {
  const { tx, today } = seeding;
  if (sample.season) seedSeason(seeding, productId, 'sample', sampleSeason(sample.season));
  const published = tx.select().from(packs).where(eq(packs.productId, productId)).all().length;
  const invented = sample.packs.map((pack) => samplePack(pack, today));
  seedPacks(seeding, productId, 'sample', invented, published);
  const maker = makerOf(seeding, productId);
  for (const recognition of sample.recognitions) {
    const paper = { ...maker, number: numbering.next++ };
    seedRecognition(seeding, productId, 'sample', sampleRecognition(recognition, paper, today));
  }
}

export function seedSampleFacts(seeding: Seeding, producerId: number, facts: SampleFacts): void {
  seedProducerFacts(seeding, producerId, 'sample', {
    contacts: facts.contacts,
    impact: facts.impact?.map(({ yearsAgo, ...figure }) => ({
      ...figure,
      year: yearsBefore(seeding.today, yearsAgo),
    })),
  });
}

function makerOf({ tx }: Seeding, productId: number) {
  const maker = tx
    .select({ criteriaSetId: products.criteriaSetId, district: adminUnits.fullName })
    .from(products)
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.oldDistrictId))
    .where(eq(products.id, productId))
    .get();
  return maker ?? { criteriaSetId: null, district: null };
}
