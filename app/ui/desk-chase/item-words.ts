import type { ChasedItem } from '~/domain/chase/chased';
import type { Locale } from '~/paths';
import { deskChaseText } from '../text/desk-chase';

/** What an item is about in one line: "Miến dong · 4 sao", "Quyền dùng … cho …". */
export function itemWords(
  { products, stars, mark }: Pick<ChasedItem, 'products' | 'stars' | 'mark'>,
  locale: Locale,
): string {
  const t = deskChaseText[locale];
  const names = products.map(({ name }) => name).join(', ');
  if (mark) return [t.right(mark.name), names && t.forProducts(names)].filter(Boolean).join(' ');
  return `${names} · ${stars === null ? t.starsUnknown : t.stars(stars)}`;
}
