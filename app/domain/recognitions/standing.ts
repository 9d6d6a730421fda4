import type { PlainDate } from '../clock';
import { currentRecognition, type Recognised } from './current';
import { recognitionStatus } from './status';

/** Where a product stands on a day, as agencies count: exactly one of these for each product. */
export const STANDINGS = ['lit', 'lapsed', 'unsettled', 'none'] as const;
/**
 * `lit`: stars in force. `lapsed`: had stars, has none now. `unsettled`: the dates on record do not
 * say whether they are in force. `none`: no decision on record by that day.
 */
export type Standing = (typeof STANDINGS)[number];

/** Where the decisions about one product leave it on a day. */
export function standingOf(decisions: readonly Recognised[], day: PlainDate): Standing {
  if (currentRecognition(decisions, day)) return 'lit';
  const statuses = decisions
    .filter(({ kind }) => kind === 'recognition')
    .map((decision) => recognitionStatus(decision, day));
  if (statuses.includes('unknown')) return 'unsettled';
  return statuses.some((status) => status === 'expired' || status === 'revoked')
    ? 'lapsed'
    : 'none';
}
