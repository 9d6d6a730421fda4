import { readSeed } from './json.server';
import { seedDemo } from './sample-demo.server';
import {
  type Numbering,
  type SampleFacts,
  seedSampleFacts,
  seedSampleProduct,
} from './sample-facts.server';
import {
  type SampleCollection,
  type SampleRight,
  seedCollection,
  seedRight,
} from './sample-grants.server';
import { readSampleProducts, sampleTexts } from './sample-texts.server';
import type { Seeding } from './seeding.server';
import { required } from './seeding.server';
import { seedSourced } from './sourced.server';

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
