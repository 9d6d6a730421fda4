import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterQueue,
  HAND_WORD_LIST,
  KIND_WORD_LIST,
  NO_FILTERS,
  type QueueFilters,
  type QueueItem,
  queueQuery,
  readMove,
  readQueueFilters,
} from '~/domain/review/queue';
import { ITEMS_PER_PAGE, viewQueue } from '~/domain/review/queue-view';

const ME = 1;
const OTHER = 2;

const item = fc.record<QueueItem>({
  kind: fc.constantFrom('product', 'producer', 'claim'),
  id: fc.nat(),
  name: fc.constant('Chè'),
  producer: fc.constant({ slug: 'htx', name: 'HTX' }),
  commune: fc.constantFrom(null, { code: '1', name: 'Ba Bể' }, { code: '2', name: 'Na Rì' }),
  since: fc.constant('2026-08-01T00:00:00.000Z'),
  ageDays: fc.nat({ max: 90 }),
  note: fc.constant(null),
  claim: fc.constant(null),
  holder: fc
    .constantFrom(null, ME, OTHER)
    .map((personId) =>
      personId === null ? null : { personId, name: 'A', since: '2026-08-01T00:00:00.000Z' },
    ),
  opinion: fc.constantFrom(null, { verdict: 'fit' as const, by: 'B' }),
});
const filters = fc.record<QueueFilters>({
  kind: fc.constantFrom(null, ...KIND_WORD_LIST),
  commune: fc.constantFrom(null, '1', '2', '3'),
  hand: fc.constantFrom(null, ...HAND_WORD_LIST),
  opined: fc.boolean(),
  page: fc.integer({ min: 1, max: 9999 }),
});
const queue = fc.array(item, { maxLength: 100, size: 'max' });

describe('filters', () => {
  test('stand in the address as they were', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(readQueueFilters(new URLSearchParams(queueQuery(chosen)))).toEqual(chosen);
      }),
    );
  });

  test('that nobody knows say nothing', () => {
    const query = new URLSearchParams('loai=x&xa=&nguoi=y&y-kien=z&trang=-1');
    expect(readQueueFilters(query)).toEqual(NO_FILTERS);
  });
});

describe('the view', () => {
  test('counts what each choice would leave', () => {
    fc.assert(
      fc.property(queue, filters, (all, chosen) => {
        const { counts } = viewQueue(all, chosen, ME);
        const left = (change: Partial<QueueFilters>) =>
          filterQueue(all, { ...chosen, ...change }, ME).length;
        for (const kind of KIND_WORD_LIST) expect(counts.kinds[kind]).toBe(left({ kind }));
        for (const hand of HAND_WORD_LIST) expect(counts.hands[hand]).toBe(left({ hand }));
        for (const { code, count } of counts.communes) expect(count).toBe(left({ commune: code }));
        expect(counts.opined).toBe(left({ opined: true }));
      }),
    );
  });

  test('shows each item the filters leave on one page, in the same order', () => {
    fc.assert(
      fc.property(queue, filters, (all, chosen) => {
        const first = viewQueue(all, { ...chosen, page: 1 }, ME);
        const shown = Array.from({ length: first.pages }, (_, index) =>
          viewQueue(all, { ...chosen, page: index + 1 }, ME),
        );
        expect(shown.flatMap(({ items }) => items)).toEqual(filterQueue(all, chosen, ME));
        for (const { items } of shown) expect(items.length).toBeLessThanOrEqual(ITEMS_PER_PAGE);
        expect(viewQueue(all, { ...chosen, page: 9999 }, ME).page).toBe(first.pages);
      }),
    );
  });

  test('totals are of all that waits', () => {
    fc.assert(
      fc.property(queue, filters, (all, chosen) => {
        const { totals } = viewQueue(all, chosen, ME);
        expect(totals.waiting).toBe(all.length);
        expect(totals.mine + totals.free).toBeLessThanOrEqual(all.length);
        expect(totals.oldestDays === null).toBe(all.length === 0);
      }),
    );
  });
});

test.each([
  [
    { intent: 'take', kind: 'claim', id: '3', from: '' },
    { does: 'take', kind: 'claim', id: 3, from: null },
  ],
  [
    { intent: 'release', kind: 'product', id: '3', from: '9' },
    { does: 'release', kind: 'product', id: 3, from: 9 },
  ],
  [{ intent: 'approve', kind: 'product', id: '3' }, null],
  [{ intent: 'take', kind: 'recognition', id: '3' }, null],
  [{ intent: 'take', kind: 'product', id: '3; DROP' }, null],
])('the form %j', (form, move) => {
  expect(readMove(new URLSearchParams(form as Record<string, string>))).toEqual(move);
});
