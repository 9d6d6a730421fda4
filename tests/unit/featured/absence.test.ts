import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, exactly } from '~/domain/dates';
import { type Absence, hasDropped, rightAbsence, starAbsence } from '~/domain/featured/absence';
import { isRightInForce, type RightDates } from '~/domain/marks/right-status';
import { currentRecognition, type Recognised } from '~/domain/recognitions/current';
import { kind, nearDay, rangeOver } from '../../support/recognitions';

const TODAY = '2026-08-01';
/** Before the first of the near days, and after everything that can follow from them. */
const [FIRST, LAST] = ['2025-12-01', '2026-05-01'];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const decision = (id: number): fc.Arbitrary<Recognised> =>
  fc.record({
    id: fc.constant(id),
    stars: fc.constant(3),
    kind,
    decided: rangeOver(nearDay),
    validUntil: rangeOver(nearDay),
    revokedOn: maybe(nearDay),
  });
const decisions = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, id) => decision(id))).map((all) => [...all]),
  );

const right: fc.Arbitrary<RightDates> = fc.record({
  granted: rangeOver(nearDay),
  expiresOn: maybe(nearDay),
  suspendedOn: maybe(nearDay),
  mark: fc.record({
    kind: fc.constantFrom('geographical-indication' as const, 'collective-trademark' as const),
    status: fc.constantFrom('registered' as const, 'superseded' as const),
    registered: fc.constant(exactly('2020-01-01')),
    expiresOn: maybe(nearDay),
    supersededOn: maybe(nearDay),
  }),
});
const rights = fc.array(right, { minLength: 1, maxLength: 3 });

/** The law both must keep, told without any rule of theirs: day by day. */
function expectTrue(absence: Absence, today: string, isHeld: (day: string) => boolean) {
  let since: string | null = null;
  for (let day = today; day >= FIRST; day = addDays(day, -1)) {
    if (!isHeld(addDays(day, -1))) continue;
    since = day;
    break;
  }
  expect(absence.since).toBe(since);
  let returnsOn: string | null = null;
  for (let day = today; day <= LAST && returnsOn === null; day = addDays(day, 1)) {
    if (isHeld(day)) returnsOn = day;
  }
  expect(absence.returnsOn).toBe(returnsOn);
}

describe('since when a product is out, and from when it is back', () => {
  test('agree with its stars, day by day', () => {
    fc.assert(
      fc.property(decisions, nearDay, (all, today) => {
        const isHeld = (day: string) => currentRecognition(all, day) !== null;
        fc.pre(!isHeld(today));
        expectTrue(starAbsence(all, today), today, isHeld);
      }),
    );
  });

  test('agree with its rights, day by day', () => {
    fc.assert(
      fc.property(rights, nearDay, (all, today) => {
        const isHeld = (day: string) => all.some((one) => isRightInForce(one, day));
        fc.pre(!isHeld(today));
        expectTrue(rightAbsence(all, today), today, isHeld);
      }),
    );
  });
});

const stars = (over: Partial<Recognised> = {}): Recognised => ({
  id: 1,
  stars: 3,
  kind: 'recognition',
  decided: exactly('2023-06-01'),
  validUntil: exactly('2026-06-01'),
  revokedOn: null,
  ...over,
});

describe('why a star does not count', () => {
  test.each<[string, Recognised[], Absence]>([
    ['ended', [stars()], { reason: 'star-ended', since: '2026-06-02', returnsOn: null }],
    [
      'revoked within its term',
      [stars({ revokedOn: '2025-01-05' })],
      { reason: 'star-revoked', since: '2025-01-05', returnsOn: null },
    ],
    [
      'ended, the next one not yet in force',
      [
        stars(),
        stars({ id: 2, decided: exactly('2026-09-01'), validUntil: exactly('2029-09-01') }),
      ],
      { reason: 'star-ended', since: '2026-06-02', returnsOn: '2026-09-01' },
    ],
    [
      'not yet in force',
      [stars({ decided: exactly('2026-09-01'), validUntil: exactly('2029-09-01') })],
      { reason: 'star-upcoming', since: null, returnsOn: '2026-09-01' },
    ],
    [
      'ended in some day of this year',
      [stars({ validUntil: { earliest: '2026-01-01', latest: '2026-12-31' } })],
      { reason: 'star-unsettled', since: '2026-01-02', returnsOn: null },
    ],
    [
      'of a district round',
      [stars({ kind: 'assessment-round', validUntil: exactly('2027-01-01') })],
      { reason: 'round-only', since: null, returnsOn: null },
    ],
    ['none', [], { reason: 'nothing', since: null, returnsOn: null }],
  ])('%s', (_, all, absence) => {
    expect(starAbsence(all, TODAY)).toEqual(absence);
  });
});

const use = (over: Partial<Omit<RightDates, 'mark'>> = {}, mark = {}): RightDates => ({
  granted: exactly('2024-01-01'),
  expiresOn: null,
  suspendedOn: null,
  ...over,
  mark: {
    kind: 'collective-trademark',
    status: 'registered',
    registered: exactly('2020-01-01'),
    expiresOn: '2030-01-01',
    supersededOn: null,
    ...mark,
  },
});

describe('why a right does not count', () => {
  test.each<[string, RightDates[], Absence]>([
    [
      'ended',
      [use({ expiresOn: '2026-07-01' })],
      { reason: 'right-ended', since: '2026-07-02', returnsOn: null },
    ],
    [
      'suspended',
      [use({ suspendedOn: '2026-07-01' })],
      { reason: 'right-suspended', since: '2026-07-01', returnsOn: null },
    ],
    [
      'with its mark',
      [use({}, { expiresOn: '2026-07-01' })],
      { reason: 'mark-ended', since: '2026-07-02', returnsOn: null },
    ],
    [
      'when another mark took the place',
      [use({}, { status: 'superseded', supersededOn: '2026-07-01' })],
      { reason: 'mark-ended', since: '2026-07-01', returnsOn: null },
    ],
    [
      'ten years after a registration nobody renewed',
      [use({}, { expiresOn: null, registered: exactly('2016-07-01') })],
      { reason: 'right-unsettled', since: '2026-07-02', returnsOn: null },
    ],
    [
      'not yet granted',
      [use({ granted: exactly('2026-10-01') })],
      { reason: 'right-upcoming', since: null, returnsOn: '2026-10-01' },
    ],
    ['none', [], { reason: 'nothing', since: null, returnsOn: null }],
  ])('%s', (_, all, absence) => {
    expect(rightAbsence(all, TODAY)).toEqual(absence);
  });
});

test.each<[Absence['reason'], string | null, boolean]>([
  ['star-ended', '2026-06-02', true],
  ['star-unsettled', null, false],
  ['star-upcoming', null, false],
  ['nothing', null, false],
  ['listing-withdrawn', null, true],
  ['producer-closed', null, true],
  ['producer-merged', '2026-01-01', true],
  ['not-approved', null, false],
])('%s since %s has dropped out: %s', (reason, since, dropped) => {
  expect(hasDropped({ reason, since, returnsOn: null })).toBe(dropped);
});
