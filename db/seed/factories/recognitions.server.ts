import { type Database, write } from '../../connection.server';
import { recognitions } from '../../schema/index.server';
import { NOW, nextNumber } from './counter.server';

export type RecognitionRow = typeof recognitions.$inferSelect;
type Overrides = Partial<typeof recognitions.$inferInsert> & {
  productId: number;
  /** A decision known to the day; for a rough one set `decidedEarliest` and `decidedLatest`. */
  decidedOn?: string;
  /** The last day in force as the paper prints it; computed when left out. */
  validUntil?: string;
};

/** A provincial recognition of three stars. */
export function makeRecognition(db: Database, overrides: Overrides): RecognitionRow {
  const { decidedOn, validUntil, ...row } = overrides;
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
        endKind: validUntil ? 'stated' : 'computed',
        statedUntilEarliest: validUntil,
        statedUntilLatest: validUntil,
        provenance: 'verified',
        createdAt: NOW,
        ...row,
      })
      .returning()
      .get(),
  );
}
