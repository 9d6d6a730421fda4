import type { Decision, ProductFacts } from '~/domain/catalogue/product-facts';
import { speaksOfStars } from '~/domain/catalogue/star-words';
import type { Measure, Span } from '~/domain/print/break-lines';
import { type Box, inset, type PrintItem, type PrintPage } from '~/domain/print/page';
import type { Locale } from '~/paths';
import { brocadeFor } from '../drawings/brocade';
import { formatDay, formatPrice } from '../format';
import { whenWords } from '../product/when';
import { paperText } from '../text/print';
import { productText } from '../text/product';
import { brocadeBorder } from './brocade-band';
import { nameSpans, span, starSpans, tagOf } from './claim-spans';
import { type Column, startColumn, type TextStyle } from './column';
import { inks } from './inks';
import { rightSpans } from './right-spans';
import { drawFoot, FOOT_HEIGHT } from './shelf-foot';
import { starPill } from './star-pill';

const PAGE = { width: 148, height: 210 };
/** Printers cannot reach the last millimetres; the border stands inside them. */
const EDGE = 6;
const BAND = 6;
/** Between the text and the foot. */
const GAP = 7;

/** The picture's box, for whoever makes the picture. */
export const SHELF_PICTURE: Box = { x: 17, y: 17, width: 114, height: 71.5 };

export type CardPage = {
  /** What the QR opens. */
  address: string;
  /** JPEG of the proportions of {@link SHELF_PICTURE}. */
  picture: Uint8Array;
  today: string;
  locale: Locale;
};

/** An A5 card for the shelf: the product, its stars and marks with their last days, its maker. */
export function shelfCard(facts: ProductFacts, page: CardPage, measure: Measure): PrintPage {
  const border = inset({ x: 0, y: 0, ...PAGE }, EDGE);
  const cloth = inset(border, BAND);
  const inner = inset(cloth, 5);
  const text = {
    ...inner,
    y: SHELF_PICTURE.y + SHELF_PICTURE.height + 5,
    height:
      inner.y + inner.height - FOOT_HEIGHT - GAP - (SHELF_PICTURE.y + SHELF_PICTURE.height + 5),
  };
  return {
    ...PAGE,
    items: [
      { kind: 'fill', box: cloth, colour: inks.ground },
      ...brocadeBorder(border, BAND, brocadeFor(facts.card.slug)),
      { kind: 'picture', box: SHELF_PICTURE, image: page.picture },
      ...drawText(facts, page, text, measure),
      ...drawFoot(facts, page, { ...inner, y: inner.y + inner.height - FOOT_HEIGHT }, measure),
    ],
  };
}

const BODY: TextStyle = { weight: 'regular', sizes: [12, 8.5] };

function drawText(facts: ProductFacts, page: CardPage, box: Box, measure: Measure): PrintItem[] {
  const { card, texts } = facts;
  const { locale } = page;
  const column = startColumn(box, measure);
  column.add(nameSpans(card), {
    weight: 'semibold',
    colour: inks.name,
    sizes: [27, 13],
    height: 25,
    leading: 1.18,
    balanced: true,
  });
  column.space(2.5);
  drawStars(facts, page, column);
  const rights = rightSpans(facts.rights, locale);
  const price = priceSpans(facts, locale);
  const below = [...rights.slice(0, 3), price].filter((spans) => spans.length > 0);
  // What follows is short and must not be lost to a long description.
  const rest = column.beside(0);
  const kept = below.map((spans) => {
    const part = rest.fit(spans, { ...BODY, height: 9.5 });
    rest.space(part.height + 1);
    return part;
  });
  const { description } = texts;
  // A text that speaks of stars would go on shining after them.
  if (description && (card.star || !speaksOfStars(description.text))) {
    const { text, provenance } = description;
    const height = Math.max(0, rest.left() - 2);
    column.add([...span(text), ...tagOf(provenance, locale)], { ...BODY, height });
    column.space(2);
  }
  for (const part of kept) {
    column.set(part);
    column.space(1);
  }
  return column.items;
}

function drawStars(
  { card: { star }, decisions }: ProductFacts,
  { locale }: CardPage,
  column: Column,
): void {
  if (!star) return;
  const height = 7;
  const pill = star.stars
    ? starPill(star.stars, { x: column.box.x, y: column.top() }, height)
    : { width: 0, items: [] };
  column.items.push(...pill.items);
  const beside = column.beside(pill.width && pill.width + 3);
  beside.add(starSpans(star, locale), { weight: 'regular', sizes: [12, 9], height });
  column.items.push(...beside.items);
  column.space(height + 1);
  const decision = decisions.find(({ current }) => current);
  if (decision) column.add(decisionSpans(decision, locale), { ...BODY, sizes: [9, 8], height: 8 });
  column.space(2.5);
}

function decisionSpans({ number, decided, issuer }: Decision, locale: Locale): Span[] {
  const t = paperText[locale];
  const dated = decided.latest ? whenWords(decided, locale) : null;
  const words = number ? t.decision(number, dated) : dated && t.decidedOn(dated);
  if (!words) return [];
  return span(issuer ? `${words} ${t.decidedBy(issuer)}` : words, { colour: inks.soft });
}

function priceSpans({ card: { price } }: ProductFacts, locale: Locale): Span[] {
  if (!price) return [];
  const { oldPrice } = productText[locale];
  return [
    { text: `${paperText[locale].price}:`, colour: inks.soft },
    ...span(formatPrice(price.min, price.max, locale), { weight: 'semibold', colour: inks.name }),
    ...(price.asOf ? [{ text: `(${oldPrice(formatDay(price.asOf, locale))})` }] : []),
    ...tagOf(price.provenance, locale),
  ];
}
