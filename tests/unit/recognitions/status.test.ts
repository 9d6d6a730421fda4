import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DateRange, exactly, rangeOf, UNKNOWN_DATE } from '~/domain/dates';
import {
  daysLeft,
  defaultValidUntil,
  EXPIRING_DAYS,
  isLit,
  type RecognitionDates,
  type RecognitionStatus,
  recognitionStatus,
} from '~/domain/recognitions/status';
import { exactDecision, kind, nearDay, rangeOver } from '../../support/recognitions';

const decision = (changes: Partial<RecognitionDates> = {}): RecognitionDates => ({
  kind: 'recognition',
  decided: exactly('2023-01-10'),
  validUntil: exactly('2026-01-10'),
  revokedOn: null,
  ...changes,
});

describe('a decision with exact dates', () => {
  test.each<[day: string, status: RecognitionStatus]>([
    ['2023-01-09', 'upcoming'],
    ['2023-01-10', 'in-force'],
    ['2025-10-11', 'in-force'],
    ['2025-10-12', 'expiring'],
    ['2026-01-10', 'expiring'],
    ['2026-01-11', 'expired'],
  ])('is, on %s, %s', (day, status) => {
    expect(recognitionStatus(decision(), day)).toBe(status);
  });

  test('lights its star on every day of its term, both ends included, and on no other', () => {
    fc.assert(
      fc.property(exactDecision, nearDay, (dates, today) => {
        expect(isLit(dates, today)).toBe(dates.from <= today && today <= dates.until);
      }),
    );
  });

  test('counts as running out in its last 90 days', () => {
    fc.assert(
      fc.property(exactDecision, nearDay, (dates, today) => {
        const long = { ...dates, validUntil: exactly(addDays(dates.until, EXPIRING_DAYS)) };
        const soon = today >= dates.until;
        if (!isLit(long, today)) return;
        expect(recognitionStatus(long, today)).toBe(soon ? 'expiring' : 'in-force');
      }),
    );
  });

  test('has 0 days left on its last day, and none to count outside its term', () => {
    expect(daysLeft(decision(), '2026-01-10')).toBe(0);
    expect(daysLeft(decision(), '2026-01-09')).toBe(1);
    expect(daysLeft(decision(), '2026-01-11')).toBeNull();
    expect(daysLeft(decision(), '2023-01-09')).toBeNull();
  });
});

describe('a revoked decision', () => {
  test('is revoked from that day on, whatever its other dates say', () => {
    const dates = fc.record({ kind, decided: rangeOver(nearDay), validUntil: rangeOver(nearDay) });
    fc.assert(
      fc.property(dates, nearDay, nearDay, (rest, revokedOn, today) => {
        const revoked = recognitionStatus({ ...rest, revokedOn }, today) === 'revoked';
        expect(revoked).toBe(revokedOn <= today);
      }),
    );
  });

  test('shines until the day before', () => {
    const revoked = decision({ revokedOn: '2024-05-01' });
    expect(isLit(revoked, '2024-04-30')).toBe(true);
    expect(isLit(revoked, '2024-05-01')).toBe(false);
  });
});

describe('a decision with rough dates', () => {
  test.each<[decided: string, day: string, status: RecognitionStatus]>([
    ['2021', '2020-12-31', 'upcoming'],
    ['2021', '2021-01-01', 'unknown'],
    ['2021', '2021-12-30', 'unknown'],
    ['2021', '2021-12-31', 'in-force'],
    ['2021', '2024-01-01', 'expiring'],
    ['2021', '2024-01-02', 'unknown'],
    ['2021', '2024-12-31', 'unknown'],
    ['2021', '2025-01-01', 'expired'],
    ['2021-02', '2024-02-01', 'expiring'],
    ['2021-02', '2024-02-02', 'unknown'],
    ['2021-02', '2024-02-29', 'expired'],
  ])('known as %s is, on %s, %s', (partial, day, status) => {
    const decided = rangeOf(partial);
    const dates = decision({ decided, validUntil: defaultValidUntil(decided) });
    expect(recognitionStatus(dates, day)).toBe(status);
  });

  test('gets a status only when every possible pair of exact dates leads to it', () => {
    const dates = fc.record({ decided: rangeOver(nearDay), validUntil: rangeOver(nearDay) });
    fc.assert(
      fc.property(dates, nearDay, (rough, today) => {
        const statuses = new Set(possibleStatuses(rough, today));
        const status = recognitionStatus(decision(rough), today);
        expect(isLit(decision(rough), today)).toBe([...statuses].every(isShining));
        if (statuses.has('in-force') || statuses.has('expiring')) {
          expect(status).not.toBe('expired');
          expect(status).not.toBe('upcoming');
        }
        if (!isShining(status)) expect([...statuses, 'unknown']).toContain(status);
      }),
      { numRuns: 300 },
    );
  });

  test('never shines while a bound that matters is missing', () => {
    const half = (range: DateRange, missing: keyof DateRange) => ({ ...range, [missing]: null });
    fc.assert(
      fc.property(rangeOver(nearDay), rangeOver(nearDay), nearDay, (decided, end, today) => {
        expect(isLit(decision({ decided: half(decided, 'latest') }), today)).toBe(false);
        expect(isLit(decision({ validUntil: half(end, 'earliest') }), today)).toBe(false);
      }),
    );
    const undated = decision({ decided: UNKNOWN_DATE, validUntil: UNKNOWN_DATE });
    expect(recognitionStatus(undated, '2026-01-01')).toBe('unknown');
  });
});

test('an assessment round never lights a star', () => {
  fc.assert(
    fc.property(exactDecision, nearDay, (dates, today) => {
      expect(isLit({ ...dates, kind: 'assessment-round' }, today)).toBe(false);
    }),
  );
});

test('without a stated end a decision lasts 36 months, from both bounds', () => {
  expect(defaultValidUntil(exactly('2024-02-29'))).toEqual(exactly('2027-02-28'));
  expect(defaultValidUntil(rangeOf('2021'))).toEqual({
    earliest: '2024-01-01',
    latest: '2024-12-31',
  });
  expect(defaultValidUntil(UNKNOWN_DATE)).toEqual(UNKNOWN_DATE);
});

const isShining = (status: RecognitionStatus) => status === 'in-force' || status === 'expiring';

/** The oracle: the status of every exact decision that the rough one may stand for. */
function* possibleStatuses(
  rough: { decided: DateRange; validUntil: DateRange },
  today: string,
): Generator<RecognitionStatus> {
  for (const from of daysOf(rough.decided)) {
    for (const until of daysOf(rough.validUntil)) {
      if (today < from) yield 'upcoming';
      else if (today > until) yield 'expired';
      else yield until <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'in-force';
    }
  }
}

function* daysOf({ earliest, latest }: DateRange): Generator<string> {
  for (let day = earliest as string; day <= (latest as string); day = addDays(day, 1)) yield day;
}
