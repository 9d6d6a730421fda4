import type { LitStar } from '~/domain/catalogue/card';
import type { ProductFacts } from '~/domain/catalogue/product-facts';
import type { Measure } from '~/domain/print/break-lines';
import type { Box, PrintItem, PrintPage } from '~/domain/print/page';
import type { Locale } from '~/paths';
import { brocadeFor, starPath } from '../drawings/brocade';
import { palette } from '../drawings/palette';
import { siteText } from '../text/common';
import { paperText } from '../text/print';
import { brocadeBorder } from './brocade-band';
import { nameSpans, span, starSpans, tagOf } from './claim-spans';
import { type Column, startColumn, type TextStyle } from './column';
import { inks } from './inks';
import { markSpans } from './right-spans';
import { starPill } from './star-pill';

/** Ten dots to the millimetre make it the 1200 × 630 that Open Graph pictures are. */
const PAGE = { width: 120, height: 63 };
export const SHARE_DOTS_PER_MM = 10;
const BAND = 3;

/** The picture's box, for whoever makes the picture. */
export const SHARE_PICTURE: Box = { x: BAND, y: BAND, width: 52, height: 57 };

/**
 * The card that chats and social networks show for a product. They keep it for weeks, so that its
 * stars, drawn only while in force, always stand beside their last day.
 */
export function shareCard(
  facts: ProductFacts,
  { picture, locale }: { picture: Uint8Array; locale: Locale },
  measure: Measure,
): PrintPage {
  const { card } = facts;
  const paper = { x: 0, y: 0, ...PAGE };
  const left = SHARE_PICTURE.x + SHARE_PICTURE.width + 4.5;
  const text = { x: left, y: 6, width: PAGE.width - BAND - 4 - left, height: 44.5 };
  const column = startColumn(text, measure);
  drawText(facts, locale, column);
  return {
    ...PAGE,
    items: [
      { kind: 'fill', box: paper, colour: palette.linen },
      { kind: 'picture', box: SHARE_PICTURE, image: picture },
      ...brocadeBorder(paper, BAND, brocadeFor(card.slug)),
      ...column.items,
      ...drawSite(locale, { ...text, y: 51.5, height: 6 }, measure),
    ],
  };
}

const BODY: TextStyle = { weight: 'regular', sizes: [10, 7.5], leading: 1.25 };

function drawText({ card, maker }: ProductFacts, locale: Locale, column: Column): void {
  const { place } = card;
  column.add(nameSpans(card), {
    weight: 'semibold',
    colour: inks.name,
    sizes: [card.marks.length > 0 ? 17 : 20, 9.5],
    height: card.star ? 17 : 26,
    leading: 1.17,
    balanced: true,
  });
  column.space(1.6);
  drawStars(card.star, locale, column);
  const name = maker ? span(maker.name.text) : span(paperText[locale].unknownMaker);
  column.add([...name, ...tagOf(card.provenance, locale)], {
    ...BODY,
    weight: 'semibold',
    height: 8.2,
  });
  if (place) {
    const former = place.formerName ? ` (${paperText[locale].formerly(place.formerName)})` : '';
    column.add(span(`${place.name}${former}`, { colour: inks.soft }), { ...BODY, height: 4.5 });
  }
  column.space(0.8);
  const marks = markSpans(card.marks.slice(0, 2), locale);
  column.add(marks, { ...BODY, sizes: [8, 6.5], height: 7.2 });
}

/** The stars and their number, and under them their last day. */
function drawStars(star: LitStar | null, locale: Locale, column: Column): void {
  const [number, ...lastDay] = starSpans(star, locale);
  if (!star || !number) return;
  const height = 5.4;
  const pill = starPill(star.stars ?? 0, { x: column.box.x, y: column.top() }, height);
  const beside = column.beside(star.stars ? pill.width + 2 : 0);
  if (star.stars) column.items.push(...pill.items);
  beside.space(0.35);
  beside.add([number], { ...BODY, sizes: [10.5, 7], height });
  column.items.push(...beside.items);
  column.space(height + 0.6);
  column.add(lastDay, { ...BODY, height: 4.5 });
  column.space(1.4);
}

/** The name of the site after its star. */
function drawSite(locale: Locale, box: Box, measure: Measure): PrintItem[] {
  const side = 4.6;
  const scale = side / 24;
  const column = startColumn(
    { ...box, x: box.x + side + 1.5, width: box.width - side - 1.5 },
    measure,
  );
  column.add([{ text: siteText[locale].name, weight: 'semibold' }], {
    ...BODY,
    colour: inks.name,
    sizes: [9.5, 8],
    height: 5,
  });
  return [
    {
      kind: 'fill',
      box: { ...box, width: side, height: side },
      colour: palette.indigo,
      corner: 0.8,
    },
    {
      kind: 'shape',
      path: starPath(9),
      fill: palette.turmeric,
      stroke: null,
      strokeWidth: 0,
      matrix: [scale, 0, 0, scale, box.x, box.y],
    },
    ...column.items,
  ];
}
