import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, exactly } from '~/domain/dates';
import { currentRecognition } from '~/domain/recognitions/current';
import { losesStars, type StarChange, starOutcome } from '~/domain/recognitions/star-outcome';
import { nearDay } from '../../support/recognitions';

const TODAY = '2026-01-20';
const NEW = 99;

type Made = { id?: number; stars?: number | null; set?: number; revokedOn?: string };

const decided = (from: string, until: string, made: Made = {}) => ({
  id: made.id ?? 1,
  kind: 'recognition' as const,
  stars: made.stars === undefined ? 4 : made.stars,
  criteriaSetId: made.set ?? null,
  decided: exactly(from),
  validUntil: exactly(until),
  revokedOn: made.revokedOn ?? null,
});
type Decided = ReturnType<typeof decided>;

const running = decided('2025-01-01', '2028-01-01');
const written = (stars: number, from = TODAY, until = '2029-01-20', more: Made = {}) =>
  decided(from, until, { id: NEW, stars, ...more });

describe('what becomes of stars', () => {
  test.each<[string, Decided[], Decided, StarChange]>([
    ['none ever', [], written(3), 'new'],
    ['ended before', [decided('2022-01-01', '2025-01-01')], written(3), 'again'],
    ['revoked before', [{ ...running, revokedOn: TODAY }], written(3), 'again'],
    ['as many', [running], written(4), 'renewed'],
    ['as many, sooner', [running], written(4, TODAY, '2027-01-01'), 'shorter'],
    ['as many, to the same day', [running], written(4, TODAY, '2028-01-01'), 'same'],
    ['more', [running], written(5), 'higher'],
    ['fewer', [running], written(3), 'lower'],
    ['fewer from a day to come', [running], written(3, '2026-06-01'), 'lower'],
    [
      'fewer from the day after the last',
      [decided('2023-02-01', '2026-02-01', { stars: 5 })],
      written(4, '2026-02-02'),
      'lower',
    ],
    ['older than the one on record', [running], written(3, '2024-12-31', '2027-12-31'), 'older'],
    ['over already', [running], written(5, '2022-01-01', '2025-01-01'), 'history'],
    ['unknown stars now', [{ ...running, stars: null }], written(3), 'unclear'],
    [
      'not certain to be in force',
      [{ ...running, decided: { earliest: '2022-06-01', latest: '2026-06-01' } }],
      written(3),
      'unclear',
    ],
    [
      'corrected to a day to come: dark until then',
      [{ ...running, id: NEW }],
      written(4, '2026-03-01'),
      'ends',
    ],
    [
      'corrected to an earlier end',
      [{ ...running, id: NEW }],
      written(4, '2025-01-01', '2027-01-01'),
      'shorter',
    ],
    [
      'corrected to an end that is past',
      [{ ...running, id: NEW }],
      written(4, '2022-01-01', '2025-01-01'),
      'ends',
    ],
    ['on record just so', [{ ...running, id: NEW }], { ...running, id: NEW }, 'same'],
  ])('%s', (_what, records, one, change) => {
    expect(starOutcome(records, one, TODAY).change).toBe(change);
  });

  test('another criteria set is told beside the change, an unknown one is not', () => {
    const of = (was: number | undefined, is: number | undefined) =>
      starOutcome(
        [{ ...running, criteriaSetId: was ?? null }],
        written(5, TODAY, '2029-01-20', { set: is }),
        TODAY,
      ).otherSet;
    expect([of(6, 7), of(6, 6), of(undefined, 6), of(6, undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

const anyDecision = fc
  .record({
    from: nearDay,
    days: fc.integer({ min: 0, max: 40 }),
    stars: fc.integer({ min: 1, max: 5 }),
    revoked: fc.option(nearDay, { freq: 5 }),
  })
  .map(({ from, days, stars, revoked }) =>
    decided(from, addDays(from, days), { stars, revokedOn: revoked ?? undefined }),
  );
const anyCase = fc
  .record({
    records: fc.array(anyDecision, { maxLength: 4 }),
    one: anyDecision,
    replaces: fc.boolean(),
  })
  .map(({ records, one, replaces }) => ({
    records: records.map((record, at) => ({ ...record, id: at + 1 })),
    one: { ...one, id: replaces && records.length > 0 ? records.length : NEW },
  }));

/** Stars of each day from today on: before, and after. */
function daily({ records, one }: { records: Decided[]; one: Decided }) {
  const after = [...records.filter(({ id }) => id !== one.id), one];
  return Array.from({ length: 130 }, (_, days) => {
    const day = addDays(TODAY, days);
    return [currentRecognition(records, day), currentRecognition(after, day), day] as const;
  });
}

describe('whatever is on record', () => {
  test('no day has fewer stars than before without a loss being told', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { one, records } = given;
        const outcome = starOutcome(records, one, TODAY);
        const fewer = daily(given).filter(([old, next]) => (next?.stars ?? 0) < (old?.stars ?? 0));
        // The day told is one on which there are fewer.
        const days = fewer.map(([, , day]) => day);
        if (losesStars(outcome) && outcome.lossFrom) expect(days).toContain(outcome.lossFrom);
        // The same record over sooner, and nothing else, is told by its last day.
        const end = one.validUntil.earliest ?? '';
        const over = fewer.every(([old, , day]) => old?.id === one.id && day > end);
        if (fewer.length > 0 && !(over && ['shorter', 'higher'].includes(outcome.change))) {
          expect(losesStars(outcome)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('what is told not to change the stars of today does not', () => {
    fc.assert(
      fc.property(anyCase, ({ records, one }) => {
        const { change, now, then, from } = starOutcome(records, one, TODAY);
        if (change !== 'older' && change !== 'history') return;
        const before = currentRecognition(records, from);
        if (from === TODAY) expect(then).toEqual(now);
        else expect(then?.stars ?? 0).toBeGreaterThanOrEqual(before?.stars ?? 0);
      }),
      { numRuns: 3000 },
    );
  });

  test('a product without any record has new stars, or history', () => {
    fc.assert(
      fc.property(anyDecision, (one) => {
        expect(['new', 'history']).toContain(starOutcome([], { ...one, id: NEW }, TODAY).change);
      }),
    );
  });
});
