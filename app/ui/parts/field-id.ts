/** Where the photos of a listing stand on its page. */
export const PHOTOS_ID = 'o-anh';

/**
 * The id of a field from its name: `description.vi` → `o-description-vi`, `packs[0].priceMin` →
 * `o-packs-0-priceMin`. Letters, digits and dashes only, so that any selector can name it.
 */
export const fieldId = (name: string): string => `o-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
