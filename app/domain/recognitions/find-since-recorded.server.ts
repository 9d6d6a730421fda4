import type { Database } from 'db/connection.server';
import {
  auditEntries,
  collectionItems,
  paperClaims,
  papers,
  products,
  recognitions,
} from 'db/schema/index.server';
import { and, asc, eq, getTableColumns, inArray, isNull, max, sql } from 'drizzle-orm';
import { sameNumber } from '../papers/same-decision';
import { isIn } from '../sql.server';
import type { WholeDecision } from './get-whole-decision.server';
import type { RecognitionRow } from './read';
import type { SinceRecorded } from './relied-on';
import type { RecognitionFacts } from './write-recognition.server';

/** What happened to a line since it was recorded, and what stood in its place before. */
export type Recording = SinceRecorded & {
  /** The published record that recording verified; null where the line was new. */
  before: RecognitionFacts | null;
};

/** The same of every line of a decision, by the number of its record. */
export function findSinceRecorded(
  db: Database,
  { state, lines }: Pick<WholeDecision, 'state' | 'lines'>,
): Map<number, Recording> {
  const ids = lines.map(({ record }) => record.id);
  const productIds = lines.map(({ record }) => record.productId);
  const entries = findEntries(db, ids);
  const [claims, filed] = [findClaims(db, productIds), findPapers(db, productIds)];
  const collected = findCollected(db, productIds);
  return new Map(
    lines.map(({ record }) => {
      const { id, productId, decisionNumber: number } = record;
      const { recording, actions } = sinceRecording(entries.get(String(id)) ?? []);
      const at = recording?.at ?? '';
      const bears = (one: { productId: number; number: string | null }) =>
        one.productId === productId && sameNumber(one.number, number);
      const others = state.recognitions.get(productId) ?? [];
      const isLater = (day: string | null) => (day ?? '') > (record.decided.latest ?? '');
      const line: Recording = {
        recordedAt: recording?.at ?? null,
        before: recording?.before ?? null,
        actions,
        revoked: record.revokedOn !== null,
        claimed: recording?.claimed === true || claims.some(bears),
        renewed: others.some(({ createdAt, decided }) => createdAt > at && isLater(decided.latest)),
        collected: (collected.get(productId) ?? '') > at,
        filed: filed.some(bears),
      };
      return [id, line];
    }),
  );
}

type Entry = typeof auditEntries.$inferSelect;

function findEntries(db: Database, ids: readonly number[]): Map<string, Entry[]> {
  const byId = new Map<string, Entry[]>();
  const rows = db
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, 'recognition'),
        isIn(auditEntries.subjectId, ids.map(String)),
      ),
    )
    .orderBy(asc(auditEntries.id))
    .all();
  for (const row of rows) byId.set(row.subjectId, [...(byId.get(row.subjectId) ?? []), row]);
  return byId;
}

/** The last recording that was not taken back, and what came after it. */
function sinceRecording(entries: readonly Entry[]) {
  const actions = entries.map(({ action }) => action);
  const undone = actions.lastIndexOf('take-back-decision');
  const at = actions.findLastIndex(
    (action, index) =>
      index > undone && (action === 'record-recognition' || action === 'verify-recognition'),
  );
  const entry = entries[at];
  const before = entry && factsIn(entry.before);
  // What a verification replaced has to be known whole, or it could not come back.
  if (!entry || (entry.before !== null && !before)) return { recording: null, actions: [] };
  const claimed = 'claimId' in (entry.after as object);
  const recording = { at: entry.at, before: before ?? null, claimed };
  return { recording, actions: actions.slice(at + 1) };
}

const COLUMNS = Object.entries(getTableColumns(recognitions))
  .filter(([key, { generated }]) => key !== 'id' && !generated)
  .map(([key]) => key as keyof RecognitionRow);

/** A record as an entry keeps it; null for none, or one of an older shape. */
function factsIn(before: unknown): RecognitionFacts | null {
  if (before === null || typeof before !== 'object') return null;
  const kept = before as RecognitionRow;
  if (!COLUMNS.every((key) => key in kept)) return null;
  return Object.fromEntries(COLUMNS.map((key) => [key, kept[key]])) as RecognitionFacts;
}

function findClaims(db: Database, productIds: readonly number[]) {
  const { number, state } = paperClaims;
  return db
    .select({ productId: sql<number>`${paperClaims.productId}`, number })
    .from(paperClaims)
    .where(
      and(
        eq(paperClaims.kind, 'recognition'),
        inArray(state, ['submitted', 'accepted']),
        isIn(paperClaims.productId, productIds),
      ),
    )
    .all();
}

/** Papers of the products' producers, about the product or about no product. */
function findPapers(db: Database, productIds: readonly number[]) {
  return db
    .select({ productId: products.id, number: papers.number })
    .from(papers)
    .innerJoin(products, eq(products.producerId, papers.producerId))
    .where(
      and(
        isNull(papers.removedAt),
        isIn(products.id, productIds),
        sql`coalesce(${papers.productId}, ${products.id}) = ${products.id}`,
      ),
    )
    .all();
}

/** When a collection that holds the product was last changed, by product. */
function findCollected(db: Database, productIds: readonly number[]): Map<number, string> {
  const rows = db
    .select({ productId: collectionItems.productId, at: max(auditEntries.at) })
    .from(collectionItems)
    .innerJoin(
      auditEntries,
      and(
        eq(auditEntries.subjectType, 'collection'),
        sql`${auditEntries.subjectId} = cast(${collectionItems.collectionId} AS text)`,
      ),
    )
    .where(isIn(collectionItems.productId, productIds))
    .groupBy(collectionItems.productId)
    .all();
  return new Map(rows.map(({ productId, at }) => [productId, at ?? '']));
}
