import type { Database } from 'db/connection.server';
import { producers, producerVersions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { ProductMaker } from '../catalogue/product-facts';
import { takesEnquiries } from '../enquiries/takes-enquiries.server';
import { type Locale, shownText } from '../texts';
import { findAddress } from './find-address.server';
import { findPublicContacts } from './find-contacts.server';
import { findProducerName } from './find-names.server';

/** What a product's page tells of its maker: who, where, and how to reach them. */
export function findMaker(db: Database, producerId: number, locale: Locale): ProductMaker | null {
  const found = db
    .select({ row: producers, texts: producerVersions.texts })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(producers.id, producerId))
    .get();
  const name = found && shownText(found.texts.name, locale);
  if (!found || !name) return null;
  const { row } = found;
  return {
    slug: row.slug,
    name,
    legalForm: row.legalForm,
    status: row.status,
    mergedInto: findProducerName(db, row.mergedIntoId, locale),
    closedOn: row.status === 'listed' ? null : row.closedOn,
    address: findAddress(db, row),
    contacts: findPublicContacts(db, row),
    takesEnquiries: takesEnquiries(db, row.id),
    provenance: row.provenance,
    sources: row.sources,
  };
}
