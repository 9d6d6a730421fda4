/**
 * The characters that both printing fonts can draw: all Vietnamese, the Latin of Europe, the signs
 * of prices, weights and quotations. A test holds this to the font files.
 */
const DRAWN =
  /[\u0020-\u007e\u00a0-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0121\u0126-\u012b\u012e-\u0131\u0139\u013a\u013d\u013e\u0141-\u0144\u0147\u0148\u014c\u014d\u0150-\u0155\u0158-\u015b\u015e-\u016b\u016e-\u017e\u01a0\u01a1\u01af\u01b0\u1e80-\u1e85\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u2044\u2074-\u2079\u2080-\u2089\u20ab\u20ac\u2122\u215b-\u215e\u2212\u2248\u2260\u2264\u2265]/u;

/** Signs that are not in the fonts and have one that says the same. */
const SAME: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2015': '\u2014',
  '\u2032': "'",
  '\u2033': '"',
  '\u02bc': '\u2019',
};

/**
 * A text as paper can carry it: composed, on one line per paragraph, without what the fonts have no
 * shape for (emoji, other scripts), which would print as empty boxes. May come out empty.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .split(/\n{2,}/)
    .map((paragraph) => Array.from(paragraph.replace(/\s/g, ' '), drawn).join(''))
    .map((paragraph) => paragraph.replace(/ {2,}/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Whether the fonts have a shape for a character. */
export const isDrawn = (character: string): boolean => DRAWN.test(character);

function drawn(character: string): string {
  if (isDrawn(character)) return character;
  const same = SAME[character];
  if (same) return same;
  // A ligature or a full-width letter is made of plain ones.
  return Array.from(character.normalize('NFKD')).filter(isDrawn).join('');
}
