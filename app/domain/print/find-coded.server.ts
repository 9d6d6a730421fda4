import type { Database } from 'db/connection.server';
import { products } from 'db/schema/index.server';
import { and, eq, isNotNull } from 'drizzle-orm';
import { idOfCode } from './product-code';

/**
 * The slug of the product a printed code belongs to; null for a mistyped code, and for a product
 * that was never public. A withdrawn one keeps its code: its page says what became of it.
 */
export function findCodedProduct(db: Database, code: string): string | null {
  const id = idOfCode(code);
  if (id === null) return null;
  const row = db
    .select({ slug: products.slug })
    .from(products)
    .where(and(eq(products.id, id), isNotNull(products.liveVersionId)))
    .get();
  return row?.slug ?? null;
}
