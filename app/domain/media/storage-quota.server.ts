import type { Database } from 'db/connection.server';
import { media, officers } from 'db/schema/index.server';
import { and, eq, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { RefusedFileError } from './refusal';

const MEGABYTE = 1_000_000;

/** Room for files of one producer, in bytes. */
export type StorageRoom = { used: number; limit: number };

/**
 * What one producer may keep, in megabytes: thirty products with eight photos of 1 MB and a hundred
 * scans of 2 MB come to 440.
 */
export const DEFAULT_STORAGE_MB = 500;

const limitBytes = () => Number(process.env.PRODUCER_STORAGE_MB ?? DEFAULT_STORAGE_MB) * MEGABYTE;

/** Photos and papers of a producer; scans that officers filed are the agency's and not counted. */
export function findStorageRoom(db: Database, producerId: number): StorageRoom {
  const byOfficers = db.select({ id: officers.personId }).from(officers);
  const counted = or(isNull(media.uploadedBy), notInArray(media.uploadedBy, byOfficers));
  const sum = db
    .select({ bytes: sql<number>`coalesce(sum(${media.bytes}), 0)` })
    .from(media)
    .where(and(eq(media.producerId, producerId), counted))
    .get();
  return { used: sum?.bytes ?? 0, limit: limitBytes() };
}

/**
 * Throws {@link RefusedFileError} where a file of so many bytes is more than a producer's room. Asked
 * once before a picture is worked on, with 1, and once in the transaction that keeps it: two uploads
 * at the same time must not both take the last room.
 */
export function requireStorageRoom(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  producerId: number | null,
  bytes = 1,
): void {
  if (producerId === null || actor.officer) return;
  const { used, limit } = findStorageRoom(db, producerId);
  if (used + bytes > limit) throw new RefusedFileError('no-room');
}
