import type { Database } from 'db/connection.server';
import { media, producers, products, productVersions } from 'db/schema/index.server';
import { asc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { findChanges } from '../audit/find-changes.server';
import type { Scan } from '../papers/facts';
import { SCAN_COLUMNS } from '../papers/scan-columns.server';
import { mayAtDesk, membershipIn } from '../policy';
import { readDeskFilters } from '../producers/desk-filters';
import { getProducerInArea } from '../producers/desk-scope.server';
import { findDeskProducers } from '../producers/find-desk-producers.server';
import { findProducerName } from '../producers/find-names.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { isAnnulled } from './annulment';
import type { DeskRightPage, FoundHolder, GrantDraft, Offered } from './desk-right';
import { markName } from './find-registry.server';
import { getMarkRow } from './get-kept-mark.server';
import { findOfferedIds, getRightInArea, type RightKey } from './get-kept-right.server';
import { readRight } from './read-right';
import { followingRight, NO_RIGHT, typedRight } from './right-form';
import { rightStatus } from './right-status';

/** A right held in the officer's area, as it stands today; throws NotFoundError for all others. */
export function getDeskRight(
  { db, actor, today }: Pick<Acting, 'db' | 'actor'> & Reading,
  key: RightKey,
  locale: Locale,
): DeskRightPage {
  const { right, mark, productIds } = getRightInArea(db, actor, key);
  const member = membershipIn(actor, right.producerId) !== null;
  const annulled = isAnnulled(right);
  return {
    id: right.id,
    mark: markName(mark, locale, today),
    producer: findHolder(db, right.producerId, locale),
    status: rightStatus(readRight(right, mark), today),
    typed: typedRight(right, productIds),
    annulled,
    offered: findOffered(db, findOfferedIds(db, right.producerId, productIds), locale),
    scan: findScan(db, right.documentId),
    provenance: right.provenance,
    sources: right.sources,
    mayRecord: mayAtDesk(actor, 'record') && !member,
    ownCause: member,
    changes: findChanges(
      db,
      sql`subject_type = 'right-of-use' AND subject_id = ${String(right.id)}`,
    ),
  };
}

type Wanted = {
  slug: string;
  /** Slug of the producer. */
  producer: string;
  /** Row number of the right it follows. */
  follows: number;
  locale: Locale;
};

/**
 * The beginning of a grant: under which mark, to whom, and what it takes over from the right it
 * follows. Throws NotFoundError for what is not there.
 */
export function getGrantDraft(
  { db, actor, today }: Pick<Acting, 'db' | 'actor'> & Reading,
  { slug, producer, follows, locale }: Wanted,
): GrantDraft {
  const mark = markName(getMarkRow(db, slug), locale, today);
  const old = follows > 0 ? getRightInArea(db, actor, { slug, id: follows }) : null;
  const id = old?.right.producerId ?? (producer ? getProducerInArea(db, actor, producer).id : null);
  const nobody = {
    mark,
    producer: null,
    offered: [],
    typed: NO_RIGHT,
    follows: null,
    ownCause: false,
  };
  if (id === null) return nobody;
  const offered = findOffered(db, findOfferedIds(db, id, []), locale);
  const typed = old ? followingRight(typedRight(old.right, old.productIds)) : NO_RIGHT;
  return {
    mark,
    producer: findHolder(db, id, locale),
    offered,
    typed,
    follows: old && { id: old.right.id, number: old.right.number },
    ownCause: membershipIn(actor, id) !== null,
  };
}

const SHOWN_HOLDERS = 20;

/** Producers of the officer's area that a search finds, at most twenty. */
export function findHolders(officer: Pick<Acting, 'db' | 'actor'>, q: string): FoundHolder[] {
  if (q.trim() === '') return [];
  return findDeskProducers(officer, readDeskFilters(new URLSearchParams({ q })))
    .slice(0, SHOWN_HOLDERS)
    .map(({ slug, name, commune, status, products: count }) => ({
      slug,
      name,
      commune,
      status,
      products: count,
    }));
}

function findHolder(db: Database, id: number, locale: Locale) {
  const named = findProducerName(db, id, locale);
  if (named) return named;
  const slug = db
    .select({ slug: producers.slug })
    .from(producers)
    .where(eq(producers.id, id))
    .get()?.slug;
  return { slug: slug ?? String(id), name: slug ?? String(id) };
}

function findOffered(db: Database, ids: ReadonlySet<number>, locale: Locale): Offered[] {
  return db
    .select({
      id: products.id,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(isIn(products.id, [...ids]))
    .orderBy(asc(products.id))
    .all()
    .map(({ id, slug, vi, en }) => ({ id, name: inLanguage(locale, vi, en) ?? slug }));
}

function findScan(db: Database, mediaId: number | null): Scan | null {
  if (mediaId === null) return null;
  return db.select(SCAN_COLUMNS).from(media).where(eq(media.id, mediaId)).get() ?? null;
}
