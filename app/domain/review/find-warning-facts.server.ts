import type { Database } from 'db/connection.server';
import { criteriaSets, marks, papers, products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { findRecognitions } from '../catalogue/find-cards.server';
import type { PlainDate } from '../clock';
import { fieldsOf, type ListingContent, type ListingKind } from '../listings/fields';
import { findRightsOfProducer, findRightsOfProduct } from '../producers/find-rights.server';
import type { Right } from '../producers/right';
import type { Reading } from '../reading';
import { inLanguage, type Locale } from '../texts';
import { findPriceFacts } from './find-price-facts.server';
import { findSharedPhotos } from './find-shared-photos.server';
import type { NamedMark, RightOnRecord } from './mark-warnings';
import type { FiledPaper } from './paper-warnings';
import type { HeldStars } from './star-warnings';
import type { WarningFacts } from './warnings';

/** Functional food, herbal medicine, traditional medicine: the one set with medicines in it. */
const MEDICINES = { act: '148/QĐ-TTg', set: 18 };

type About = {
  kind: ListingKind;
  /** The product's id, or the producer's. */
  listingId: number;
  producerId: number;
  proposed: ListingContent;
};

/** What the warnings about a version rest on; whoever asks has been granted the version already. */
export function findWarningFacts(
  reading: Reading,
  { kind, listingId, producerId, proposed }: About,
  locale: Locale,
): WarningFacts {
  const { db } = reading;
  const productId = kind === 'product' ? listingId : null;
  const stars = findHeldStars(reading, producerId, locale);
  return {
    kind,
    fields: fieldsOf(kind, proposed.texts),
    medicine: productId !== null && isMedicine(db, productId),
    papers: findFiled(db, producerId, productId),
    own: stars.find(({ id }) => id === productId) ?? null,
    others: stars.filter(({ id }) => id !== productId),
    rights: (productId === null
      ? findRightsOfProducer(reading, producerId, locale)
      : findRightsOfProduct(reading, productId, locale)
    ).map((right) => onRecord(right, reading.today)),
    marks: findMarks(db),
    prices: productId === null ? null : findPriceFacts(db, productId, locale),
    photosElsewhere: findSharedPhotos(
      db,
      { producerId, mediaIds: proposed.photos.map(({ mediaId }) => mediaId) },
      locale,
    ),
  };
}

function onRecord(right: Right, today: PlainDate): RightOnRecord {
  const { mark, status, granted, suspendedOn, expiresOn, markExpiresOn } = right;
  const days: Partial<Record<Right['status'], string | null>> = {
    suspended: suspendedOn,
    upcoming: granted.earliest,
    expired: expiresOn,
    // Where another took its place before, the day the mark ends is not the one it ended on.
    'mark-ended': markExpiresOn && markExpiresOn < today ? markExpiresOn : null,
  };
  return { mark, status, day: days[status] ?? null };
}

const findMarks = (db: Database): NamedMark[] =>
  db
    .select({ slug: marks.slug, kind: marks.kind, name: marks.name, product: marks.productVi })
    .from(marks)
    .where(isNotNull(marks.kind))
    .orderBy(asc(marks.id))
    .all()
    .flatMap(({ kind, ...mark }) => (kind ? [{ ...mark, kind }] : []));

function isMedicine(db: Database, productId: number): boolean {
  const set = db
    .select({ act: criteriaSets.actNumber, set: criteriaSets.number })
    .from(products)
    .innerJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .where(eq(products.id, productId))
    .get();
  return set?.act === MEDICINES.act && set.set === MEDICINES.set;
}

/** Of the whole producer and of the product; of all of it for a profile. */
function findFiled(db: Database, producerId: number, productId: number | null): FiledPaper[] {
  const about =
    productId === null ? undefined : or(isNull(papers.productId), eq(papers.productId, productId));
  return db
    .select({
      kind: papers.kind,
      number: papers.number,
      expiresOn: papers.expiresOn,
      mediaId: papers.mediaId,
    })
    .from(papers)
    .where(and(eq(papers.producerId, producerId), isNull(papers.removedAt), about))
    .orderBy(asc(papers.id))
    .all();
}

function findHeldStars(
  reading: Reading,
  producerId: number,
  locale: Locale,
): (HeldStars & { id: number })[] {
  const rows = reading.db
    .select({
      id: products.id,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(eq(products.producerId, producerId))
    .orderBy(asc(products.slug))
    .all();
  const decisions = findRecognitions(
    reading,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, slug, vi, en }) => ({
    id,
    slug,
    name: inLanguage(locale, vi, en) ?? slug,
    decisions: decisions.get(id) ?? [],
  }));
}
