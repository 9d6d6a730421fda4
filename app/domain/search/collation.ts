/**
 * Vietnamese alphabetical order without a collation in the database: SQLite compares bytes, and a
 * user-defined collation would not travel to libSQL.
 *
 * The order of Intl.Collator('vi') (CLDR): first the letters, where ă â đ ê ô ơ ư are letters of
 * their own; where those are all equal, the tones in the school order ngang, huyền, hỏi, ngã, sắc,
 * nặng; then lower before upper case. Printed dictionaries differ in one point: they compare the
 * tone syllable by syllable, so there "ba vì" comes before "bà ba". Lists on a page follow CLDR,
 * which is what every phone and browser does.
 */
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

const PLACES = new Map(
  [...ORDER].map((letter, place) => [letter, String.fromCharCode(0x20 + place)]),
);

/** Above every placed character, so that unplaced ones (other scripts, symbols) keep to the end. */
const UNPLACED = String.fromCharCode(0x20 + ORDER.length);

const TONES = '\u0300\u0309\u0303\u0301\u0323';

/** Below every weight: a name sorts before its own continuation. */
const LEVEL_END = '\u0001';

/**
 * A string whose plain byte order is the Vietnamese alphabetical order of the names it is made
 * from. Equal for NFC and NFD spellings of a name. Control characters do not count.
 */
export function vietnameseSortKey(name: string): string {
  let letters = '';
  let tones = '';
  let cases = '';
  for (const cluster of name.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? []) {
    const lower = cluster.toLowerCase();
    const [letter, tone] = WEIGHTS.get(lower) ?? weigh(lower);
    if (/\p{Cc}/u.test(letter)) continue;
    letters += PLACES.get(letter) ?? UNPLACED + letter;
    tones += tone;
    cases += lower === cluster ? '0' : '1';
  }
  return [letters, withoutTail(tones), withoutTail(cases)].join(LEVEL_END);
}

/** Rows in the Vietnamese alphabetical order of a name each has; those of one name keep their order. */
export function inNameOrder<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, key: vietnameseSortKey(nameOf(row)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

/** What letters weigh, remembered: names are made of some hundred different ones. */
const WEIGHTS = new Map<string, [letter: string, tone: string]>();

function weigh(cluster: string): [letter: string, tone: string] {
  const weight = letterAndTone(cluster);
  if (WEIGHTS.size < 1000) WEIGHTS.set(cluster, weight);
  return weight;
}

function letterAndTone(cluster: string): [letter: string, tone: string] {
  const decomposed = cluster.normalize('NFD');
  let tone = 0;
  let rest = '';
  for (const char of decomposed) {
    const rank = TONES.indexOf(char) + 1;
    if (rank > 0 && rest !== '') tone = rank;
    else rest += char;
  }
  const letter = rest.normalize('NFC');
  if (PLACES.has(letter)) return [letter, String(tone)];
  const [base = ''] = rest;
  return PLACES.has(base) ? [base, String(tone || 6)] : [letter, String(tone)];
}

/** After equal letters the levels are equally long, so zeros at the end decide nothing. */
function withoutTail(weights: string): string {
  return weights.replace(/0+$/, '');
}
