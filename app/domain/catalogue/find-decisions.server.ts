import type { Reading } from '../reading';
import { currentRecognition } from '../recognitions/current';
import { daysLeft, recognitionStatus } from '../recognitions/status';
import { inLanguage, type Locale } from '../texts';
import { findRecognitions } from './find-cards.server';
import type { Decision } from './product-facts';

/** All decisions about one product, newest first, each with its status on the day of reading. */
export function findDecisions(reading: Reading, productId: number, locale: Locale): Decision[] {
  const { today } = reading;
  const rows = findRecognitions(reading, [productId]).get(productId) ?? [];
  const current = currentRecognition(rows, today);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    stars: row.stars,
    score: row.score,
    level: row.level,
    issuer: row.issuer,
    number: row.decisionNumber,
    act: row.actNumber,
    decided: row.decided,
    validUntil: row.validUntil,
    validUntilStated: row.endKind === 'stated',
    revokedOn: row.revokedOn,
    revokedReason: row.revokedReason,
    note: inLanguage(locale, row.noteVi, row.noteEn),
    status: recognitionStatus(row, today),
    current: row.id === current?.id,
    daysLeft: daysLeft(row, today),
    provenance: row.provenance,
    onFile: row.documentId !== null,
    sources: row.sources,
  }));
}
