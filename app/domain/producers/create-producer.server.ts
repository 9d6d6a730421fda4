import { type Database, write } from 'db/connection.server';
import { formerSlugs, producers, producerVersions } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, InvalidError } from '../errors';
import { mayAtDesk } from '../policy';
import { slugify } from '../search/fold';
import { indexProducer } from '../search/index-products.server';
import { findDoubles } from './find-doubles.server';
import { findCommuneCodes, findFormerPlaces } from './find-former-places.server';
import { formerPlaceOf } from './former-place';
import { readProducer, type TypedProducer } from './producer-form';

const MAX_SLUG_LENGTH = 80;
/** What stands where a producer's slug stands in the desk's addresses. */
const TAKEN_BY_PAGES = new Set(['moi']);

/**
 * Writes a producer down: listed, with its name as an approved first version of provenance
 * `verified`, findable at once. Returns its slug, which stays for good. Throws ForbiddenError, and
 * InvalidError by field; `likely-double` at the name where one of that name is there in that commune
 * and the officer has not said that this is another (`confirmed`).
 */
export function createProducer(
  acting: Acting,
  typed: TypedProducer,
  confirmed = false,
): { id: number; slug: string } {
  const { db, actor, now } = acting;
  if (!mayAtDesk(actor, 'record')) throw new ForbiddenError();
  return write(db, (tx) => {
    const { fields, faults } = readProducer(typed, findCommuneCodes(tx));
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    const { nameVi, nameEn } = typed;
    const doubles = findDoubles(tx, { name: nameVi, communeId: fields.communeId });
    if (doubles.length > 0 && !confirmed) throw new InvalidError({ nameVi: 'likely-double' });
    const slug = freeSlug(tx, nameVi);
    const place = { ...fields, ...formerPlaceOf(fields, findFormerPlaces(tx)) };
    const { id } = tx
      .insert(producers)
      .values({ slug, ...place, provenance: 'verified', createdAt: now })
      .returning({ id: producers.id })
      .get();
    insertFirstVersion(tx, acting, { id, nameVi, nameEn });
    indexProducer(tx, id);
    recordEntry(tx, acting, {
      action: 'create-producer',
      subject: ['producer', id],
      after: { slug, nameVi, nameEn, ...place, doubles: doubles.map((double) => double.slug) },
    });
    return { id, slug };
  });
}

type Named = { id: number; nameVi: string; nameEn: string };

function insertFirstVersion(tx: Database, acting: Acting, { id, nameVi, nameEn }: Named): void {
  const { now, actor } = acting;
  const claim = (text: string) => ({ text, provenance: 'verified' as const });
  const { versionId } = tx
    .insert(producerVersions)
    .values({
      producerId: id,
      number: 1,
      state: 'approved',
      texts: { name: { vi: claim(nameVi), ...(nameEn && { en: claim(nameEn) }) } },
      authorId: actor.personId,
      createdAt: now,
      submittedAt: now,
      decidedAt: now,
      decidedBy: actor.personId,
    })
    .returning({ versionId: producerVersions.id })
    .get();
  tx.update(producers).set({ liveVersionId: versionId }).where(eq(producers.id, id)).run();
}

/** A slug that no producer has or once had: printed codes and shared links must not change hands. */
function freeSlug(tx: Database, name: string): string {
  const stem = slugify(name).slice(0, MAX_SLUG_LENGTH).replace(/-+$/, '') || 'co-so';
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!TAKEN_BY_PAGES.has(slug) && !isKnown(tx, slug)) return slug;
  }
}

function isKnown(tx: Database, slug: string): boolean {
  const own = eq(producers.slug, slug);
  const once = and(eq(formerSlugs.kind, 'producer'), eq(formerSlugs.slug, slug));
  return (
    tx.select({ id: producers.id }).from(producers).where(own).get() !== undefined ||
    tx.select({ slug: formerSlugs.slug }).from(formerSlugs).where(once).get() !== undefined
  );
}
