import type { Database } from 'db/connection.server';
import { media, paperClaims, papers, products } from 'db/schema/index.server';
import { and, eq, sql } from 'drizzle-orm';
import { isIn } from '../sql.server';

/**
 * Hands products over to another producer, with their papers, the claims that wait and the scans of
 * both: without them the new keeper could not prepare a renewal. Enquiries stay with whom they were
 * written to (law 91/2025/QH15); rights of use stay with the holder their paper names.
 */
export function moveProducts(tx: Database, productIds: readonly number[], to: number): void {
  if (productIds.length === 0) return;
  tx.update(products).set({ producerId: to }).where(isIn(products.id, productIds)).run();
  tx.update(papers).set({ producerId: to }).where(isIn(papers.productId, productIds)).run();
  tx.update(paperClaims)
    .set({ producerId: to })
    .where(and(isIn(paperClaims.productId, productIds), eq(paperClaims.state, 'submitted')))
    .run();
  const scans = sql`(SELECT ${papers.mediaId} FROM ${papers} WHERE ${isIn(papers.productId, productIds)}
    UNION SELECT ${paperClaims.mediaId} FROM ${paperClaims} WHERE ${paperClaims.state} = 'submitted' AND ${isIn(paperClaims.productId, productIds)})`;
  tx.update(media).set({ producerId: to }).where(sql`${media.id} IN ${scans}`).run();
}
