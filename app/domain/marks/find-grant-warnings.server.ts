import type { Database } from 'db/connection.server';
import {
  markAreas,
  products,
  productVersions,
  relatedMarks,
  rightProducts,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, eq, sql } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import { isBlank } from '../papers/own-things.server';
import type { ProducerRow } from '../producers/desk-scope.server';
import { isIn } from '../sql.server';
import { type GrantWarning, grantWarnings } from './grant-warnings';
import type { MarkRow } from './mark-form';
import { readMark, readRight } from './read-right';
import type { RightFacts, RightRow } from './right-form';
import { isStanding } from './standing-rights.server';

type Granting = {
  mark: MarkRow;
  producer: ProducerRow;
  paper: Pick<RightFacts, 'number' | 'grantedLatest' | 'expiresOn' | 'productIds'>;
  scanId: number | null;
  /** A right that is this very paper, and so is not compared with it. */
  but?: number;
};

/** What should be looked at twice before a right of use is recorded, however it came to the desk. */
export const findGrantWarnings = (
  db: Database,
  granting: Granting,
  today: PlainDate,
): GrantWarning[] => grantWarnings(findCircumstances(db, granting), today);

type HeldRight = { right: RightRow; productIds: number[] };

/** What a producer holds under a mark, with the products each names. */
export function findHeldRights(db: Database, markId: number, producerId: number): HeldRight[] {
  const rows = db
    .select({ right: rightsOfUse, productId: rightProducts.productId })
    .from(rightsOfUse)
    .leftJoin(rightProducts, eq(rightProducts.rightId, rightsOfUse.id))
    .where(and(eq(rightsOfUse.markId, markId), eq(rightsOfUse.producerId, producerId), isStanding))
    .orderBy(rightsOfUse.id)
    .all();
  const held = new Map<number, HeldRight>();
  for (const { right, productId } of rows) {
    const one = held.get(right.id) ?? { right, productIds: [] };
    if (productId !== null) one.productIds.push(productId);
    held.set(right.id, one);
  }
  return [...held.values()];
}

function findCircumstances(db: Database, { mark, producer, paper, scanId, but }: Granting) {
  const rights = findHeldRights(db, mark.id, producer.id).filter(({ right }) => right.id !== but);
  return {
    grant: {
      number: paper.number ?? '',
      granted: paper.grantedLatest ?? '',
      expiresOn: paper.expiresOn,
    },
    mark: { ...readMark(mark), product: mark.productVi },
    area: db.select().from(markAreas).where(eq(markAreas.markId, mark.id)).all(),
    producer: { ...producer, listed: producer.status === 'listed' },
    products: findNamed(db, mark.id, paper.productIds),
    blankScan: isBlank(db, scanId),
    others: rights.map(({ right, productIds }) => ({
      ...readRight(right, mark),
      sharesProduct: productIds.some((id) => paper.productIds.includes(id)),
    })),
  };
}

function findNamed(db: Database, markId: number, ids: readonly number[]) {
  return db
    .select({
      name: sql<string>`coalesce(${productVersions.nameVi}, ${products.slug})`,
      related: sql<number>`EXISTS (SELECT 1 FROM ${relatedMarks} WHERE ${relatedMarks.productId} = ${products.id} AND ${relatedMarks.markId} = ${markId})`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(isIn(products.id, ids))
    .orderBy(products.id)
    .all()
    .map(({ name, related }) => ({ name, related: related === 1 }));
}
