import { STANDINGS, type Standing } from '../../recognitions/standing';
import { facetValues, type ListingRow } from '../facets';
import { NOT_KNOWN } from '../filters';
import type { Shelf } from './shelf';

/** A number of products, and how many of them rest on something invented for demonstration. */
export type Share = { count: number; samples: number };
type Shares<Value> = Map<Value, Share>;

/**
 * The whole catalogue in figures, on the day of its shelf. Shares are of what the list shows under
 * the same filter, and what has no value is one of them: those of groups, and those of communes, add
 * up to all.
 */
export type Tally = {
  all: Share;
  groups: Shares<string | number>;
  /** By stars in force. */
  stars: Shares<string | number>;
  /** By commune of today. */
  communes: Shares<string>;
  /** Products that nobody invented, by where decisions leave them that nobody invented. */
  standings: Record<Standing, number>;
};

const tallies = new WeakMap<Shelf, { revision: number; tally: Tally }>();

/** Counts what is on a shelf, once for each state of it. */
export function tallyOf(shelf: Shelf): Tally {
  const known = tallies.get(shelf);
  if (known?.revision === shelf.revision) return known.tally;
  const tally = count(shelf.rows(), shelf.today);
  tallies.set(shelf, { revision: shelf.revision, tally });
  return tally;
}

/** How many listed products each commune of today has, as the map draws it. */
export const countsOf = (communes: Tally['communes']): Record<string, number> =>
  Object.fromEntries(
    [...communes].flatMap(([code, { count }]) => (code === NOT_KNOWN ? [] : [[code, count]])),
  );

function count(rows: Iterable<ListingRow>, today: string): Tally {
  const standings = Object.fromEntries(STANDINGS.map((standing) => [standing, 0]));
  const tally: Tally = {
    all: { count: 0, samples: 0 },
    groups: new Map(),
    stars: new Map(),
    communes: new Map(),
    standings: standings as Tally['standings'],
  };
  for (const row of rows) {
    add(tally.all, row.invented);
    for (const group of facetValues(row, 'nhom', today)) addTo(tally.groups, group, row.invented);
    for (const stars of facetValues(row, 'sao', today)) addTo(tally.stars, stars, row.starInvented);
    addTo(tally.communes, row.communeId ?? NOT_KNOWN, row.invented);
    if (!row.invented) tally.standings[row.standing] += 1;
  }
  return tally;
}

function addTo<Value>(shares: Shares<Value>, value: Value, sample: boolean): void {
  const share = shares.get(value) ?? { count: 0, samples: 0 };
  shares.set(value, share);
  add(share, sample);
}

function add(share: Share, sample: boolean): void {
  share.count += 1;
  share.samples += Number(sample);
}
