import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '~/domain/dates';
import { calendarWindow, monthsOfWindow, stretchesOf } from '~/domain/featured/calendar';
import { collectionPhase } from '~/domain/featured/phase';

const WINDOW = { from: '2026-11-01', to: '2027-10-31' };
const day = fc.integer({ min: -40, max: 420 }).map((days) => addDays(WINDOW.from, days));
const scheduled = fc
  .array(fc.tuple(day, fc.integer({ min: 0, max: 120 })), { maxLength: 8 })
  .map((all) =>
    all.map(([startsOn, days], id) => ({ id, startsOn, endsOn: addDays(startsOn, days) })),
  );

describe('the calendar', () => {
  test('cuts the window into days that follow on one another and differ', () => {
    fc.assert(
      fc.property(scheduled, (all) => {
        const stretches = stretchesOf(all, WINDOW);
        expect(stretches[0]?.from).toBe(WINDOW.from);
        expect(stretches.at(-1)?.to).toBe(WINDOW.to);
        stretches.forEach((one, index) => {
          expect(one.from <= one.to).toBe(true);
          const next = stretches[index + 1];
          if (!next) return;
          expect(next.from).toBe(addDays(one.to, 1));
          expect(next.ids).not.toEqual(one.ids);
        });
      }),
    );
  });

  test('names on each day exactly what runs on it', () => {
    const inside = fc
      .integer({ min: 0, max: daysBetween(WINDOW.from, WINDOW.to) })
      .map((days) => addDays(WINDOW.from, days));
    fc.assert(
      fc.property(scheduled, inside, (all, today) => {
        const [stretch, ...more] = stretchesOf(all, WINDOW).filter(
          ({ from, to }) => from <= today && today <= to,
        );
        expect(more).toEqual([]);
        const running = all.filter(
          (one) => collectionPhase({ ...one, withdrawnAt: null }, today) === 'running',
        );
        expect(stretch?.ids).toEqual(running.map(({ id }) => id));
      }),
    );
  });

  test.each([
    ['2026-11-24', '2026-11-01', '2027-10-31'],
    ['2027-01-31', '2027-01-01', '2027-12-31'],
    ['2027-03-01', '2027-03-01', '2028-02-29'],
  ])('of %s shows whole months from %s to %s', (today, from, to) => {
    const window = calendarWindow(today);
    expect(window).toEqual({ from, to });
    const months = monthsOfWindow(window);
    expect(months).toHaveLength(12);
    expect([months[0], months[11]?.slice(0, 7)]).toEqual([from, to.slice(0, 7)]);
  });
});

test.each([
  ['2026-10-31', null, 'coming'],
  ['2026-11-01', null, 'running'],
  ['2026-11-30', null, 'running'],
  ['2026-12-01', null, 'past'],
  ['2026-11-15', '2026-11-10T00:00:00.000Z', 'withdrawn'],
  ['2027-11-15', '2026-11-10T00:00:00.000Z', 'withdrawn'],
])('on %s, withdrawn %s, a collection of November is %s', (today, withdrawnAt, phase) => {
  const dates = { startsOn: '2026-11-01', endsOn: '2026-11-30', withdrawnAt };
  expect(collectionPhase(dates, today)).toBe(phase);
});
