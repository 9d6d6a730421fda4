import { readSeed } from './json.server';
import { type ProducerEntry, seedProducer } from './producers.server';
import { type ProductEntry, seedProduct } from './products.server';
import {
  type Numbering,
  type SampleFacts,
  seedSampleFacts,
  seedSampleProduct,
} from './sample-facts.server';
import { type SampleRight, seedRight } from './sample-grants.server';
import type { SampleProduct } from './sample-texts.server';
import type { Seeding } from './seeding.server';
import type { Catalogue } from './sourced.server';
import { claims } from './texts.server';

type Demo = SampleFacts & {
  producer: Omit<
    ProducerEntry,
    'provenance' | 'womenLed' | 'minorityLed' | 'awards' | 'impact' | 'sources'
  >;
  products: (SampleProduct & Pick<ProductEntry, 'group' | 'criteriaSet' | 'status'>)[];
  rights: SampleRight[];
};

/**
 * One invented producer whose names are hostile on purpose: markup, templates, bidirectional marks,
 * decomposed letters, very long and very short. What pages make of them is seen before a buyer does.
 */
export function seedDemo(seeding: Seeding, known: Catalogue, numbering: Numbering): void {
  const demo = readSeed<Demo>('sample/demo.json');
  const { key } = demo.producer;
  const producerId = seedProducer(seeding, {
    ...demo.producer,
    provenance: 'sample',
    womenLed: null,
    minorityLed: null,
    awards: [],
    impact: [],
    sources: [],
  });
  known.producers.set(key, producerId);
  seedSampleFacts(seeding, producerId, demo);
  for (const sample of demo.products) {
    const entry: ProductEntry = {
      ...sample,
      name: sample.texts.name ?? {},
      producer: key,
      provenance: 'sample',
      packs: [],
      recognitions: [],
      relatedMarks: [],
      sources: [],
    };
    const id = seedProduct(seeding, known, entry, claims(sample.texts, 'sample'));
    known.products.set(sample.slug, id);
    seedSampleProduct(seeding, id, sample, numbering);
  }
  for (const right of demo.rights) seedRight(seeding, known, right);
}
