import { adminUnits, producers, producerVersions } from 'db/schema/index.server';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { producersInArea } from '../scopes.server';
import { inNameOrder } from '../search/collation';
import { type DeskProducer, type DeskProducerFilters, isAskedFor } from './desk-filters';
import { nameWithoutForm } from './producer-list';

/** Producers of the officer's area that fit the filters, closed ones too, in Vietnamese order. */
export function findDeskProducers(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  filters: DeskProducerFilters,
): DeskProducer[] {
  const rows = select(db, producersInArea(actor, producers.communeId));
  const asked = rows.filter((row) => isAskedFor(row, filters));
  return inNameOrder(asked, ({ name }) => nameWithoutForm(name));
}

/** One of them by id, for its own page. */
export function findDeskProducer({ db }: Pick<Acting, 'db'>, id: number): DeskProducer | null {
  return select(db, sql`${producers.id} = ${id}`)[0] ?? null;
}

function select(db: Acting['db'], which: SQL): DeskProducer[] {
  return db
    .select({
      id: producers.id,
      slug: producers.slug,
      name: sql<string | null>`${producerVersions.nameVi}`,
      legalForm: producers.legalForm,
      status: producers.status,
      closedOn: producers.closedOn,
      hamlet: producers.hamlet,
      oldCommune: producers.oldCommune,
      oldDistrict: producers.oldDistrict,
      communeId: producers.communeId,
      commune: adminUnits.fullName,
      womenLed: producers.womenLed,
      minorityLed: producers.minorityLed,
      products: sql<number>`(SELECT count(*) FROM products AS own WHERE own.producer_id = ${producers.id} AND own.status = 'listed' AND own.live_version_id IS NOT NULL)`,
      members: sql<number>`(SELECT count(*) FROM memberships AS own JOIN people AS person ON person.id = own.person_id WHERE own.producer_id = ${producers.id} AND person.disabled_at IS NULL)`,
    })
    .from(producers)
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .where(and(which))
    .orderBy(asc(producers.id))
    .all()
    .map(({ name, ...row }) => ({ ...row, name: name ?? row.slug }));
}
