import { sql } from 'drizzle-orm';
import { type Database, write } from '../connection.server';
import { seedPlaces } from './places.server';
import { seedReference } from './reference.server';
import { seedSample } from './sample.server';
import type { Seeding, SeedOptions } from './seeding.server';
import { seedSourced } from './sourced.server';

export { fillEmptyReasons } from './reasons.server';
export { removeSamples } from './remove-samples.server';
export type { SeedLevel, SeedOptions } from './seeding.server';

/** Fills an empty database in one transaction. The caller asks {@link isEmpty} first. */
export function seedDatabase(db: Database, options: SeedOptions): void {
  const { seed, today, now = `${today}T05:00:00.000Z` } = options;
  write(db, (tx) => {
    const seeding: Seeding = { tx, today, createdAt: now };
    seedReference(tx);
    seedPlaces(tx);
    if (seed === 'sourced') seedSourced(seeding);
    if (seed === 'sample') seedSample(seeding);
  });
}

/** True before the first seed of any level: even `none` brings the acts and the taxonomy. */
export function isEmpty(db: Database): boolean {
  const found = db.get<{ found: number }>(
    sql`SELECT EXISTS (SELECT 1 FROM acts) OR EXISTS (SELECT 1 FROM producers) AS found`,
  );
  return found?.found === 0;
}
