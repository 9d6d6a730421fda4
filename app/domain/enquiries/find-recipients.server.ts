import { producers } from 'db/schema/index.server';
import { findMaker } from '../producers/find-maker.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import type { Locale } from '../texts';
import type { ChosenMaker } from './chosen';
import { takesEnquiries } from './takes-enquiries.server';

/** Those of the producers named who can receive enquiries, in the order named. */
export function findRecipients(
  { db }: Reading,
  slugs: readonly string[],
  locale: Locale,
): ChosenMaker[] {
  const rows = db
    .select({ id: producers.id, slug: producers.slug })
    .from(producers)
    .where(isIn(producers.slug, slugs))
    .all();
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  return slugs.flatMap((slug) => {
    const id = ids.get(slug);
    const maker = id !== undefined && takesEnquiries(db, id) ? findMaker(db, id, locale) : null;
    if (!maker) return [];
    const { name, contacts, provenance } = maker;
    return [{ slug, name, contacts, provenance }];
  });
}
