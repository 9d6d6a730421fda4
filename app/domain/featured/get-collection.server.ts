import type { Database } from 'db/connection.server';
import { collections } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { NotFoundError } from '../errors';
import type { Provenance } from '../texts';
import type { CollectionFields } from './collection-form';
import { findItemIds } from './list-collections.server';

/** A collection as it is kept, with what its form is opened on. */
export type StoredCollection = CollectionFields & {
  id: number;
  slug: string;
  revision: number;
  withdrawnAt: string | null;
  provenance: Provenance;
};

/** One collection with its items in order. Throws NotFoundError. */
export function getCollection(db: Database, id: number): StoredCollection {
  const row = db.select().from(collections).where(eq(collections.id, id)).get();
  if (!row) throw new NotFoundError();
  const { slug, revision, withdrawnAt, provenance } = row;
  const { titleVi, titleEn, reasonVi, reasonEn, startsOn, endsOn } = row;
  return {
    id,
    slug,
    revision,
    withdrawnAt,
    provenance,
    titleVi,
    titleEn,
    reasonVi,
    reasonEn,
    startsOn,
    endsOn,
    items: findItemIds(db, [id]).get(id) ?? [],
  };
}
