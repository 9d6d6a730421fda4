/** Fields a buyer names things by; ranked, and matched by the beginning of a word. */
export const STRONG_FIELDS = ['name', 'producer', 'mark', 'place'] as const;
export type StrongField = (typeof STRONG_FIELDS)[number];

/** Fields that only help to find: ingredients, names of group and criteria set, running text. */
const WEAK_FIELDS = ['ingredients', 'kind', 'text'] as const;

/** The columns of `search_index`, each standing once folded and once as `…_exact`. */
export const FIELDS = [...STRONG_FIELDS, ...WEAK_FIELDS] as const;
export type Field = (typeof FIELDS)[number];
