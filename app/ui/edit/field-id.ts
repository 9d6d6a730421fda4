/** Where the photos stand on the page. */
export const PHOTOS_ID = 'o-anh';

/** The id of a text's input: `description.vi` → `o-description-vi`. */
export const fieldId = (key: string): string => `o-${key.replace('.', '-')}`;
