import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, exactly, rangeOf, UNKNOWN_DATE } from '~/domain/dates';
import { isMarkStanding, markStatusOn, markTerm } from '~/domain/marks/mark-term';
import { nearDay } from '../../support/recognitions';

const TODAY = '2026-11-24';
const trademark = { kind: 'collective-trademark' as const, expiresOn: null };

test('an indication has no end', () => {
  const indication = { kind: 'geographical-indication' as const, expiresOn: null };
  expect(markTerm({ ...indication, registered: rangeOf('2010') }, TODAY)).toEqual({
    kind: 'indefinite',
  });
});

test('a published end is the end, that day included', () => {
  const ending = (expiresOn: string) =>
    markTerm({ ...trademark, registered: UNKNOWN_DATE, expiresOn }, TODAY);
  expect(ending(TODAY)).toEqual({ kind: 'until', day: TODAY, ended: false });
  expect(ending('2026-11-23')).toEqual({ kind: 'until', day: '2026-11-23', ended: true });
});

test('ten years after the latest day it can have been registered, it must have been renewed', () => {
  const since = (registered: ReturnType<typeof rangeOf>) =>
    markTerm({ ...trademark, registered }, TODAY);
  expect(since(exactly('2016-11-24'))).toEqual({ kind: 'ten-years', overdue: false });
  expect(since(exactly('2016-11-23'))).toEqual({ kind: 'ten-years', overdue: true });
  expect(since(rangeOf('2016'))).toEqual({ kind: 'ten-years', overdue: false });
  expect(since(rangeOf('2010'))).toEqual({ kind: 'ten-years', overdue: true });
  expect(since(UNKNOWN_DATE)).toEqual({ kind: 'ten-years', overdue: false });
});

test('a name without a registration has no term', () => {
  expect(markTerm({ kind: null, expiresOn: null, registered: UNKNOWN_DATE }, TODAY)).toEqual({
    kind: 'none',
  });
});

test('a superseded mark was registered until the day before another took its place', () => {
  const superseded = { status: 'superseded' as const, supersededOn: TODAY };
  expect(markStatusOn(superseded, '2026-11-23')).toBe('registered');
  expect(markStatusOn(superseded, TODAY)).toBe('superseded');
  expect(markStatusOn({ ...superseded, supersededOn: null }, '1990-01-01')).toBe('superseded');
});

test('a mark that is superseded stays so, and no other status moves with the day', () => {
  const status = fc.constantFrom('registered', 'superseded', 'unconfirmed' as const);
  const succession = fc.record({ status, supersededOn: fc.option(nearDay, { nil: null }) });
  fc.assert(
    fc.property(succession, nearDay, fc.integer({ min: 0, max: 60 }), (mark, day, later) => {
      const now = markStatusOn(mark, day);
      if (mark.status !== 'superseded') expect(now).toBe(mark.status);
      if (now === 'superseded') expect(markStatusOn(mark, addDays(day, later))).toBe('superseded');
    }),
  );
});

test('a mark stands until the day before its successor and the last day of its term', () => {
  const mark = { ...trademark, registered: UNKNOWN_DATE, status: 'registered' as const };
  const stands = (given: object) =>
    isMarkStanding({ ...mark, supersededOn: null, ...given }, TODAY);
  expect(stands({})).toBe(true);
  expect(stands({ expiresOn: TODAY })).toBe(true);
  expect(stands({ expiresOn: '2026-11-23' })).toBe(false);
  expect(stands({ status: 'superseded', supersededOn: '2026-11-25' })).toBe(true);
  expect(stands({ status: 'superseded', supersededOn: TODAY })).toBe(false);
  expect(stands({ status: 'unconfirmed', kind: null })).toBe(false);
});
