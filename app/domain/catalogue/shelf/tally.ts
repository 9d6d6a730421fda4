import type { ListingRow } from '../facets';
import type { Shelf } from './shelf';

type Share = { count: number; sample: boolean };

/** The whole catalogue in figures, on the day of its shelf. */
export type Tally = {
  /** Products by group and by stars in force; `sample` where some of them were invented. */
  groups: Map<number, Share>;
  stars: Map<number, Share>;
  /** Of products that nobody invented: all, those with stars in force, those that had some. */
  products: number;
  lit: number;
  lapsed: number;
  /** The same products by commune of today. */
  communes: Record<string, number>;
};

const tallies = new WeakMap<Shelf, { revision: number; tally: Tally }>();

/** Counts what is on a shelf, once for each state of it. */
export function tallyOf(shelf: Shelf): Tally {
  const known = tallies.get(shelf);
  if (known?.revision === shelf.revision) return known.tally;
  const tally = count(shelf.rows());
  tallies.set(shelf, { revision: shelf.revision, tally });
  return tally;
}

function count(rows: Iterable<ListingRow>): Tally {
  const tally: Tally = {
    groups: new Map(),
    stars: new Map(),
    products: 0,
    lit: 0,
    lapsed: 0,
    communes: {},
  };
  for (const row of rows) {
    if (row.group !== null) add(tally.groups, row.group, row.invented);
    if (row.stars !== null) add(tally.stars, row.stars, row.starInvented);
    if (row.invented) continue;
    tally.products += 1;
    const lit = row.recognisedOn !== null && !row.starInvented;
    if (lit) tally.lit += 1;
    else if (row.decided) tally.lapsed += 1;
    const { communeId } = row;
    if (communeId !== null) tally.communes[communeId] = (tally.communes[communeId] ?? 0) + 1;
  }
  return tally;
}

function add(shares: Map<number, Share>, key: number, sample: boolean): void {
  const share = shares.get(key) ?? { count: 0, sample: false };
  shares.set(key, { count: share.count + 1, sample: share.sample || sample });
}
