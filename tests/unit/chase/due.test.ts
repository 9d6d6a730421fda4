import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asKnownOn, dueItems, dueRights, lastDayOfRight } from '~/domain/chase/due';
import { addDays, exactly } from '~/domain/dates';
import { rightStatus } from '~/domain/marks/right-status';
import { decision, producerOf, right } from './given';

const TODAY = '2026-08-01';
const bandOf = (
  given: Omit<Parameters<typeof right>[0], 'id'>,
  ...others: Parameters<typeof right>[0][]
) =>
  dueRights([right({ id: 1, ...given }), ...others.map(right)], TODAY).find(
    (due) => due.right.id === 1,
  )?.band ?? null;

describe('a right is chased', () => {
  test.each([
    [0, 30],
    [30, 30],
    [31, 90],
    [90, 90],
    [91, 180],
    [180, 180],
    [181, null],
    [-1, 'lapsed'],
    [-365, 'lapsed'],
    [-366, null],
  ])('with %i days left: %s', (left, band) => {
    expect(bandOf({ until: addDays(TODAY, left) })).toBe(band);
  });

  test('not without an end, not while suspended, not before it begins', () => {
    expect(bandOf({ until: null })).toBe(null);
    expect(bandOf({ until: '2026-08-20', suspendedOn: '2026-01-01' })).toBe(null);
    expect(bandOf({ until: '2026-08-20', from: '2026-08-10' })).toBe(null);
  });

  test('when its mark ends first, or gives way to another', () => {
    expect(bandOf({ until: null, mark: { expiresOn: '2026-08-20' } })).toBe(30);
    expect(bandOf({ until: '2027-06-01', mark: { expiresOn: '2026-07-20' } })).toBe('lapsed');
    const gone = { status: 'superseded' as const, supersededOn: '2026-09-15' };
    expect(bandOf({ until: '2027-06-01', mark: gone })).toBe(90);
    expect(bandOf({ until: '2027-06-01', mark: { ...gone, supersededOn: '2026-05-01' } })).toBe(
      'lapsed',
    );
  });

  test('unless another covers all its products for longer', () => {
    const due = { until: '2026-08-20', products: [1, 2] };
    const next = { id: 2, until: '2029-01-01', from: '2026-07-01' };
    expect(bandOf(due, { ...next, products: [1, 2] })).toBe(null);
    expect(bandOf(due, { ...next, products: [1] })).toBe(30);
    expect(bandOf(due, { ...next, products: [1] }, { ...next, id: 3, products: [2] })).toBe(null);
    expect(bandOf(due, { ...next, products: [1, 2], from: '2026-09-01' })).toBe(null);
    expect(bandOf(due, { ...next, products: [1, 2], markId: 2 })).toBe(30);
    expect(bandOf(due, { ...next, products: [1, 2], suspendedOn: '2026-07-15' })).toBe(30);
    expect(bandOf(due, { ...next, products: [1, 2], until: '2026-08-19' })).toBe(30);
  });

  test('one that names no product is replaced by any later one of its mark', () => {
    expect(bandOf({ until: '2026-08-20' }, { id: 2, until: null })).toBe(null);
  });

  test('one of unknown standing keeps a right from being called lapsed, not from ending', () => {
    const unknown = {
      id: 2,
      until: null,
      mark: { registered: { earliest: '2010-01-01', latest: '2010-01-01' } },
    };
    expect(rightStatus(right(unknown), TODAY)).toBe('unknown');
    expect(bandOf({ until: '2026-07-01' }, unknown)).toBe(null);
    expect(bandOf({ until: '2026-08-20' }, unknown)).toBe(30);
  });
});

test('the last day of a right is the earliest of its ends', () => {
  const day = fc.option(
    fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days)),
    {
      nil: null,
    },
  );
  fc.assert(
    fc.property(day, day, day, (expiresOn, markEnds, supersededOn) => {
      const given = right({ id: 1, until: expiresOn, mark: { expiresOn: markEnds, supersededOn } });
      const ends = [expiresOn, markEnds, supersededOn && addDays(supersededOn, -1)].filter(
        (end) => end !== null,
      );
      const last = lastDayOfRight(given);
      if (ends.length === 0) expect(last).toBe(null);
      else {
        expect(ends).toContain(last);
        for (const end of ends) expect((last ?? '') <= end).toBe(true);
      }
    }),
  );
});

describe('what a producer is chased for', () => {
  const stars = decision({ id: 5, from: '2023-08-20' });
  const paper = right({ id: 5, until: '2026-08-10', products: [1] });

  test('stars and rights together, what ends first first, with the days that are left', () => {
    const items = dueItems(producerOf({ decisions: [stars], rights: [paper] }), TODAY);
    expect(items.map(({ kind, left, band }) => [kind, left.daysLeft, band])).toEqual([
      ['right-of-use', 9, 30],
      ['recognition', 19, 30],
    ]);
    expect(items[0]?.mark?.name).toBe('Nhãn hiệu');
    expect(items[1]?.products).toEqual([{ slug: 'sp-1', name: 'Sản phẩm 1' }]);
  });

  test('days left agree with the last day, in every band', () => {
    fc.assert(
      fc.property(fc.integer({ min: -365, max: 180 }), (left) => {
        const until = addDays(TODAY, left);
        const given = producerOf({
          decisions: [decision({ id: 1, from: '2023-01-01', until })],
          rights: [right({ id: 1, until })],
        });
        const items = dueItems(given, TODAY);
        expect(items).toHaveLength(2);
        for (const item of items) {
          expect(item.end).toEqual(exactly(until));
          const [daysLeft, daysOver] = left < 0 ? [null, -left] : [left, null];
          expect(item.left).toEqual({ daysLeft, daysOver, exact: true });
          expect(item.band === 'lapsed').toBe(left < 0);
        }
      }),
    );
  });

  test('as of an earlier day without what was decided later', () => {
    const old = decision({ id: 1, from: '2023-07-20' });
    const next = decision({ id: 2, from: '2026-07-25' });
    const granted = right({ id: 2, from: '2026-07-10', until: '2029-01-01' });
    const given = producerOf({ decisions: [old, next], rights: [granted] });
    expect(dueItems(given, TODAY)).toEqual([]);
    const then = asKnownOn(given, '2026-07-01');
    expect(then.products[0]?.decisions).toEqual([old]);
    expect(then.rights).toEqual([]);
    expect(dueItems(then, '2026-07-01').map(({ id }) => id)).toEqual([1]);
    expect(asKnownOn(given, '2026-07-25')).toEqual(given);
  });
});
