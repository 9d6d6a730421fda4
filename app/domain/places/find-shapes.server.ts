import type { Database } from 'db/connection.server';
import { adminUnits, communeShapes } from 'db/schema/index.server';
import { asc, eq, isNull } from 'drizzle-orm';
import { keeping } from '../kept.server';
import type { CommuneShape } from './shape';

const keptShapes = keeping<CommuneShape[]>(1);

/** The boundaries of today's communes, by code; what the map is drawn from. */
export function findCommuneShapes(db: Database): CommuneShape[] {
  // The same on every day: what ends a unit is a change of the data.
  const kept = keptShapes({ db });
  const shapes = kept.get('') ?? readShapes(db);
  kept.set('', shapes);
  return shapes;
}

function readShapes(db: Database): CommuneShape[] {
  return db
    .select({
      code: adminUnits.id,
      name: adminUnits.name,
      fullName: adminUnits.fullName,
      rings: communeShapes.rings,
      longitude: communeShapes.longitude,
      latitude: communeShapes.latitude,
    })
    .from(communeShapes)
    .innerJoin(adminUnits, eq(adminUnits.id, communeShapes.communeId))
    .where(isNull(adminUnits.validTo))
    .orderBy(asc(adminUnits.id))
    .all()
    .map(({ longitude, latitude, ...shape }) => ({ ...shape, center: [longitude, latitude] }));
}
