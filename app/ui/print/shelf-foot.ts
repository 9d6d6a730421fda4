import type { ProductFacts } from '~/domain/catalogue/product-facts';
import type { Measure } from '~/domain/print/break-lines';
import type { Box, PrintItem } from '~/domain/print/page';
import { formatDay } from '../format';
import { siteText } from '../text/common';
import { paperText } from '../text/print';
import { span, tagOf } from './claim-spans';
import { startColumn, type TextStyle } from './column';
import { inks } from './inks';
import { qrSquare } from './qr-square';
import type { CardPage } from './shelf-card';

/** The dark part of the code, in millimetres; the foot is as high. */
export const FOOT_HEIGHT = 27;
const CODE = FOOT_HEIGHT;

/** Who makes it, of which day this is, and the code that tells what is true today. */
export function drawFoot(
  { card, maker }: ProductFacts,
  { address, today, locale }: CardPage,
  box: Box,
  measure: Measure,
): PrintItem[] {
  const t = paperText[locale];
  const qr = qrSquare(address, CODE);
  const at = { x: box.x + box.width - CODE, y: box.y };
  const text = { ...box, width: box.width - CODE - qr.quiet - 2, height: CODE };
  const column = startColumn(text, measure);
  const { place } = card;
  column.add(
    maker ? [...span(maker.name.text), ...tagOf(maker.provenance, locale)] : span(t.unknownMaker),
    { weight: 'semibold', colour: inks.name, sizes: [12, 9], height: 10.5, leading: 1.2 },
  );
  if (place) {
    const former = place.formerName ? ` (${t.formerly(place.formerName)})` : '';
    column.add(span(`${place.name}${former}`), { weight: 'regular', sizes: [9.5, 8], height: 8 });
  }
  const foot = startColumn(text, measure);
  const small: TextStyle = { weight: 'regular', sizes: [7.5, 6.5], colour: inks.soft };
  const asOf = foot.fit([{ text: t.asOf(formatDay(today, locale)) }], { ...small, height: 7 });
  const site = foot.fit([{ text: siteText[locale].name, weight: 'semibold' }], {
    ...small,
    height: 4,
  });
  foot.space(CODE - asOf.height - site.height);
  foot.set(site);
  foot.set(asOf);
  return [
    ...column.items,
    ...foot.items,
    qr.ground(at.x, at.y),
    qr.at(at.x, at.y),
    { kind: 'link', box: { ...at, width: CODE, height: CODE }, url: address },
  ];
}
