import type { Database } from 'db/connection.server';
import { productGroups } from 'db/schema/index.server';
import { inLanguage, type Locale } from '../texts';

/** The six product groups by number. */
export function findGroupNames(db: Database, locale: Locale): Record<number, string> {
  const rows = db.select().from(productGroups).all();
  return Object.fromEntries(
    rows.map(({ number, nameVi, nameEn }) => [number, inLanguage(locale, nameVi, nameEn) ?? '']),
  );
}
