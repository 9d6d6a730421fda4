import { fold } from '../search/fold';

const IN_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
  }),
);

/**
 * Stars as an annex or a person writes them: `4`, `4 sao`, `Bốn sao`, `OCOP 4 sao`, `****`, `★★★★`.
 * Null for anything else, also for numbers no star has.
 */
export function readStars(text: string): number | null {
  const plain = fold(text).trim();
  if (/^[*★⭐✮✯\s\ufe0f]+$/u.test(plain)) {
    const count = [...plain.matchAll(/[*★⭐✮✯]/gu)].length;
    return count <= 5 ? count : null;
  }
  const bare = plain
    .replace(/\b(?:ocop|hang|dat|san pham|xep|stars?|sao)\b/g, ' ')
    .replace(/[().:,-]/g, ' ')
    .trim();
  if (/^0?[1-5](?:\s*\*)?$/.test(bare)) return Number(bare.replace(/\D/g, ''));
  return IN_WORDS.get(bare) ?? null;
}

/** A score out of 100 in points: `78,5`, `78.5`, `78,5 điểm`, `78.5/100`. Null for anything else. */
export function readScore(text: string): number | null {
  const [, digits] =
    /^(\d{1,3}(?:[.,]\d{1,6})?)(?:\s*\/\s*100)?(?:\s*diem)?$/.exec(fold(text).trim()) ?? [];
  const score = digits ? Number(digits.replace(',', '.')) : Number.NaN;
  return score >= 0 && score <= 100 ? score : null;
}
