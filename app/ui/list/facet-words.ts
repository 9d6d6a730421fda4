import { type FacetKey, NOT_KNOWN } from '~/domain/catalogue/filters';
import type { listText } from '../text/list';

/** The words of a facet's value; those the database does not name are worded here. */
export function facetWords(
  t: typeof listText.vi,
  key: FacetKey,
  value: string,
  label: string,
): string {
  if (value === NOT_KNOWN) return label;
  switch (key) {
    case 'sao':
      return t.star(value);
    case 'gia':
      return t.bands[value] ?? label;
    case 'mua':
      return t.inSeason;
    case 'loai-nhan-hieu':
      return t.markKinds[value] ?? label;
    default:
      return label;
  }
}
