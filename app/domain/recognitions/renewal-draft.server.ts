import { producers, producerVersions, products, productVersions } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { EMPTY_ROW } from './annex-row';
import { competentLevel } from './competence';
import { NOTHING_DECIDED, type TypedDecision } from './decision-form';
import { getRecognitionInArea } from './get-kept-recognition.server';
import { type TypedRow, typedRow } from './row-form';

/**
 * What the renewal of a decision begins from: its product and stars, its issuer, and the level that
 * is competent today; number and date are those of a new paper. Throws NotFoundError outside the
 * officer's area.
 */
export function getRenewalDraft(
  { db, actor, now }: Acting,
  id: number,
): { typed: TypedDecision; row: TypedRow } {
  const { row } = getRecognitionInArea(db, actor, id);
  const level = row.stars === null ? null : competentLevel(row.stars, vietnamDayOf(now))?.level;
  const typed = { ...NOTHING_DECIDED, issuer: row.issuer ?? '', level: level ?? row.level ?? '' };
  const stars = String(row.stars ?? '');
  return { typed, row: typedRow({ ...EMPTY_ROW, ...namesOf(db, row.productId), stars }) };
}

function namesOf(db: Acting['db'], productId: number) {
  const found = db
    .select({
      name: sql<string | null>`${productVersions.nameVi}`,
      producer: sql<string | null>`${producerVersions.nameVi}`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(products.id, productId))
    .get();
  return { name: found?.name ?? '', producer: found?.producer ?? '' };
}
