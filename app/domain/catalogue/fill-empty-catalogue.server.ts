import type { Database } from 'db/connection.server';
import { isEmpty, type SeedLevel, seedDatabase } from 'db/seed/seed.server';
import type { PlainDate } from '../clock';
import { rebuildSearchIndex } from '../search/index-products.server';

/** Seeds a database that holds nothing yet. Returns whether it did. */
export function fillEmptyCatalogue(db: Database, seed: SeedLevel, today: PlainDate): boolean {
  if (!isEmpty(db)) return false;
  seedDatabase(db, { seed, today });
  rebuildSearchIndex(db);
  return true;
}
