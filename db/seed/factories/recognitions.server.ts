import { type Database, write } from '../../connection.server';
import { recognitions } from '../../schema/index.server';
import { NOW, nextNumber } from './counter.server';

export type RecognitionRow = typeof recognitions.$inferSelect;
type Overrides = Partial<typeof recognitions.$inferInsert> & {
  productId: number;
  /** A decision known to the day; for a rough one set `decidedEarliest` and `decidedLatest`. */
  decidedOn?: string;
  /** The last day in force; three years after `decidedOn` when left out. */
  validUntil?: string;
};

/** A provincial recognition of three stars. */
export function makeRecognition(db: Database, overrides: Overrides): RecognitionRow {
  const { decidedOn, validUntil = decidedOn && threeYearsAfter(decidedOn), ...row } = overrides;
  return write(db, (tx) =>
    tx
      .insert(recognitions)
      .values({
        stars: 3,
        level: 'provincial',
        issuer: 'UBND tỉnh Thái Nguyên',
        decisionNumber: `${nextNumber()}/QĐ-UBND`,
        decidedEarliest: decidedOn,
        decidedLatest: decidedOn,
        validUntilEarliest: validUntil,
        validUntilLatest: validUntil,
        provenance: 'verified',
        createdAt: NOW,
        ...row,
      })
      .returning()
      .get(),
  );
}

/** Good enough for fixtures; a test that turns on the exact end of a term states it. */
function threeYearsAfter(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;
  return later.endsWith('-02-29') ? `${later.slice(0, 8)}28` : later;
}
