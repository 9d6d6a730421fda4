import { fold, words } from './fold';

/** A word of a query: as typed (normal form), folded, and whether it was typed with diacritics. */
export type QueryWord = { exact: string; folded: string; marked: boolean };

/** More words than any product's name; the rest of a pasted page cannot sharpen the answer. */
const MOST_WORDS = 16;
const LONGEST_WORD = 40;

/** Nothing but letters and digits may reach an FTS5 expression. */
const SEARCHABLE = /^[\p{L}\p{N}\p{M}]+$/u;

/** The words of a query in order. Signs, controls, emoji and broken surrogates are gaps. */
export function parseQuery(query: string): QueryWord[] {
  return words(query)
    .slice(0, MOST_WORDS)
    .map((word) => queryWord([...word].slice(0, LONGEST_WORD).join('')))
    .filter((word) => SEARCHABLE.test(word.exact) && SEARCHABLE.test(word.folded));
}

export function queryWord(exact: string): QueryWord {
  const folded = fold(exact);
  return { exact, folded, marked: folded !== exact };
}
