import type { PlainDate } from '../clock';
import { addDays } from '../dates';
import type { RecognitionDates } from '../recognitions/status';

/**
 * The last day, up to today, on which what a product's page says changed: its text was approved, a
 * decision began, was revoked, or ended (the day after its last). Tells crawlers to read again.
 */
export function lastChanged(
  approvedOn: PlainDate,
  decisions: readonly RecognitionDates[],
  today: PlainDate,
): PlainDate {
  const days = [approvedOn];
  for (const { decided, validUntil, revokedOn } of decisions) {
    if (decided.latest) days.push(decided.latest);
    if (revokedOn) days.push(revokedOn);
    if (validUntil.earliest) days.push(addDays(validUntil.earliest, 1));
  }
  return days.filter((day) => day <= today).reduce((a, b) => (a > b ? a : b), '0000-00-00');
}
