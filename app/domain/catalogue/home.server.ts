import { MARK_KINDS, marks, producers } from 'db/schema/index.server';
import { and, count, eq, ne } from 'drizzle-orm';
import { findRunningCollections } from '../featured/find-collections.server';
import { keeping } from '../kept.server';
import { isMarkStanding } from '../marks/mark-term';
import { readMark } from '../marks/read-right';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { findLabels } from './facet-labels.server';
import { NOT_KNOWN } from './filters';
import { findNewestRecognised } from './find-newest.server';
import { listingOf } from './listing.server';
import { countsOf, tallyOf } from './shelf/tally';

const OFFERED = {
  nhom: ['1', '2', '3', '4', '5', '6', NOT_KNOWN],
  sao: ['5', '4', '3', '2', '1', NOT_KNOWN],
};

/** Newest recognitions shown on the home page. */
const NEWEST = 6;

/** Everything the home page shows, computed on the day of reading. */
export function readHome(reading: Reading, locale: Locale) {
  const { all, groups, stars, communes, standings } = tallyOf(listingOf(reading));
  const placed = [...communes].filter(([code]) => code !== NOT_KNOWN);
  const options = (key: 'nhom' | 'sao', shares: typeof groups) =>
    [...findLabels(reading, locale, key, OFFERED[key])].map(([value, label]) => {
      const share = shares.get(value === NOT_KNOWN ? value : Number(value));
      return { value, label, count: share?.count ?? 0, sample: (share?.samples ?? 0) > 0 };
    });
  return {
    collections: findRunningCollections(reading, locale),
    groups: options('nhom', groups).filter(({ value, count }) => value !== NOT_KNOWN || count > 0),
    all,
    stars: options('sao', stars).filter(({ count }) => count > 0),
    markKinds: countMarks(reading),
    communes: countsOf(communes),
    newest: findNewestRecognised(reading, { to: NEWEST }, locale).cards,
    // What was invented for demonstration is not counted.
    numbers: {
      products: all.count - all.samples,
      ...standings,
      producers: countListedProducers(reading),
      communes: placed.filter(([, { count, samples }]) => count > samples).length,
    },
  };
}

const keptCount = keeping<number>(1);

/** Producers that nobody invented. All of them are gone through, so once for a state of the data. */
function countListedProducers({ db }: Reading): number {
  const kept = keptCount({ db });
  const listed = and(eq(producers.status, 'listed'), ne(producers.provenance, 'sample'));
  const counted = () => db.select({ total: count() }).from(producers).where(listed).get()?.total;
  const total = kept.get('') ?? counted() ?? 0;
  kept.set('', total);
  return total;
}

/** Marks registered on the day of reading, by kind. */
function countMarks({ db, today }: Reading) {
  const standing = db
    .select()
    .from(marks)
    .all()
    .filter((row) => isMarkStanding(readMark(row), today));
  return MARK_KINDS.map((kind) => ({
    kind,
    count: standing.filter((row) => row.kind === kind).length,
  })).filter(({ count }) => count > 0);
}
