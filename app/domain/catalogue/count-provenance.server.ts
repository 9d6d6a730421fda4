import type { Database } from 'db/connection.server';
import { products, recognitions } from 'db/schema/index.server';
import { count, eq } from 'drizzle-orm';
import type { Provenance } from '../texts';

export type ProvenanceCounts = Record<Provenance, { products: number; recognitions: number }>;

/** How many listed products and decisions rest on each kind of provenance. */
export function countProvenance(db: Database): ProvenanceCounts {
  const none = () => ({ products: 0, recognitions: 0 });
  const counts: ProvenanceCounts = {
    verified: none(),
    sourced: none(),
    unsourced: none(),
    sample: none(),
  };
  const listed = db
    .select({ provenance: products.provenance, total: count() })
    .from(products)
    .where(eq(products.status, 'listed'))
    .groupBy(products.provenance)
    .all();
  const decided = db
    .select({ provenance: recognitions.provenance, total: count() })
    .from(recognitions)
    .where(eq(recognitions.kind, 'recognition'))
    .groupBy(recognitions.provenance)
    .all();
  for (const { provenance, total } of listed) counts[provenance].products = total;
  for (const { provenance, total } of decided) counts[provenance].recognitions = total;
  return counts;
}
