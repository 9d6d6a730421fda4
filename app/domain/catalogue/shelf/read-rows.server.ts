import { asked, type Database } from 'db/connection.server';
import { marks } from 'db/schema/index.server';
import { readMark } from '../../marks/read-right';
import { isRightInForce, type RightDates } from '../../marks/right-status';
import type { Reading } from '../../reading';
import { currentRecognition, type Recognised } from '../../recognitions/current';
import { standingOf } from '../../recognitions/standing';
import type { Provenance } from '../../texts';
import type { ListingRow } from '../facets';
import { isCurrent } from '../price';

/** So many at a time: what is read of all products at once is many times what is kept of them. */
const PRODUCTS_AT_ONCE = 2000;

/** The rows of all products as lists show them on the day of reading. */
export function* readAllRows(reading: Reading): Generator<ListingRow> {
  const ids = allIds(reading.db).all();
  for (let start = 0; start < ids.length; start += PRODUCTS_AT_ONCE) {
    yield* readRows(reading, ids.slice(start, start + PRODUCTS_AT_ONCE));
  }
}

/** The rows of some products; those not listed are left out. */
export function readRows(reading: Reading, ids: readonly number[]): ListingRow[] {
  const { db, today } = reading;
  const wanted = JSON.stringify(ids);
  const decisions = findDecisions(db, wanted);
  const marksOf = findMarks(reading, wanted);
  const prices = findPrices(reading, wanted);
  return listedRows(db)
    .all(wanted)
    .map((row): ListingRow => {
      const own = decisions.get(row.id) ?? [];
      const star = currentRecognition(own, today);
      const price = prices.get(row.id);
      return {
        id: row.id,
        group: row.group,
        criteriaSet: row.criteriaSet,
        stars: star?.stars ?? null,
        recognisedOn: star?.decided.latest ?? null,
        communeId: row.communeId,
        oldCommuneId: row.oldCommuneId,
        districtId: row.districtId,
        producerSlug: row.producerSlug,
        marks: marksOf.get(row.id) ?? NO_MARKS,
        months: row.months,
        soldOut: row.soldOut === 1,
        priceMin: price?.min ?? null,
        priceMax: price?.max ?? null,
        invented: row.provenance === 'sample',
        starInvented: star?.provenance === 'sample',
        standing: standingOf(
          own.filter(({ provenance }) => provenance !== 'sample'),
          today,
        ),
      };
    });
}

const NO_MARKS: ListingRow['marks'] = [];

const allIds = asked((db) => db.$client.prepare<[], number>('SELECT id FROM products').pluck());

type Listed = {
  id: number;
  provenance: Provenance;
  group: number | null;
  criteriaSet: number | null;
  communeId: string | null;
  oldCommuneId: string | null;
  districtId: string | null;
  producerSlug: string | null;
  months: number | null;
  soldOut: number | null;
};

const listedRows = asked((db) =>
  db.$client.prepare<[string], Listed>(`
    SELECT p.id, p.provenance, coalesce(p.group_number, s.group_number) AS "group",
      s.number AS criteriaSet, m.commune_id AS communeId, m.old_commune_id AS oldCommuneId,
      m.old_district_id AS districtId, m.slug AS producerSlug, t.months, t.sold_out AS soldOut
    FROM products p
    LEFT JOIN criteria_sets s ON s.id = p.criteria_set_id
    LEFT JOIN producers m ON m.id = p.producer_id
    LEFT JOIN product_seasons t ON t.product_id = p.id
    WHERE p.status = 'listed' AND p.live_version_id IS NOT NULL
      AND p.id IN (SELECT value FROM json_each(?))
      AND EXISTS (SELECT 1 FROM search_documents d WHERE d.product_id = p.id)`),
);

type DecisionRow = {
  id: number;
  productId: number;
  kind: Recognised['kind'];
  stars: number | null;
  provenance: Provenance;
  revokedOn: string | null;
  decidedEarliest: string | null;
  decidedLatest: string | null;
  untilEarliest: string | null;
  untilLatest: string | null;
};

const decisionRows = asked((db) =>
  db.$client.prepare<[string], DecisionRow>(`
    SELECT id, product_id AS productId, kind, stars, provenance, revoked_on AS revokedOn,
      decided_earliest AS decidedEarliest, decided_latest AS decidedLatest,
      valid_until_earliest AS untilEarliest, valid_until_latest AS untilLatest
    FROM recognitions WHERE product_id IN (SELECT value FROM json_each(?))`),
);

type Decision = Recognised & { provenance: Provenance };

function findDecisions(db: Database, wanted: string): Map<number, Decision[]> {
  const byProduct = new Map<number, Decision[]>();
  for (const row of decisionRows(db).all(wanted)) {
    const { id, kind, stars, provenance, revokedOn } = row;
    const decided = { earliest: row.decidedEarliest, latest: row.decidedLatest };
    const validUntil = { earliest: row.untilEarliest, latest: row.untilLatest };
    const decision = { id, kind, stars, provenance, revokedOn, decided, validUntil };
    push(byProduct, row.productId, decision);
  }
  return byProduct;
}

type RightRow = {
  productId: number;
  markId: number;
  expiresOn: string | null;
  suspendedOn: string | null;
  earliest: string | null;
  latest: string | null;
};

const rightRows = asked((db) =>
  db.$client.prepare<[string], RightRow>(`
    SELECT x.product_id AS productId, u.mark_id AS markId, u.expires_on AS expiresOn,
      u.suspended_on AS suspendedOn, u.granted_earliest AS earliest, u.granted_latest AS latest
    FROM right_products x JOIN rights_of_use u ON u.id = x.right_id
    WHERE x.product_id IN (SELECT value FROM json_each(?)) ORDER BY u.mark_id`),
);

/** The marks that each product may show on the day: those it holds a right in force for. */
function findMarks({ db, today }: Reading, wanted: string): Map<number, ListingRow['marks']> {
  const rights = rightRows(db).all(wanted);
  const byProduct = new Map<number, ListingRow['marks']>();
  if (rights.length === 0) return byProduct;
  const known = new Map(
    db
      .select()
      .from(marks)
      .all()
      .map((mark) => [mark.id, mark]),
  );
  for (const { productId, markId, expiresOn, suspendedOn, earliest, latest } of rights) {
    const mark = known.get(markId);
    if (!mark?.kind) continue;
    const right: RightDates = {
      expiresOn,
      suspendedOn,
      granted: { earliest, latest },
      mark: readMark(mark),
    };
    const shown = byProduct.get(productId)?.some(({ slug }) => slug === mark.slug);
    if (shown || !isRightInForce(right, today)) continue;
    push(byProduct, productId, { slug: mark.slug, kind: mark.kind });
  }
  return byProduct;
}

type PriceRow = { productId: number; min: number; max: number; asOf: string | null };

const priceRows = asked((db) =>
  db.$client.prepare<[string], PriceRow>(`
    SELECT product_id AS productId, price_min AS min, price_max AS max, price_as_of AS asOf
    FROM packs
    WHERE price_state = 'published' AND product_id IN (SELECT value FROM json_each(?))`),
);

type Span = { min: number; max: number };

function findPrices({ db, today }: Reading, wanted: string): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (const { productId, min, max, asOf } of priceRows(db).all(wanted)) {
    if (!isCurrent({ priceAsOf: asOf }, today)) continue;
    const span = spans.get(productId) ?? { min, max };
    spans.set(productId, { min: Math.min(min, span.min), max: Math.max(max, span.max) });
  }
  return spans;
}

function push<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
