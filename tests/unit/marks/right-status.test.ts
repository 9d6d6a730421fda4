import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '~/domain/dates';
import {
  isRightInForce,
  RIGHT_EXPIRING_DAYS,
  RIGHT_STATUSES,
  type RightDates,
  rightStatus,
} from '~/domain/marks/right-status';
import { nearDay, rangeOver } from '../../support/recognitions';

const TODAY = '2026-11-24';

const trademark = (given: Partial<RightDates['mark']> = {}): RightDates['mark'] => ({
  kind: 'collective-trademark',
  status: 'registered',
  supersededOn: null,
  registered: { earliest: '2020-05-05', latest: '2020-05-05' },
  expiresOn: null,
  ...given,
});

const right = (given: Partial<RightDates> = {}): RightDates => ({
  granted: { earliest: '2025-01-10', latest: '2025-01-10' },
  expiresOn: null,
  suspendedOn: null,
  mark: trademark(),
  ...given,
});

describe('a right of use on a day', () => {
  test.each<[string, Partial<RightDates>, string]>([
    ['granted, without an end', {}, 'in-force'],
    ['granted today', { granted: { earliest: TODAY, latest: TODAY } }, 'in-force'],
    ['ending far away', { expiresOn: '2028-01-01' }, 'in-force'],
    ['ending in 91 days', { expiresOn: addDays(TODAY, RIGHT_EXPIRING_DAYS + 1) }, 'in-force'],
    ['ending in 90 days', { expiresOn: addDays(TODAY, RIGHT_EXPIRING_DAYS) }, 'expiring'],
    ['ending today', { expiresOn: TODAY }, 'expiring'],
    ['ended yesterday', { expiresOn: addDays(TODAY, -1) }, 'expired'],
    ['suspended today', { suspendedOn: TODAY }, 'suspended'],
    ['to be suspended tomorrow', { suspendedOn: addDays(TODAY, 1) }, 'in-force'],
    ['suspended and ended', { suspendedOn: TODAY, expiresOn: '2026-01-01' }, 'suspended'],
    ['granted tomorrow', { granted: { earliest: '2026-11-25', latest: '2026-11-25' } }, 'upcoming'],
    [
      'granted some day this year',
      { granted: { earliest: '2026-01-01', latest: '2026-12-31' } },
      'unknown',
    ],
    ['granted nobody knows when', { granted: { earliest: null, latest: null } }, 'unknown'],
    [
      'granted at some time up to last year',
      { granted: { earliest: null, latest: '2025-12-31' } },
      'in-force',
    ],
    [
      'granted nobody knows when, and ended',
      { granted: { earliest: null, latest: null }, expiresOn: '2026-01-01' },
      'expired',
    ],
    ['of a superseded mark', { mark: trademark({ status: 'superseded' }) }, 'mark-ended'],
    [
      'of a mark superseded tomorrow',
      { mark: trademark({ status: 'superseded', supersededOn: addDays(TODAY, 1) }) },
      'in-force',
    ],
    [
      'of a mark superseded today',
      { mark: trademark({ status: 'superseded', supersededOn: TODAY }) },
      'mark-ended',
    ],
    [
      'of a mark to be superseded whose own term is over',
      {
        mark: trademark({
          status: 'superseded',
          supersededOn: addDays(TODAY, 1),
          expiresOn: addDays(TODAY, -1),
        }),
      },
      'mark-ended',
    ],
    ['of an unregistered name', { mark: trademark({ status: 'unconfirmed' }) }, 'mark-ended'],
    [
      'of a mark whose term ended yesterday',
      { mark: trademark({ expiresOn: addDays(TODAY, -1) }) },
      'mark-ended',
    ],
    [
      'of a mark on the last day of its term',
      { mark: trademark({ expiresOn: TODAY }) },
      'in-force',
    ],
    [
      'of a trademark ten years and more after its registration, no renewal published',
      { mark: trademark({ registered: { earliest: '2010-01-01', latest: '2010-12-31' } }) },
      'unknown',
    ],
    [
      'of the same trademark with its renewed end published',
      {
        mark: trademark({
          registered: { earliest: '2010-01-01', latest: '2010-12-31' },
          expiresOn: '2030-12-31',
        }),
      },
      'in-force',
    ],
    [
      'of a trademark on the last day of its first ten years',
      { mark: trademark({ registered: { earliest: '2016-11-24', latest: '2016-11-24' } }) },
      'in-force',
    ],
    [
      'of an old geographical indication, which has no end',
      {
        mark: trademark({
          kind: 'geographical-indication',
          registered: { earliest: '2010-01-01', latest: '2010-12-31' },
        }),
      },
      'in-force',
    ],
  ])('%s', (_, given, status) => {
    expect(rightStatus(right(given), TODAY)).toBe(status);
  });
});

