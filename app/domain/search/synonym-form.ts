import { cleanText } from '../listings/clean-text';
import { fold, words } from './fold';

export type SynonymGroup = { id: number; terms: string[] };
export type SynonymFault = 'too-few' | 'too-many' | 'too-long' | 'no-word' | 'elsewhere';

export const MOST_TERMS = 20;
export const MAX_TERM = 60;

/** Terms as an officer types them, one a line (or apart by commas): cleaned, each once. */
export function readTerms(typed: string): string[] {
  const terms = typed.split(/[\n,;]/).map((term) => cleanText(term));
  const byKey = new Map<string, string>();
  for (const term of terms) if (term && !byKey.has(exactKey(term))) byKey.set(exactKey(term), term);
  return [...byKey.values()];
}

/** What a page of groups is narrowed to. */
export const readAskedTerm = (params: URLSearchParams): string =>
  (params.get('q') ?? '').trim().slice(0, 100);

/** Groups that hold a word with these letters, as search compares them; all where none are asked. */
export const groupsHolding = (groups: readonly SynonymGroup[], asked: string): SynonymGroup[] =>
  groups.filter(({ terms }) => terms.some((term) => fold(term).includes(fold(asked))));

/** What is wrong with a group; null for a good one. */
export function termsFault(terms: readonly string[]): Exclude<SynonymFault, 'elsewhere'> | null {
  if (terms.some((term) => words(term).length === 0)) return 'no-word';
  if (terms.length < 2) return 'too-few';
  if (terms.length > MOST_TERMS) return 'too-many';
  return terms.some((term) => term.length > MAX_TERM) ? 'too-long' : null;
}

/**
 * Groups other than `id` that hold one of the terms as search compares them, without diacritics. The
 * word then means what either group says, which is sometimes meant and often a slip.
 */
export function groupsSharing(
  terms: readonly string[],
  groups: readonly SynonymGroup[],
  id: number | null,
): { term: string; group: SynonymGroup }[] {
  return groups
    .filter((group) => group.id !== id)
    .flatMap((group) => {
      const held = new Set(group.terms.map(foldedKey));
      return terms.filter((term) => held.has(foldedKey(term))).map((term) => ({ term, group }));
    });
}

const exactKey = (term: string): string => words(term).join(' ') || term;
const foldedKey = (term: string): string => words(term).map(fold).join(' ');
