import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '~/domain/dates';
import {
  byDecisionNewestFirst,
  currentRecognition,
  type Recognised,
} from '~/domain/recognitions/current';
import { isLit } from '~/domain/recognitions/status';
import { exactDecision, nearDay } from '../../support/recognitions';

const stars = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const revokedOn = fc.option(nearDay, { nil: null, freq: 3 });

/** Some decisions about one product, with ids of their own. */
const decisions: fc.Arbitrary<Recognised[]> = fc
  .array(fc.tuple(exactDecision, stars, revokedOn), { maxLength: 8 })
  .map((all) =>
    all.map(([dates, lit, revoked], id) => ({ ...dates, id, stars: lit, revokedOn: revoked })),
  );

const shuffled = decisions.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

describe('currentRecognition', () => {
  test('is the latest decision in force, and null when none is', () => {
    fc.assert(
      fc.property(decisions, nearDay, (all, today) => {
        const lit = all.filter((one) => isLit(one, today));
        const current = currentRecognition(all, today);
        if (lit.length === 0) {
          expect(current).toBeNull();
          return;
        }
        expect(lit).toContain(current);
        const latest = lit
          .map((one) => one.decided.latest as string)
          .sort()
          .at(-1);
        expect(current?.decided.latest).toBe(latest);
      }),
    );
  });

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(shuffled, nearDay, ([all, other], today) => {
        expect(currentRecognition(other, today)).toEqual(currentRecognition(all, today));
      }),
    );
  });

  test('falls back to an older decision still in force when the newest is revoked', () => {
    const older = make(1, 3, '2024-01-01', '2027-01-01');
    const newer = { ...make(2, 4, '2025-01-01', '2028-01-01'), revokedOn: '2025-06-01' };
    expect(currentRecognition([older, newer], '2025-05-31')?.stars).toBe(4);
    expect(currentRecognition([older, newer], '2025-06-01')?.stars).toBe(3);
  });

  test('keeps a recognition whose stars no source gives', () => {
    const unsaid = make(1, null, '2024-01-01', '2027-01-01');
    expect(currentRecognition([unsaid], '2025-01-01')).toEqual(unsaid);
  });
});

test('history runs from the newest decision to the oldest, those without a day last', () => {
  const undated = { ...make(1, 3, '', ''), decided: { earliest: null, latest: null } };
  const old = make(2, 3, '2019-01-01', '2022-01-01');
  const twins = [make(3, 3, '2022-05-05', '2025-05-05'), make(4, 4, '2022-05-05', '2025-05-05')];
  const history = [undated, old, ...twins].sort(byDecisionNewestFirst);
  expect(history.map(({ id }) => id)).toEqual([4, 3, 2, 1]);
});

function make(id: number, lit: number | null, from: string, until: string): Recognised {
  return {
    id,
    stars: lit,
    kind: 'recognition',
    decided: exactly(from),
    validUntil: exactly(until),
    revokedOn: null,
  };
}
