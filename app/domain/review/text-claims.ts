import type { MarkKind } from '../catalogue/card';
import type { PaperKind } from '../papers/kinds';
import { fold, normalise, words } from '../search/fold';
import type { NamedMark } from './mark-warnings';

/** Where a text claims stars. `stars` is null for "OCOP" without a number. */
export type StarClaim = { stars: number | null; words: string };

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    năm: 5,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
  }),
);

/** After these, "sao" is to copy, to keep or to roast, not a star. */
const NOT_A_STAR = ['chép', 'lưu', 'y', 'tẩm', 'vàng', 'khô', 'chè', 'suốt', 'thuốc'];

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const ROW_OF_STARS = /[★⭐✮✯]\ufe0f?(?:\s*[★⭐✮✯]\ufe0f?)*/gu;

/**
 * The stars a text claims, each number once, in the order they come: "4 sao", "bốn sao", "3-star",
 * "★★★", or "OCOP" alone. Typed without diacritics they are found too.
 */
export function findStarClaims(text: string): StarClaim[] {
  const found = [...inWords(text), ...inSigns(text)];
  const numbered = found.filter(
    (claim, index) => found.findIndex(({ stars }) => stars === claim.stars) === index,
  );
  if (numbered.length > 0) return numbered;
  const ocop = /\bocop\b/i.exec(text.normalize('NFKC'));
  return ocop ? [{ stars: null, words: ocop[0] }] : [];
}

function inWords(text: string): StarClaim[] {
  const all = [...text.normalize('NFC').matchAll(WORD)];
  return all.flatMap((match, index): StarClaim[] => {
    const [next, after] = [all[index + 1], all[index + 2]];
    const stars = numberOf(match[0]);
    if (!stars || !next || !isStar(next[0], after?.[0])) return [];
    const between = text.normalize('NFC').slice(match.index + match[0].length, next.index);
    if (!/^[\s-]+$/.test(between)) return [];
    return [{ stars, words: `${match[0]}${between}${next[0]}` }];
  });
}

function numberOf(word: string): number | null {
  if (/^0?[1-5]$/.test(word)) return Number(word);
  const plain = normalise(word);
  const exact = NUMBERS.get(plain);
  if (exact) return exact;
  // "bon" is bốn typed bare; "nam" and "mot" are too often something else.
  return plain === 'bon' ? 4 : null;
}

function isStar(word: string, after: string | undefined): boolean {
  const plain = normalise(word);
  if (plain === 'star' || plain === 'stars') return true;
  return plain === 'sao' && !NOT_A_STAR.includes(normalise(after ?? ''));
}

function inSigns(text: string): StarClaim[] {
  return [...text.matchAll(ROW_OF_STARS)].flatMap(([signs]) => {
    const stars = [...signs.matchAll(/[★⭐✮✯]/gu)].length;
    return stars <= 5 ? [{ stars, words: signs }] : [];
  });
}

/** Words by which a text claims that a kind of paper is there. */
const PAPER_WORDS: Partial<Record<PaperKind, readonly string[]>> = {
  'food-safety': ['an toàn thực phẩm', 'attp', 'vsattp', 'food safety'],
  'quality-system': [
    'vietgap',
    'globalgap',
    'haccp',
    'iso 22000',
    'iso 9001',
    'gmp',
    'hữu cơ',
    'organic',
  ],
  'test-report': ['kiểm nghiệm', 'lab tested', 'laboratory tested'],
  'origin-traceability': ['truy xuất nguồn gốc', 'traceability', 'traceable'],
  'self-declaration': ['tự công bố', 'công bố chất lượng', 'công bố tiêu chuẩn'],
};

/** Organic manure and matter are no claim of a certificate. */
const MANURE =
  /(?<!\p{L})(?:phân(?: bón)?|chất|mùn) hữu cơ|organic (?:manure|matter|fertili[sz]er)/giu;

/** The kinds of paper a text claims. */
export function findPaperClaims(text: string): PaperKind[] {
  const said = words(text.normalize('NFC').replace(MANURE, ' '));
  return (Object.keys(PAPER_WORDS) as PaperKind[]).filter((kind) =>
    PAPER_WORDS[kind]?.some((phrase) => findSaid(said, phrase) !== null),
  );
}

/**
 * A phrase as a text has it; null where it does not. Typed with all its marks or with none: with some
 * others it is another word that was meant.
 */
function findSaid(said: readonly string[], phrase: string): string | null {
  const wanted = words(phrase);
  const runs = said.map((_, at) => said.slice(at, at + wanted.length));
  const found = runs.find((run) => {
    const same = (other: (word: string) => string) =>
      run.length === wanted.length && run.every((word, at) => word === other(wanted[at] ?? ''));
    return wanted.length > 0 && (same((word) => word) || same(fold));
  });
  return found?.join(' ') ?? null;
}

/** Words by which a text claims a kind of mark; a name alone is no claim, many are places' names. */
const MARK_WORDS: Record<MarkKind, readonly string[]> = {
  'geographical-indication': [
    'chỉ dẫn địa lý',
    'chỉ dẫn địa lí',
    'cdđl',
    'geographical indication',
  ],
  'collective-trademark': ['nhãn hiệu tập thể', 'collective trademark', 'collective mark'],
  'certification-mark': ['nhãn hiệu chứng nhận', 'certification mark', 'certification trademark'],
};

/** A kind of mark that a text claims, and those of the registry it names; none where it names none. */
export type MarkClaim = { kind: MarkKind; words: string; named: NamedMark[] };

/** The marks a text claims: a kind by its words, and which by the names said in the same text. */
export function findMarkClaims(text: string, marks: readonly NamedMark[]): MarkClaim[] {
  const said = words(text);
  const says = (phrase: string) => findSaid(said, phrase) !== null;
  return (Object.keys(MARK_WORDS) as MarkKind[]).flatMap((kind): MarkClaim[] => {
    const phrases = MARK_WORDS[kind].map((phrase) => findSaid(said, phrase));
    const spoken = phrases.find((phrase) => phrase !== null);
    if (!spoken) return [];
    const named = marks.filter((mark) => mark.kind === kind && says(mark.name));
    // "Bắc Kạn" alone is three indications: the product tells which is meant.
    const exact = named.filter(({ product }) => says(product));
    return [{ kind, words: spoken, named: exact.length > 0 ? exact : named }];
  });
}

/** A price in đồng that a text names, and the words it does so in. */
export type SaidPrice = { price: number; words: string };

const PRICE =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+|\d{1,9})\s*(k|nghìn|ngàn|triệu)?\s*(đồng|vnđ|vnd|₫|đ)?(?![\p{L}\p{N}])/giu;
const TIMES: Readonly<Record<string, number>> = {
  k: 1000,
  nghìn: 1000,
  ngàn: 1000,
  triệu: 1_000_000,
};

/** The prices a text names: "120.000 đ", "120 nghìn", "1,2 triệu" is not one. */
export function findPrices(text: string): SaidPrice[] {
  return [...text.normalize('NFC').matchAll(PRICE)].flatMap((match) => {
    const [all, digits = '', times, currency] = match;
    if (!times && !currency) return [];
    const price = Number(digits.replace(/[.,]/g, '')) * (TIMES[times?.toLowerCase() ?? ''] ?? 1);
    // "10 nghìn cây" is a number of trees: without a currency only "k" is a price.
    const isPrice = currency !== undefined || times?.toLowerCase() === 'k';
    return isPrice && price > 0 ? [{ price, words: all.trim() }] : [];
  });
}
