import { fold, words } from '../search/fold';
import { nameWithoutForm } from './producer-list';

type Named = { name: string; communeId: string | null };

/** A name as doubles are looked for: no legal form before it, no diacritics, single spaces. */
export const bareName = (name: string): string =>
  words(nameWithoutForm(name.normalize('NFC').trim()))
    .map(fold)
    .join(' ');

/**
 * Whether two producers are likely one: the same bare name in the same commune. An unknown commune
 * may be any, so it counts as the same.
 */
export function isLikelyDouble(one: Named, other: Named): boolean {
  const apart =
    one.communeId !== null && other.communeId !== null && one.communeId !== other.communeId;
  return !apart && bareName(one.name) !== '' && bareName(one.name) === bareName(other.name);
}
