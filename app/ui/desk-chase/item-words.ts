import type { ChasedItem } from '~/domain/chase/chased';
import type { Locale } from '~/paths';
import { formatEnd, formatRange } from '../format';
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

/** Why nobody can say whether an item has ended: what is known of its decision and its end. */
export function whyUnsettled(
  { decided, end }: Pick<ChasedItem, 'decided' | 'end'>,
  locale: Locale,
) {
  const known = end.latest ? formatEnd(end, locale) : null;
  return deskChaseText[locale].whyUnsettled(formatRange(decided, locale), known);
}
