import type { MarkKind } from '../catalogue/card';
import { slugify } from '../search/fold';

const MAX_LENGTH = 80;

/** What stands where a mark's slug stands in the desk's addresses. */
export const TAKEN_BY_PAGES: ReadonlySet<string> = new Set(['moi']);

const KIND_WORDS: Record<MarkKind, string> = {
  'geographical-indication': 'chi-dan-dia-ly',
  'collective-trademark': 'nhan-hieu-tap-the',
  'certification-mark': 'nhan-hieu-chung-nhan',
};

type Named = { kind: MarkKind | null; name: string; productVi: string };

/**
 * The address a mark would have: its kind and name, an indication's with its product, as it is known
 * by both. Plain ASCII; never empty.
 */
export function markSlugStem({ kind, name, productVi }: Named): string {
  const told = kind === 'geographical-indication' ? `${name} ${productVi}` : name;
  const stem = slugify(told);
  const whole = kind && !stem.startsWith(KIND_WORDS[kind]) ? `${KIND_WORDS[kind]}-${stem}` : stem;
  return whole.slice(0, MAX_LENGTH).replace(/-+$/, '') || 'nhan-hieu';
}

/** The first of `stem`, `stem-2`, `stem-3`… that is not taken. */
export function firstFree(stem: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!TAKEN_BY_PAGES.has(slug) && !isTaken(slug)) return slug;
  }
}