const maybe = (day: fc.Arbitrary<string>) => fc.option(day, { nil: null });

const anyRight: fc.Arbitrary<RightDates> = fc.record({
  granted: fc.oneof(
    rangeOver(nearDay),
    rangeOver(nearDay).map(({ latest }) => ({ earliest: null, latest })),
    rangeOver(nearDay).map(({ earliest }) => ({ earliest, latest: null })),
    fc.constant({ earliest: null, latest: null }),
  ),
  expiresOn: maybe(nearDay),
  suspendedOn: maybe(nearDay),
  mark: fc.record({
    kind: fc.constantFrom(
      'geographical-indication' as const,
      'collective-trademark' as const,
      'certification-mark' as const,
    ),
    registered: rangeOver(nearDay),
    status: fc.constantFrom(
      'registered' as const,
      'registered' as const,
      'superseded' as const,
      'unconfirmed' as const,
    ),
    expiresOn: maybe(nearDay),
    supersededOn: maybe(nearDay),
  }),
});

/** The rule in other words: superseded from its day on, and always where no day is known. */
const isRegistered = ({ status, supersededOn }: RightDates['mark'], day: string) =>
  status === 'registered' ||
  (status === 'superseded' && supersededOn !== null && supersededOn > day);

describe('whatever the dates, a right', () => {
  const holds = (check: (dates: RightDates, day: string) => void) =>
    fc.assert(fc.property(anyRight, nearDay, check));

  test('has one of the known statuses', () => {
    holds((dates, day) => {
      expect(RIGHT_STATUSES).toContain(rightStatus(dates, day));
    });
  });

  test('is never shown after its own end', () => {
    holds((dates, day) => {
      if (dates.expiresOn && dates.expiresOn < day) expect(isRightInForce(dates, day)).toBe(false);
    });
  });

  test('is never shown after its mark’s term, nor for a mark that is not registered', () => {
    holds(({ mark, ...dates }, day) => {
      const hasEnd = mark.kind !== 'geographical-indication' && mark.expiresOn !== null;
      const ended = !isRegistered(mark, day) || (hasEnd && (mark.expiresOn as string) < day);
      if (ended) expect(isRightInForce({ mark, ...dates }, day)).toBe(false);
    });
  });

  test('is never shown from the day it is suspended', () => {
    holds((dates, day) => {
      if (dates.suspendedOn && dates.suspendedOn <= day) {
        expect(rightStatus(dates, day)).toBe('suspended');
      }
    });
  });

  test('is never shown before it can be known to have been granted', () => {
    holds((dates, day) => {
      const { latest } = dates.granted;
      if (!latest || latest > day) expect(isRightInForce(dates, day)).toBe(false);
    });
  });

  test('stands as under a registered mark up to the day another takes its place, not from it on', () => {
    holds(({ mark, ...dates }, day) => {
      const superseded = { ...dates, mark: { ...mark, status: 'superseded' as const } };
      const registered = { ...dates, mark: { ...mark, status: 'registered' as const } };
      const from = mark.supersededOn;
      if (from !== null && day < from) {
        expect(rightStatus(superseded, day)).toBe(rightStatus(registered, day));
      } else {
        expect(isRightInForce(superseded, day)).toBe(false);
      }
    });
  });

  test('once over stays over', () => {
    holds((dates, day) => {
      const over = ['suspended', 'mark-ended', 'expired'];
      if (!over.includes(rightStatus(dates, day))) return;
      expect(isRightInForce(dates, addDays(day, 1))).toBe(false);
      expect(isRightInForce(dates, addDays(day, 400))).toBe(false);
    });
  });

  test('is shown whenever nothing stands against it', () => {
    holds((dates, day) => {
      const begun = dates.granted.latest !== null && dates.granted.latest <= day;
      const lasts = !dates.expiresOn || dates.expiresOn >= day;
      const { kind, expiresOn, registered: since } = dates.mark;
      const tenYearsOver = since.latest !== null && addMonths(since.latest, 120) < day;
      const markLasts =
        kind === 'geographical-indication' || (expiresOn ? expiresOn >= day : !tenYearsOver);
      const free = !dates.suspendedOn || dates.suspendedOn > day;
      const registered = isRegistered(dates.mark, day);
      expect(isRightInForce(dates, day)).toBe(begun && lasts && markLasts && free && registered);
    });
  });
});
