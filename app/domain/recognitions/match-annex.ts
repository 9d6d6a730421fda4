import { fold, words as wordsOf } from '../search/fold';
import type { AnnexRow } from './annex-row';
import { sameProducer, tellingWords } from './same-producer';

/** A product of the catalogue as a line of an annex may mean it. */
export type KnownProduct = {
  id: number;
  name: string;
  producer: string | null;
  /** Its commune, of today and of old. */
  places: readonly string[];
};

export type Match =
  | { kind: 'one'; productId: number }
  /** The name fits, but which product is meant must be said. */
  | { kind: 'several'; candidates: number[] }
  /** Nothing has this name; `near` sound like it, nearest first. */
  | { kind: 'none'; near: number[] };

/** Offered where nothing has the name. */
const MOST_NEAR = 5;
/** Half of all words in common. */
const NEAR_ENOUGH = 0.5;

type Indexed = KnownProduct & { words: readonly string[]; exact: string; folded: string };
type Wanted = Pick<AnnexRow, 'name' | 'producer' | 'place'>;

/**
 * The product each line means. A name counts as the same without diacritics and in any order of its
 * words, and with or without its producer's own name in it; never where diacritics contradict, nor
 * where the line names a producer and the product is another's: a star lit for the wrong product is
 * worse than a question.
 */
export function matchAnnex(rows: readonly Wanted[], products: readonly KnownProduct[]): Match[] {
  const indexed = products.map((product) => ({ ...product, ...indexOf(product.name) }));
  const byWords = new Map<string, Indexed[]>();
  for (const product of indexed) {
    byWords.set(product.folded, [...(byWords.get(product.folded) ?? []), product]);
  }
  return rows.map((row) => matchRow(row, indexed, byWords));
}

function matchRow(
  row: Wanted,
  products: readonly Indexed[],
  byWords: ReadonlyMap<string, Indexed[]>,
): Match {
  const wanted = indexOf(row.name);
  if (wanted.words.length === 0) return { kind: 'none', near: [] };
  const named = byWords.get(wanted.folded) ?? [];
  const found = named.length > 0 ? named : withoutBrand(row, wanted.words, products);
  if (found.length === 0) return { kind: 'none', near: nearest(row, wanted.words, products) };
  const certain = narrow(row, wanted, found);
  return certain
    ? { kind: 'one', productId: certain.id }
    : { kind: 'several', candidates: found.map(({ id }) => id) };
}

/** "Miến dong" of HTX Tài Hoan for the "Miến dong Tài Hoan" of that producer, and the reverse. */
function withoutBrand(row: Wanted, wanted: readonly string[], products: readonly Indexed[]) {
  return products.filter(({ words, producer }) => {
    if (sameProducer(row.producer, producer) !== 'same') return false;
    const brand = new Set([...tellingWords(row.producer), ...tellingWords(producer ?? '')]);
    const bare = (all: readonly string[]) => key(all.filter((word) => !brand.has(word)));
    return bare(words) !== '' && bare(words) === bare(wanted);
  });
}

/** The one product that can be meant, or null. */
function narrow(row: Wanted, wanted: ReturnType<typeof indexOf>, found: Indexed[]): Indexed | null {
  const accented = wanted.exact !== wanted.folded;
  const spelt = found.filter(({ exact, folded }) => exact === wanted.exact || exact === folded);
  const sameName = found.filter(({ folded }) => folded === wanted.folded);
  // Without the brand the diacritics of the rest are not compared: the producer vouches for it.
  let left = accented && sameName.length > 0 ? spelt : found;
  if (row.producer) {
    const ofProducer = left.filter(
      ({ producer }) => sameProducer(row.producer, producer) !== 'other',
    );
    const certain = ofProducer.filter(
      ({ producer }) => sameProducer(row.producer, producer) === 'same',
    );
    left = certain.length > 0 ? certain : ofProducer;
  }
  if (left.length > 1 && row.place) {
    const place = ` ${fold(row.place).replace(/[^a-z0-9]+/g, ' ')} `;
    const there = left.filter(({ places }) =>
      places.some((name) => place.includes(` ${fold(name).replace(/[^a-z0-9]+/g, ' ')} `)),
    );
    if (there.length > 0) left = there;
  }
  return left.length === 1 ? (left[0] as Indexed) : null;
}

/** Products whose words are half the same or more; those of the same producer come first. */
function nearest(row: Wanted, wanted: readonly string[], products: readonly Indexed[]): number[] {
  return products
    .map((product) => {
      const same = sameProducer(row.producer, product.producer) === 'same';
      const like = likeness(wanted, product.words);
      return { id: product.id, like, rank: like + (same ? 1 : 0) };
    })
    .filter(({ like, rank }) => like >= NEAR_ENOUGH || (rank > 1 && like > 0))
    .sort((a, b) => b.rank - a.rank || a.id - b.id)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}

/** Words in common over the words of the shorter: `Rượu mơ` is all within `Rượu mơ Asuka`. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  return short.filter((word) => long.includes(word)).length / short.length;
}

function indexOf(name: string) {
  const spelt = wordsOf(name);
  const words = spelt.map(fold);
  return { words, exact: key(spelt), folded: key(words) };
}

const key = (words: readonly string[]) => [...words].sort().join(' ');
