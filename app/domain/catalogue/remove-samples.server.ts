import { type Database, write } from 'db/connection.server';
import { removeSamples } from 'db/seed/seed.server';
import { rebuildSearchIndex } from '../search/index-products.server';

/** The one switch: takes every invented value out of the catalogue and of its search index. */
export function removeSampleValues(db: Database): void {
  write(db, (tx) => {
    removeSamples(tx);
    rebuildSearchIndex(tx);
  });
}
