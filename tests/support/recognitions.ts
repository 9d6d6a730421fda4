import fc from 'fast-check';
import { addDays, type DateRange } from '~/domain/dates';
import type { RecognitionDates } from '~/domain/recognitions/status';

const FIRST_DAY = '2018-01-01';

/** A day between 2018 and 2034: before the programme, within it, and after every term of today. */
export const anyDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(FIRST_DAY, days));

/** A day within few weeks, so that random dates meet, touch and cross often. */
export const nearDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-01-01', days));

/** A range around near days, or one of its two bounds unknown. */
export function rangeOver(day: fc.Arbitrary<string>): fc.Arbitrary<DateRange> {
  return fc
    .tuple(day, fc.integer({ min: 0, max: 20 }))
    .map(([earliest, days]) => ({ earliest, latest: addDays(earliest, days) }));
}

export const kind = fc.constantFrom('recognition' as const, 'assessment-round' as const);

/** A decision whose dates are known to the day, in force for at least one. */
export const exactDecision: fc.Arbitrary<RecognitionDates & { from: string; until: string }> = fc
  .record({ from: nearDay, days: fc.integer({ min: 0, max: 30 }) })
  .map(({ from, days }) => {
    const until = addDays(from, days);
    return {
      kind: 'recognition' as const,
      from,
      until,
      decided: { earliest: from, latest: from },
      validUntil: { earliest: until, latest: until },
      revokedOn: null,
    };
  });
