import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DateRange, exactly, rangeOf, UNKNOWN_DATE } from '~/domain/dates';
import { defaultValidUntil, isLit } from '~/domain/recognitions/status';
import { dueRenewal, renewalDays } from '~/domain/renewals/renewal-time';
import { exactDecision, nearDay } from '../../support/recognitions';

const TODAY = '2026-08-01';

let lastId = 0;
type Given = {
  from?: string;
  until?: string;
  revokedOn?: string;
  kind?: 'recognition' | 'assessment-round';
};
function decision({ from = '2023-01-01', until, revokedOn, kind = 'recognition' }: Given) {
  lastId += 1;
  return {
    id: lastId,
    kind,
    stars: 3,
    decided: exactly(from),
    validUntil: until ? exactly(until) : { earliest: null, latest: null },
    revokedOn: revokedOn ?? null,
  };
}
const bandOf = (...given: Given[]) => dueRenewal(given.map(decision), TODAY)?.band ?? null;

describe('a renewal is due', () => {
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

  test('not where a later decision is in force, upcoming, or may be', () => {
    const old = { until: addDays(TODAY, -10) };
    expect(bandOf(old, { from: '2026-07-01', until: '2029-07-01' })).toBe(null);
    expect(bandOf(old, { from: '2026-09-01', until: '2029-09-01' })).toBe(null);
    expect(bandOf({ until: addDays(TODAY, 10) }, { from: '2026-09-01', until: '2029-09-01' })).toBe(
      null,
    );
  });

  test('where it may have ended, for all that the dates say; not where it cannot have yet', () => {
    const rough = (decided: DateRange, validUntil = defaultValidUntil(decided)) =>
      dueRenewal([{ ...decision({}), decided, validUntil }], TODAY)?.band ?? null;
    expect(rough(rangeOf('2023'))).toBe('unsettled');
    expect(rough({ earliest: null, latest: '2024-12-31' })).toBe('unsettled');
    expect(rough(UNKNOWN_DATE)).toBe('unsettled');
    expect(rough({ earliest: null, latest: '2023-07-31' })).toBe('lapsed');
    expect(rough(rangeOf('2026'))).toBe(null);
    const old = { until: addDays(TODAY, -10) };
    expect(bandOf(old, { from: '2026-01-01' })).toBe('unsettled');
  });

  test('though an older decision is of unknown end', () => {
    expect(bandOf({ until: addDays(TODAY, -10) }, { from: '2019-01-01' })).toBe('lapsed');
  });

  test('by the newest that lapsed, and never by a revoked one or a district’s round', () => {
    const [older, newer] = [decision({ until: '2025-10-01' }), decision({ until: '2026-05-01' })];
    expect(dueRenewal([older, newer], TODAY)?.decision).toBe(newer);
    expect(bandOf({ until: '2026-05-01', revokedOn: '2025-01-01' })).toBe(null);
    expect(bandOf({ until: '2026-08-05', kind: 'assessment-round' })).toBe(null);
    expect(bandOf()).toBe(null);
  });

  test('while stars shine and end within a month, whatever came before', () => {
    const decisions = fc.array(
      exactDecision.map((dates) => ({ ...dates, id: (lastId += 1), stars: 3 })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(decisions, nearDay, (given, today) => {
        const due = dueRenewal(given, today);
        const upcoming = given.some(({ from }) => from > today);
        const shining = given.filter((one) => isLit(one, today));
        if (upcoming) expect(due).toBe(null);
        else if (shining.length > 0) {
          expect(shining).toContain(due?.decision);
          expect(due?.band).not.toBe('lapsed');
        } else expect(due?.band ?? null).toBe(given.length > 0 ? 'lapsed' : null);
      }),
    );
  });
});

describe('the days of a renewal', () => {
  test('count to the last day, and from half a year before it', () => {
    expect(renewalDays(exactly('2026-12-31'), TODAY)).toEqual({
      daysLeft: 152,
      daysOver: null,
      exact: true,
      beginOn: '2026-07-04',
      noticeBy: '2026-12-01',
      papersUntil: '2026-12-31',
    });
  });

  test('after the end papers must be good today', () => {
    expect(renewalDays(exactly('2026-07-31'), TODAY)).toMatchObject({
      daysLeft: null,
      daysOver: 1,
      papersUntil: TODAY,
    });
  });

  test('go by the earliest end that can be, and are unknown without one', () => {
    const rough = { earliest: '2026-09-01', latest: '2026-12-31' };
    expect(renewalDays(rough, TODAY)).toMatchObject({
      daysLeft: 31,
      exact: false,
      beginOn: '2026-03-05',
      noticeBy: null,
    });
    expect(renewalDays({ earliest: null, latest: '2026-12-31' }, TODAY)).toEqual({
      daysLeft: null,
      daysOver: null,
      exact: false,
      beginOn: null,
      noticeBy: null,
      papersUntil: TODAY,
    });
    expect(renewalDays(UNKNOWN_DATE, TODAY)).toBe(null);
  });
});
