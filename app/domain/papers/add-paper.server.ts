import { type Database, write } from 'db/connection.server';
import { papers } from 'db/schema/index.server';
import { and, eq, isNull } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, NotFoundError } from '../errors';
import { fileSeal } from '../media/file-seal.server';
import { may } from '../policy';
import { findOwnScan, isOwnProduct } from './own-things.server';
import { checkPaper, type Paper, type PaperFault, type TypedPaper } from './paper-form';

export type PaperSubmission = { producerId: number; typed: TypedPaper; mediaId: number | null };

/**
 * Puts a paper on a producer's file, with its scan where there is one. Never shown to the public.
 * Sending the same again, as on a bad network, gives the first one's id back.
 * Throws NotFoundError where the producer is not the actor's, and InvalidError with a
 * {@link PaperFault} for each field.
 */
export function addPaper(acting: Acting, submission: PaperSubmission): number {
  const { actor, now } = acting;
  const { producerId, typed, mediaId } = submission;
  if (!may(actor, 'keep', { producerId, communeId: null })) throw new NotFoundError();
  return write(acting.db, (tx) => {
    const { paper, faults } = checkPaper(typed, vietnamDayOf(now));
    if (faults) throw new InvalidError<PaperFault>(faults as Record<string, PaperFault>);
    const { productId } = paper;
    if (productId !== null && !isOwnProduct(tx, producerId, productId)) {
      throw new InvalidError<PaperFault>({ product: 'unknown' });
    }
    if (mediaId !== null && !findOwnScan(tx, producerId, mediaId)) throw new NotFoundError();
    const twin = findTwin(tx, producerId, { ...paper, mediaId });
    if (twin) return twin.id;
    const row = { ...paper, producerId, mediaId, addedBy: actor.personId, createdAt: now };
    const { id } = tx.insert(papers).values(row).returning({ id: papers.id }).get();
    recordEntry(tx, acting, {
      action: 'file-paper',
      subject: ['producer', producerId],
      after: { paperId: id, ...paper, mediaId, ...fileSeal(tx, mediaId) },
    });
    return id;
  });
}

type PaperRow = typeof papers.$inferSelect;

function findTwin(
  tx: Database,
  producerId: number,
  paper: Paper & { mediaId: number | null },
): PaperRow | undefined {
  const onFile = and(eq(papers.producerId, producerId), isNull(papers.removedAt));
  const keys = Object.keys(paper) as (keyof typeof paper)[];
  const rows = tx.select().from(papers).where(onFile).all();
  return rows.find((row) => keys.every((key) => row[key] === paper[key]));
}
