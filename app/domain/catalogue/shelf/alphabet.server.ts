import { asked, type Database } from 'db/connection.server';
import type { Locale } from '../../texts';
import type { Alphabet } from './row-order';

/** The names of all products as the search index keeps them: as keys, and in order. */
export function alphabetOf(db: Database): Alphabet {
  return {
    inOrder: (locale) => inOrder[locale](db).all(),
    keyOf: (id, locale) => keyOf[locale](db).get(id) ?? '',
  };
}

const ordered = (column: string) =>
  asked((db) =>
    db.$client
      .prepare<[], number>(`SELECT product_id FROM search_documents ORDER BY ${column}, product_id`)
      .pluck(),
  );
const keyed = (column: string) =>
  asked((db) =>
    db.$client
      .prepare<[number], string>(`SELECT ${column} FROM search_documents WHERE product_id = ?`)
      .pluck(),
  );

type ByLocale<Of> = Record<Locale, Of>;
const inOrder: ByLocale<ReturnType<typeof ordered>> = {
  vi: ordered('name_key_vi'),
  en: ordered('name_key_en'),
};
const keyOf: ByLocale<ReturnType<typeof keyed>> = {
  vi: keyed('name_key_vi'),
  en: keyed('name_key_en'),
};
