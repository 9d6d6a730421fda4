import {
  type Provenance,
  type RECOGNITION_KINDS,
  type RECOGNITION_LEVELS,
  recognitions,
  type Source,
} from '../schema/index.server';
import type { Bounds, Seeding } from './seeding.server';

export type RecognitionEntry = {
  kind: (typeof RECOGNITION_KINDS)[number];
  stars: number | null;
  score: number | null;
  criteriaSetId?: number | null;
  actNumber: string | null;
  level: (typeof RECOGNITION_LEVELS)[number] | null;
  issuer: string | null;
  decisionNumber: string | null;
  decided: Bounds;
  /** The end as printed in a source; null where only the rule gives it. */
  validUntilStated: string | null;
  revokedOn?: string;
  revokedReason?: string;
  noteVi: string | null;
  noteEn: string | null;
  sources: Source[];
};

export function seedRecognition(
  seeding: Seeding,
  productId: number,
  provenance: Provenance,
  entry: RecognitionEntry,
): void {
  const { decided, validUntilStated, ...rest } = entry;
  seeding.tx
    .insert(recognitions)
    .values({
      ...rest,
      productId,
      decidedEarliest: decided.earliest,
      decidedLatest: decided.latest,
      endKind: validUntilStated ? 'stated' : 'computed',
      statedUntilEarliest: validUntilStated,
      statedUntilLatest: validUntilStated,
      provenance,
      createdAt: seeding.createdAt,
    })
    .run();
}
