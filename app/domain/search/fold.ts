import { placeTone } from './tone-placement';

const MARKS = /\p{M}+/gu;
/** Eth and African D look like Đ, and are typed and pasted for it. None decomposes under Unicode. */
const CROSSED_D = /[đĐðÐɖƉ]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
const ASCII_LOWER = /^[\x20-\x40\x5b-\x7e]*$/;

/** Letter by letter, remembered: ranking folds thousands of short texts for one answer. */
const FOLDED_LETTERS = new Map<string, string>();

/**
 * The text as compared without diacritics: lower-case, no marks, đ as d, compatibility forms
 * resolved. The same for NFC and NFD input, and unchanged by a second folding.
 */
export function fold(text: string): string {
  if (ASCII_LOWER.test(text)) return text;
  let folded = '';
  for (const letter of text) folded += FOLDED_LETTERS.get(letter) ?? foldLetter(letter);
  return folded;
}

/**
 * The text as compared with diacritics: NFC, lower-case, every tone in its modern place (hoà, luỹ,
 * thuý, khoẻ), so that two spellings of one word are one string.
 */
export function normalise(text: string): string {
  if (ASCII_LOWER.test(text)) return text;
  return lower(text.normalize('NFC')).replace(CROSSED_D, 'đ').replace(LETTERS, placeTone);
}

/** The words of a text in order, normalised and with diacritics; all else is a gap between them. */
export function words(text: string): string[] {
  return normalise(text.normalize('NFKC')).match(WORD) ?? [];
}

/** "Lạp xường gác bếp" as `lap-xuong-gac-bep`. Empty where nothing Latin or numeric is left. */
export function slugify(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join('-');
}

function foldLetter(letter: string): string {
  const folded = bare(lower(bare(letter)));
  FOLDED_LETTERS.set(letter, folded);
  return folded;
}

function bare(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(CROSSED_D, 'd');
}

/** Lower-case without the one letter whose form depends on its place (Greek final sigma). */
function lower(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
