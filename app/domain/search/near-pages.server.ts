import type { Database } from 'db/connection.server';
import { type Locale, pageOfKind } from '~/paths';
import { suggest } from './suggest.server';

/** Words of an address beyond this tell nothing more. */
const MAX_WORDS = 8;

/** Words that stand in our own addresses and say nothing about what was looked for. */
const PLACES_OF_OURS = new Set(['en', 'san', 'pham', 'hop', 'tac', 'xa', 'nhan', 'hieu', 'json']);

/** Pages near to an address that leads nowhere, from the words in it. */
export function findNearPages(db: Database, pathname: string, locale: Locale) {
  const words = safeDecode(pathname)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const own = words.filter((word) => !PLACES_OF_OURS.has(word)).slice(0, MAX_WORDS);
  const query = own.join(' ');
  const near = query
    ? suggest(db, query, locale).map(({ kind, slug, label }) => ({
        path: pageOfKind[kind](slug),
        label,
      }))
    : [];
  return { query, near };
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
