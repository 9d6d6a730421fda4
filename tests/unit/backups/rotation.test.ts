import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, isBackupName } from '~/domain/backups/backup-name';
import { dayOf, keptBackups, type Plan, readPlan } from '~/domain/backups/rotation';
import { addDays } from '~/domain/dates';

const PLAN: Plan = { daily: 7, weekly: 4, monthly: 12 };
const plans = fc.record({
  daily: fc.integer({ min: 1, max: 9 }),
  weekly: fc.integer({ min: 0, max: 6 }),
  monthly: fc.integer({ min: 0, max: 13 }),
});
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const backups = fc.uniqueArray(
  instants.map((date) => backupName(date.toISOString())),
  { maxLength: 80 },
);

describe('which backups stay', () => {
  test('the newest always, none that there is not, and never more than the plan has periods', () => {
    fc.assert(
      fc.property(backups, plans, (names, plan) => {
        const kept = keptBackups(names, plan);
        expect(kept[0]).toBe([...names].sort().at(-1));
        expect(names).toEqual(expect.arrayContaining(kept));
        expect(kept.length).toBeLessThanOrEqual(plan.daily + plan.weekly + plan.monthly);
      }),
    );
  });

  test('the newest of each of the last days, months and weeks that have one', () => {
    fc.assert(
      fc.property(backups, plans, (names, plan) => {
        const kept = new Set(keptBackups(names, plan));
        const weekBegins = (name: string) => {
          const noon = new Date(`${dayOf(name)}T12:00:00Z`);
          noon.setUTCDate(noon.getUTCDate() - ((noon.getUTCDay() + 6) % 7));
          return noon.toISOString().slice(0, 10);
        };
        const periods: [periodOf: (name: string) => string, count: number][] = [
          [dayOf, plan.daily],
          [weekBegins, plan.weekly],
          [(name) => name.slice(0, 7), plan.monthly],
        ];
        const wanted = periods.flatMap(([periodOf, count]) => {
          const newest = [...new Set(names.map(periodOf))].map(
            (period) =>
              names
                .filter((name) => periodOf(name) === period)
                .sort()
                .at(-1) as string,
          );
          return newest.sort().reverse().slice(0, count);
        });
        expect(kept).toEqual(new Set(wanted));
      }),
    );
  });

  test('to rotate what was rotated removes nothing', () => {
    fc.assert(
      fc.property(backups, plans, (names, plan) => {
        const kept = keptBackups(names, plan);
        expect(keptBackups(kept, plan)).toEqual(kept);
      }),
    );
  });

  test('one a day, rotated each day for two years, leaves 7 days, 4 weeks and 12 months', () => {
    let names: string[] = [];
    for (let days = 0; days < 731; days += 1) {
      names = keptBackups([...names, `${addDays('2024-01-01', days)}-030000`], PLAN);
    }
    expect(names.map(dayOf)).toEqual([
      // 2025-12-31 is a Wednesday: the week before ends on the 28th, among the seven days.
      ...['2025-12-31', '2025-12-30', '2025-12-29', '2025-12-28', '2025-12-27', '2025-12-26'],
      ...['2025-12-25', '2025-12-21', '2025-12-14', '2025-11-30', '2025-10-31', '2025-09-30'],
      ...['2025-08-31', '2025-07-31', '2025-06-30', '2025-05-31', '2025-04-30', '2025-03-31'],
      ...['2025-02-28', '2025-01-31'],
    ]);
  });
});

test('names tell the time in Vietnam, and sort as they were made', () => {
  expect(backupName('2026-07-31T17:00:05.000Z')).toBe('2026-08-01-000005');
  fc.assert(
    fc.property(instants, instants, (one, other) => {
      const [a, b] = [one.toISOString(), other.toISOString()];
      expect(isBackupName(backupName(a))).toBe(true);
      if (a <= b) expect(backupName(a) <= backupName(b)).toBe(true);
    }),
  );
  for (const name of ['.aside-x', 'before-0008-2026-08-01-000005.db', '2026-08-01']) {
    expect(isBackupName(name), name).toBe(false);
  }
});

test('a plan is days-weeks-months, with a day at least', () => {
  expect(readPlan('7-4-12')).toEqual(PLAN);
  expect(readPlan('1-0-0')).toEqual({ daily: 1, weekly: 0, monthly: 0 });
  for (const text of ['', 'none', '7', '0-4-12', '7-4-x', '-7-4-12']) {
    expect(readPlan(text), text).toBeNull();
  }
});
