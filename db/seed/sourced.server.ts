import type { ProductTextField, Texts } from '../schema/index.server';
import { readSeed } from './json.server';
import { seedMarks } from './marks.server';
import { type ProducerEntry, seedProducer, seedProducerFacts } from './producers.server';
import { type Known, type ProductEntry, seedProduct } from './products.server';
import { criteriaSetIds } from './reference.server';
import type { Seeding } from './seeding.server';

export type Catalogue = Known & { products: Map<string, number> };

/**
 * What press and government pages published. Texts invented for the gaps are handed in, by product
 * slug, because an approved version is written once. Returns the row ids for what builds on it.
 */
export function seedSourced(
  seeding: Seeding,
  invented: Map<string, Texts<ProductTextField>> = new Map(),
): Catalogue {
  const known: Known = {
    producers: new Map(),
    sets: criteriaSetIds(seeding.tx),
    marks: seedMarks(seeding),
  };
  const { producers } = readSeed<{ producers: ProducerEntry[] }>('sourced/producers.json');
  for (const entry of producers) {
    const id = seedProducer(seeding, entry);
    known.producers.set(entry.key, id);
    seedProducerFacts(seeding, id, entry.provenance, entry);
  }
  const { products } = readSeed<{ products: ProductEntry[] }>('sourced/products.json');
  const ids = new Map<string, number>();
  for (const entry of products) {
    ids.set(entry.slug, seedProduct(seeding, known, entry, invented.get(entry.slug)));
  }
  return { ...known, products: ids };
}
