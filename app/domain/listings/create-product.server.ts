import { type Database, write } from 'db/connection.server';
import { formerSlugs, products } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, NotFoundError } from '../errors';
import { may } from '../policy';
import { slugify } from '../search/fold';
import { addDraft } from './add-draft.server';
import { applyFields } from './apply-fields';
import { NOTHING } from './diff';
import { cleanField, textFaults } from './form';
import { getKeptListing } from './get-listing.server';

const MAX_SLUG_LENGTH = 80;

/**
 * Adds a product to a producer's workspace as a draft that holds its name; nobody else sees it until
 * a version is approved. Its group and criteria set are for officers to say. Returns the slug.
 * Throws NotFoundError for a producer the actor does not keep, InvalidError for a name that is none.
 */
export function createProduct(acting: Acting, producerId: number, typedName: string): string {
  if (!may(acting.actor, 'keep', { producerId, communeId: null })) throw new NotFoundError();
  const fields = { 'name.vi': cleanField('name.vi', typedName) };
  const fault = fields['name.vi'] ? textFaults('product', fields, {})['name.vi'] : 'required';
  if (fault) throw new InvalidError({ name: fault });
  return write(acting.db, (tx) => {
    const slug = freeSlug(tx, fields['name.vi']);
    const { id } = tx
      .insert(products)
      .values({ slug, producerId, provenance: 'verified', createdAt: acting.now })
      .returning({ id: products.id })
      .get();
    const listing = getKeptListing(tx, acting.actor, { kind: 'product', producerId, slug });
    const { versionId } = addDraft(tx, acting, listing, {
      content: { texts: applyFields('product', fields, { opened: {}, live: {} }), photos: [] },
      openedOn: null,
      opened: NOTHING,
      note: null,
      action: null,
    });
    recordEntry(tx, acting, {
      action: 'create-product',
      subject: ['product', id],
      after: { slug, name: fields['name.vi'], versionId },
    });
    return slug;
  });
}

/** A slug that no product has or once had: printed codes and shared links must not change hands. */
function freeSlug(tx: Database, name: string): string {
  const stem = slugify(name).slice(0, MAX_SLUG_LENGTH).replace(/-+$/, '') || 'san-pham';
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    const taken = tx
      .select({ id: products.id })
      .from(products)
      .where(eq(products.slug, slug))
      .get();
    const former = tx
      .select({ slug: formerSlugs.slug })
      .from(formerSlugs)
      .where(and(eq(formerSlugs.kind, 'product'), eq(formerSlugs.slug, slug)))
      .get();
    if (!taken && !former) return slug;
  }
}
