import { products } from 'db/schema/index.server';
import { sql } from 'drizzle-orm';

/**
 * Products that can be had: their maker still works under its own name, or nobody knows who it is.
 * Those of a closed or merged producer are history: they keep their pages, and stand in no list.
 */
export const hasWorkingMaker = sql`NOT EXISTS (SELECT 1 FROM producers AS maker WHERE maker.id = ${products.producerId} AND maker.status <> 'listed')`;
