import {
  filterQueue,
  HAND_WORD_LIST,
  type HandWord,
  handOf,
  KIND_WORD_LIST,
  KIND_WORDS,
  type KindWord,
  type QueueFilters,
  type QueueItem,
} from './queue';

/** What one screen of work is. */
export const ITEMS_PER_PAGE = 40;

/** The queue as an officer looks at it through filters. */
export type QueueView = {
  items: QueueItem[];
  /** How many the filters leave, on all pages. */
  found: number;
  page: number;
  pages: number;
  /** Of all that waits in the officer's area, whatever the filters. */
  totals: { waiting: number; mine: number; free: number; oldestDays: number | null };
  /** How many each choice would leave, the other filters standing. */
  counts: {
    kinds: Record<KindWord, number>;
    hands: Record<HandWord, number>;
    communes: { code: string; name: string; count: number }[];
    opined: number;
  };
};

/** One page of a queue; a page past the end is the last one. `me` is the asker's person id. */
export function viewQueue(all: readonly QueueItem[], filters: QueueFilters, me: number): QueueView {
  const found = filterQueue(all, filters, me);
  const pages = Math.max(1, Math.ceil(found.length / ITEMS_PER_PAGE));
  const page = Math.min(filters.page, pages);
  const start = (page - 1) * ITEMS_PER_PAGE;
  const hands = count(all, (item) => handOf(item, me));
  return {
    items: found.slice(start, start + ITEMS_PER_PAGE),
    found: found.length,
    page,
    pages,
    totals: {
      waiting: all.length,
      mine: hands.get('toi') ?? 0,
      free: hands.get('trong') ?? 0,
      oldestDays: all.length === 0 ? null : Math.max(...all.map(({ ageDays }) => ageDays)),
    },
    counts: countChoices(all, filters, me),
  };
}

function countChoices(
  all: readonly QueueItem[],
  filters: QueueFilters,
  me: number,
): QueueView['counts'] {
  const without = (change: Partial<QueueFilters>) =>
    filterQueue(all, { ...filters, ...change }, me);
  const kinds = count(without({ kind: null }), ({ kind }) => kind);
  const hands = count(without({ hand: null }), (item) => handOf(item, me));
  return {
    kinds: byWord(KIND_WORD_LIST, (word) => kinds.get(KIND_WORDS[word])),
    hands: byWord(HAND_WORD_LIST, (word) => hands.get(word)),
    communes: countCommunes(all, without({ commune: null })),
    opined: without({ opined: true }).length,
  };
}

function byWord<Word extends string>(
  words: readonly Word[],
  counted: (word: Word) => number | undefined,
): Record<Word, number> {
  const entries = words.map((word) => [word, counted(word) ?? 0] as const);
  return Object.fromEntries(entries) as Record<Word, number>;
}

/** Every commune something waits in, also where the other filters leave nothing of it. */
function countCommunes(all: readonly QueueItem[], left: readonly QueueItem[]) {
  const names = new Map(
    all.flatMap(({ commune }) => (commune ? [[commune.code, commune.name] as const] : [])),
  );
  const counts = count(left, ({ commune }) => commune?.code);
  return [...names]
    .map(([code, name]) => ({ code, name, count: counts.get(code) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

function count<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
