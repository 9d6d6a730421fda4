import { eq } from 'drizzle-orm';
import { adminUnits, packs, producers, products } from '../schema/index.server';
import { type ProducerExtras, seedProducerFacts } from './producers.server';
import { seedPacks, seedSeason } from './products.server';
import { seedRecognition } from './recognitions.server';
import { yearsBefore } from './sample-dates.server';
import { sampleRecognition } from './sample-recognitions.server';
import { type SampleProduct, samplePack, sampleSeason } from './sample-texts.server';
import type { Seeding } from './seeding.server';

/** Contacts and figures of one producer; figures carry their age instead of a year. */
export type SampleFacts = Pick<ProducerExtras, 'contacts'> & {
  impact?: (NonNullable<ProducerExtras['impact']>[number] & { yearsAgo: number })[];
};

/** Running numbers of invented papers. */
export type Numbering = { next: number };

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
