import { fold } from './fold';

export type HighlightPart = { text: string; match: boolean };

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

type Term = { words: string[]; open: boolean };
type Range = { from: number; to: number };

/**
 * Cuts a text into parts that match the terms and parts that do not; joined, the parts are the
 * text, letter for letter. Comparison is without diacritics and by whole words; a term of several
 * words matches them in a row; a term ending in `*` matches the beginning of a word and marks only
 * that beginning. A letter is never cut from its combining marks.
 */
export function highlight(text: string, terms: readonly string[]): HighlightPart[] {
  const wanted = terms.map(readTerm).filter((term) => term.words.length > 0);
  const folded = foldByCluster(text);
  const spans = Array.from(folded.text.matchAll(WORD), (match) => ({
    word: match[0],
    from: match.index,
  }));
  const ranges: Range[] = [];
  for (let start = 0; start < spans.length; start += 1) {
    const length = Math.max(0, ...wanted.map((term) => matchedLength(spans, start, term)));
    const from = spans[start]?.from ?? 0;
    if (length > 0) ranges.push({ from: folded.start(from), to: folded.end(from + length - 1) });
  }
  return cut(text, ranges);
}

function readTerm(term: string): Term {
  return { words: fold(term).match(WORD) ?? [], open: term.endsWith('*') };
}

/** How many folded characters the term covers from this word on; 0 where it does not match. */
function matchedLength(
  spans: readonly { word: string; from: number }[],
  start: number,
  term: Term,
): number {
  const first = spans[start];
  for (const [offset, wanted] of term.words.entries()) {
    const span = spans[start + offset];
    const open = term.open && offset === term.words.length - 1;
    const fits = span && (open ? span.word.startsWith(wanted) : span.word === wanted);
    if (!fits || !first) return 0;
    if (offset === term.words.length - 1) return span.from + wanted.length - first.from;
  }
  return 0;
}

/** The folded text, and for each of its characters where the original letter starts and ends. */
function foldByCluster(text: string) {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const match of text.matchAll(CLUSTER)) {
    const part = fold(match[0]);
    folded += part;
    for (let index = 0; index < part.length; index += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    text: folded,
    start: (index: number) => starts[index] ?? 0,
    end: (index: number) => ends[index] ?? text.length,
  };
}

function cut(text: string, ranges: readonly Range[]): HighlightPart[] {
  const parts: HighlightPart[] = [];
  let done = 0;
  for (const { from, to } of ranges) {
    if (to <= done) continue;
    if (from > done) parts.push({ text: text.slice(done, from), match: false });
    parts.push({ text: text.slice(Math.max(from, done), to), match: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), match: false });
  return parts;
}
