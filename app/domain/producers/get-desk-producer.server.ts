import type { Database } from 'db/connection.server';
import {
  auditEntries,
  producers,
  producerVersions,
  products,
  productVersions,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { type DeskChange, findChanges } from '../audit/find-changes.server';
import { isStanding } from '../marks/standing-rights.server';
import { findMembers, type Member, type OpenInvitation } from '../people/find-members.server';
import { may, mayAtDesk, membershipIn } from '../policy';
import { inNameOrder } from '../search/collation';
import { inLanguage, type Locale } from '../texts';
import type { OfficerContact } from './contact';
import type { DeskProducer } from './desk-filters';
import { getProducerInArea, type ProducerRow } from './desk-scope.server';
import { fieldsOf } from './edit-producer.server';
import { findDeskProducer } from './find-desk-producers.server';
import { findProducerName } from './find-names.server';
import { findOfficerContacts } from './find-officer-contacts.server';
import type { ProducerFields } from './producer-form';
import { findMoved } from './reopen-producer.server';

export type DeskProducerPage = {
  producer: DeskProducer;
  fields: ProducerFields;
  nameEn: string;
  contacts: OfficerContact[];
  revision: number;
  closedReason: string | null;
  mergedInto: { slug: string; name: string } | null;
  /** Producers that became part of this one. */
  merged: { slug: string; name: string }[];
  products: { slug: string; name: string; listed: boolean }[];
  /** Rights of use that name it as their holder. */
  rights: number;
  /** Products that would come back if a merged one were listed again. */
  wouldComeBack: number;
  /** Null for an officer who may not manage members. */
  people: { members: Member[]; open: OpenInvitation[] } | null;
  mayRecord: boolean;
  /** An officer who is a member of it changes nothing of it from the desk. */
  ownCause: boolean;
  changes: DeskChange[];
};

/** Everything an officer sees of a producer in their area; throws NotFoundError for others. */
export function getDeskProducer(acting: Acting, slug: string, locale: Locale): DeskProducerPage {
  const { db, actor } = acting;
  const row = getProducerInArea(db, actor, slug);
  const producer = findDeskProducer(acting, row.id) as DeskProducer;
  const owner = { producerId: row.id, communeId: row.communeId };
  return {
    producer,
    fields: fieldsOf(row),
    nameEn: findEnglishName(db, row),
    contacts: findOfficerContacts(acting, [row.id]).get(row.id) ?? [],
    revision: row.revision,
    closedReason: row.closedReason,
    mergedInto: findProducerName(db, row.mergedIntoId, locale),
    merged: findMerged(db, row.id, locale),
    products: findProducts(db, row.id, locale),
    rights: countRights(db, row.id),
    wouldComeBack: row.mergedIntoId === null ? 0 : findMoved(db, row.id, row.mergedIntoId).length,
    people: may(actor, 'manage-members', owner) ? findMembers(acting, row.id) : null,
    mayRecord: mayAtDesk(actor, 'record') && !membershipIn(actor, row.id),
    ownCause: membershipIn(actor, row.id) !== null,
    changes: findChanges(db, isOfProducer(row.id)),
  };
}

/** Producers that one may become part of, by name. */
export function findHeirs(db: Database, notId: number): { slug: string; name: string }[] {
  const rows = db
    .select({ slug: producers.slug, name: sql<string | null>`${producerVersions.nameVi}` })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(sql`${producers.status} = 'listed' AND ${producers.id} <> ${notId}`)
    .all()
    .map(({ slug, name }) => ({ slug, name: name ?? slug }));
  return inNameOrder(rows, ({ name }) => name);
}

function findEnglishName(db: Database, { liveVersionId }: ProducerRow): string {
  if (liveVersionId === null) return '';
  const live = eq(producerVersions.id, liveVersionId);
  const name = sql<string | null>`${producerVersions.nameEn}`;
  return db.select({ name }).from(producerVersions).where(live).get()?.name ?? '';
}

function findMerged(db: Database, id: number, locale: Locale) {
  return db
    .select({ id: producers.id })
    .from(producers)
    .where(eq(producers.mergedIntoId, id))
    .all()
    .flatMap((row) => findProducerName(db, row.id, locale) ?? []);
}

function findProducts(db: Database, producerId: number, locale: Locale) {
  return db
    .select({
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      listed: sql<number>`${products.status} = 'listed' AND ${products.liveVersionId} IS NOT NULL`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(eq(products.producerId, producerId))
    .orderBy(asc(products.id))
    .all()
    .map(({ slug, vi, en, listed }) => ({
      slug,
      name: inLanguage(locale, vi, en) ?? slug,
      listed: listed === 1,
    }));
}

function countRights(db: Database, producerId: number): number {
  const held = and(eq(rightsOfUse.producerId, producerId), isStanding);
  return db.select({ total: count() }).from(rightsOfUse).where(held).get()?.total ?? 0;
}

/** What officers and members did to the producer itself. */
const isOfProducer = (id: number) =>
  and(eq(auditEntries.subjectType, 'producer'), eq(auditEntries.subjectId, String(id)));
