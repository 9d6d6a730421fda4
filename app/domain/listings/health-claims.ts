import { fold, normalise, words } from '../search/fold';
import { CLAIM_PHRASES, type ClaimPhrase } from './health-claim-words';

/** Where a text seems to claim an effect on health; places count UTF-16 units of that text. */
export type HealthClaim = { start: number; end: number; text: string; phrase: string };

type Word = { start: number; end: number; exact: string; bare: string };
type Known = ClaimPhrase & { exact: string[]; bareWords: string[] };

const KNOWN: readonly Known[] = CLAIM_PHRASES.map((known) => {
  const exact = words(known.phrase);
  return { ...known, exact, bareWords: exact.map(fold) };
}).sort((a, b) => b.exact.length - a.exact.length);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * Words that claim a health effect, in reading order and without overlap. Food must not be sold as
 * medicine, so its maker is warned while writing and the officer while reading; whether a claim may
 * stand is a person's judgement, so nothing is ever blocked by this.
 */
export function findHealthClaims(text: string): HealthClaim[] {
  const found: HealthClaim[] = [];
  const all = wordsOf(text);
  for (let at = 0; at < all.length; ) {
    const known = KNOWN.find((phrase) => standsAt(text, all, at, phrase));
    const [first, last] = [all[at], all[at + (known?.exact.length ?? 1) - 1]];
    if (known && first && last) {
      const { start } = first;
      const { end } = last;
      found.push({ start, end, text: text.slice(start, end), phrase: known.phrase });
    }
    at += known?.exact.length ?? 1;
  }
  return found;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const exact = normalise(match[0]);
    return { start: match.index, end: match.index + match[0].length, exact, bare: fold(exact) };
  });
}

function standsAt(text: string, all: readonly Word[], at: number, known: Known): boolean {
  const run = all.slice(at, at + known.exact.length);
  if (run.length < known.exact.length || !isOneRun(text, run)) return false;
  const isExact = run.every(({ exact }, index) => exact === known.exact[index]);
  if (!isExact && !(known.bare && isBare(run, known))) return false;
  const [before, after] = [all[at - 1], all[at + run.length]];
  return (
    !known.notAfter?.includes(before?.exact ?? '') && !known.notBefore?.includes(after?.exact ?? '')
  );
}

/** Typed without any diacritics at all: with some, it is another word that was meant. */
function isBare(run: readonly Word[], known: Known): boolean {
  return run.every(({ exact, bare }, index) => exact === bare && bare === known.bareWords[index]);
}

/** A phrase does not go past a full stop. */
function isOneRun(text: string, run: readonly Word[]): boolean {
  return run.every((word, index) => {
    const next = run[index + 1];
    return !next || /^[\s-]+$/.test(text.slice(word.end, next.start));
  });
}
