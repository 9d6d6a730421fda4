import type { PlainDate } from '../clock';
import { type DateRange, exactly } from '../dates';
import type { RecognitionRow } from './read';
import { defaultValidUntil } from './status';

/** What a record keeps of its end. A computed one is not kept: it follows the decision's day. */
export type End = Pick<RecognitionRow, 'endKind' | 'statedUntilEarliest' | 'statedUntilLatest'>;

const NO_DAY = { statedUntilEarliest: null, statedUntilLatest: null };
export const END_COMPUTED: End = { endKind: 'computed', ...NO_DAY };
export const END_UNKNOWN: End = { endKind: 'unknown', ...NO_DAY };

/** The end a paper states; one that states none is computed. */
export function endStated({ earliest, latest }: DateRange): End {
  if (!earliest && !latest) return END_COMPUTED;
  return { endKind: 'stated', statedUntilEarliest: earliest, statedUntilLatest: latest };
}

export const endOn = (day: PlainDate | null): End => (day ? endStated(exactly(day)) : END_COMPUTED);

/** Whether a stated end is certainly later than 36 months after the decision. */
export function isLongerThanRule(decided: DateRange, stated: DateRange): boolean {
  const { latest } = defaultValidUntil(decided);
  const first = stated.earliest ?? stated.latest;
  return latest !== null && first !== null && first > latest;
}
