import type { PlainDate } from '../clock';
import { isLit, type RecognitionDates } from './status';

export type Recognised = RecognitionDates & { id: number; stars: number | null };

/**
 * The recognition a product's stars come from on a day: the latest decision in force. Its stars may
 * still be null, where a source says "recognised" without saying how many.
 */
export function currentRecognition<R extends Recognised>(
  recognitions: readonly R[],
  today: PlainDate,
): R | null {
  let current: R | null = null;
  for (const recognition of recognitions) {
    if (!isLit(recognition, today)) continue;
    if (!current || isLater(recognition, current)) current = recognition;
  }
  return current;
}

/** Newest decision first; those without a date last. The order of the history on a page. */
export function byDecisionNewestFirst(a: Recognised, b: Recognised): number {
  return isLater(a, b) ? -1 : isLater(b, a) ? 1 : 0;
}

function isLater(a: Recognised, b: Recognised): boolean {
  const [dayA, dayB] = [a.decided.latest ?? '', b.decided.latest ?? ''];
  return dayA === dayB ? a.id > b.id : dayA > dayB;
}
