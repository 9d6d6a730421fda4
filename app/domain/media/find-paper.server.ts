import { readFile } from 'node:fs/promises';
import type { Database } from 'db/connection.server';
import { media, producers, products, recognitions } from 'db/schema/index.server';
import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
import { NotFoundError } from '../errors';
import { ownProducers, producersInArea } from '../scopes.server';
import { isIn } from '../sql.server';
import type { MediaRow } from './keep-file.server';
import { PAPER_MIMES, paperFile } from './storage.server';

/**
 * A stored paper, for the members of its producer and the officers who answer for it; that of a star
 * decision also for those of every product it names. Null for everybody else, as for a photo.
 */
export function findPaper(db: Database, actor: Actor, mediaId: number): MediaRow | null {
  const inReach = or(
    ownProducers(actor, producers.id),
    producersInArea(actor, producers.communeId),
  );
  return findUnsafePaper(db, mediaId, inReach);
}

/**
 * The same within one workspace: a paper of this producer's own, or the scan of a decision that names
 * a product of it. Who keeps two workspaces does not reach one's papers through the other.
 */
export function findPaperOfProducer(
  db: Database,
  actor: Actor,
  { producerId, mediaId }: { producerId: number; mediaId: number },
): MediaRow | null {
  const own = and(eq(producers.id, producerId), ownProducers(actor, producers.id));
  return findUnsafePaper(db, mediaId, own);
}

function findUnsafePaper(db: Database, mediaId: number, whose: SQL | undefined): MediaRow | null {
  const named = db
    .select({ one: sql`1` })
    .from(recognitions)
    .innerJoin(products, eq(products.id, recognitions.productId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .where(and(eq(recognitions.documentId, media.id), whose));
  const theirs = db
    .select({ one: sql`1` })
    .from(producers)
    .where(and(eq(producers.id, media.producerId), whose));
  const one = and(
    eq(media.id, mediaId),
    isIn(media.mime, PAPER_MIMES),
    or(exists(theirs), exists(named)),
  );
  return db.select({ paper: media }).from(media).where(one).get()?.paper ?? null;
}

/** The bytes of a paper that {@link findPaper} granted. Throws NotFoundError where they are lost. */
export async function readPaper(
  dataDir: string,
  paper: Pick<MediaRow, 'sha256' | 'mime'>,
): Promise<Buffer> {
  try {
    return await readFile(paperFile(dataDir, paper));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new NotFoundError();
    throw error;
  }
}
