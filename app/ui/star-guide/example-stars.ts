import type { LitStar, PastStar } from '~/domain/catalogue/card';
import type { PlainDate } from '~/domain/clock';
import { addDays, addMonths, exactly } from '~/domain/dates';
import { defaultValidUntil, type RecognitionStatus } from '~/domain/recognitions/status';

type Example = { status: RecognitionStatus; star: LitStar | null; past: PastStar | null };

/** The order in which a reader meets the statuses: shining ones first. */
const ORDER: readonly RecognitionStatus[] = [
  'in-force',
  'expiring',
  'expired',
  'revoked',
  'upcoming',
  'unknown',
];

/** One invented decision in each status, counted from the day of reading, as a product shows it. */
export function exampleStars(today: PlainDate): Example[] {
  const decidedOn: Record<RecognitionStatus, PlainDate> = {
    'in-force': addMonths(today, -14),
    expiring: addDays(addMonths(today, -36), 40),
    expired: addMonths(today, -40),
    revoked: addMonths(today, -20),
    upcoming: addDays(today, 12),
    unknown: today,
  };
  return ORDER.map((status): Example => {
    const decided = exactly(decidedOn[status]);
    const validUntil = defaultValidUntil(decided);
    if (status === 'in-force' || status === 'expiring') {
      const star = { stars: 4, status, decided, provenance: 'sample' as const };
      return { status, star: { ...star, validUntil }, past: null };
    }
    const endedOn = status === 'revoked' ? exactly(addMonths(today, -3)) : validUntil;
    return {
      status,
      star: null,
      past: { stars: 3, status, decided, endedOn, provenance: 'sample' },
    };
  });
}
