import type { recognitions } from 'db/schema/recognitions.server';
import type { RecognitionDates } from './status';

export type RecognitionRow = typeof recognitions.$inferSelect;

/** A stored decision with its dates as ranges, ready for the rules. */
export type Recognition = RecognitionRow & RecognitionDates;

export function readRecognition(row: RecognitionRow): Recognition {
  return {
    ...row,
    decided: { earliest: row.decidedEarliest, latest: row.decidedLatest },
    validUntil: { earliest: row.validUntilEarliest, latest: row.validUntilLatest },
  };
}
