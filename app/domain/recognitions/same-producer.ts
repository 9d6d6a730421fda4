import { fold } from '../search/fold';

/** Legal forms and lines of trade, folded: they say what a producer is, not which one. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\blien hiep (?:hop tac xa|htx)\b/g, ' '],
  [/\bhop tac xa\b/g, ' '],
  [/\bto hop tac\b/g, ' '],
  [/\b(?:cong ty|cty)\b/g, ' '],
  [/\btrach nhiem huu han\b/g, ' '],
  [/\bco phan\b/g, ' '],
  [/\bmot thanh vien\b/g, ' '],
  [/\bdoanh nghiep tu nhan\b/g, ' '],
  [/\bho (?:kinh doanh|san xuat|gia dinh)\b/g, ' '],
  [/\bco so(?: san xuat)?(?: kinh doanh)?\b/g, ' '],
  [/\b(?:nong lam nghiep|nong nghiep|lam nghiep|san xuat|che bien|kinh doanh)\b/g, ' '],
  [/\b(?:dich vu|thuong mai|tong hop|xuat nhap khau|va|cong nghe cao)\b/g, ' '],
  [/\b(?:htx|tht|tnhh|mtv|cp|dntn|hkd|cssx|sx|kd|tm|dv|nn|xnk|nlnn|cs)\b/g, ' '],
];

/** The words of a producer's name that tell it from others; all of them where only forms remain. */
export function tellingWords(name: string): string[] {
  const folded = fold(name).replace(/[^a-z0-9]+/g, ' ');
  let left = folded;
  for (const [form, nothing] of FORMS) left = left.replace(form, nothing);
  const words = left.split(' ').filter(Boolean);
  return words.length > 0 ? words : folded.split(' ').filter(Boolean);
}

/**
 * Whether two names may be one producer's: `HTX Thiên An` and `Hợp tác xã nông nghiệp Thiên An` are,
 * as all telling words of the shorter stand in the longer. `unknown` where either is empty.
 */
export function sameProducer(a: string, b: string | null): 'same' | 'other' | 'unknown' {
  const [first, second] = [tellingWords(a), tellingWords(b ?? '')];
  if (first.length === 0 || second.length === 0) return 'unknown';
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.every((word) => long.includes(word)) ? 'same' : 'other';
}
