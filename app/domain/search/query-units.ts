import { parseQuery, type QueryWord } from './parse-query';

/** A phrase that means the same as what was typed; `faithful` if the typed diacritics agree too. */
export type Synonym = { words: QueryWord[]; faithful: boolean };

/** The part of a query that must match as one: a word, or words that have synonyms together. */
export type Unit = {
  words: QueryWord[];
  /** For each word, whether it may be only the beginning of one. */
  open: boolean[];
  synonyms: Synonym[];
};

/** Groups of phrases that mean the same, found by the folded words a query may hold. */
export type SynonymBook = { phrases: Map<string, QueryWord[][][]>; longest: number };

export function synonymBook(groups: readonly (readonly string[])[]): SynonymBook {
  const phrases: SynonymBook['phrases'] = new Map();
  let longest = 0;
  for (const group of groups) {
    const parsed = group.map(parseQuery).filter((words) => words.length > 0);
    for (const words of parsed) {
      const key = foldedPhrase(words);
      phrases.set(key, [...(phrases.get(key) ?? []), parsed]);
      longest = Math.max(longest, words.length);
    }
  }
  return { phrases, longest };
}

/**
 * Cuts a query into units, taking the longest phrase that has synonyms first. The last word may be
 * unfinished; with `everyWordOpen` all may be.
 */
export function unitsOf(
  words: readonly QueryWord[],
  book: SynonymBook,
  everyWordOpen = false,
): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < words.length; ) {
    const length = longestPhrase(words, start, book) || 1;
    const part = words.slice(start, start + length);
    start += length;
    units.push({
      words: part,
      open: part.map((word, index) => {
        const last = start === words.length && index === part.length - 1;
        return last || (everyWordOpen && word.folded.length > 1);
      }),
      synonyms: synonymsOf(part, book),
    });
  }
  return units;
}

/** The terms to highlight: typed words (`*` after unfinished ones) and the synonyms' phrases. */
export function highlightTerms(units: readonly Unit[]): string[] {
  const terms = units.flatMap(({ words, open, synonyms }) => [
    ...words.map((word, index) => word.folded + (open[index] ? '*' : '')),
    ...synonyms.map((synonym) => foldedPhrase(synonym.words)),
  ]);
  return [...new Set(terms)];
}

export function foldedPhrase(words: readonly QueryWord[]): string {
  return words.map((word) => word.folded).join(' ');
}

function longestPhrase(words: readonly QueryWord[], start: number, book: SynonymBook): number {
  for (let length = Math.min(book.longest, words.length - start); length > 0; length -= 1) {
    if (book.phrases.has(foldedPhrase(words.slice(start, start + length)))) return length;
  }
  return 0;
}

function synonymsOf(typed: readonly QueryWord[], book: SynonymBook): Synonym[] {
  const key = foldedPhrase(typed);
  const found = new Map<string, Synonym>();
  for (const group of book.phrases.get(key) ?? []) {
    const faithful = group.some((words) => foldedPhrase(words) === key && agrees(typed, words));
    for (const words of group) {
      const phrase = words.map((word) => word.exact).join(' ');
      if (foldedPhrase(words) !== key) found.set(phrase, { words, faithful });
    }
  }
  return [...found.values()];
}

function agrees(typed: readonly QueryWord[], written: readonly QueryWord[]): boolean {
  return typed.every((word, index) => !word.marked || word.exact === written[index]?.exact);
}
