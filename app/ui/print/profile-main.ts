import { speaksOfStars } from '~/domain/catalogue/star-words';
import type { Measure, Span } from '~/domain/print/break-lines';
import type { Box, PrintItem } from '~/domain/print/page';
import type { ProducerFacts } from '~/domain/producers/producer-facts';
import type { Locale } from '~/paths';
import { paperText } from '../text/print';
import { nameSpans, span, starSpans, tagOf, unknown } from './claim-spans';
import { type Column, startColumn } from './column';
import { inks } from './inks';
import { BODY, HEADING, SMALL, scaled } from './profile-type';
import { markSpans } from './right-spans';
import { setRows } from './rows';

/** Sizes of type tried from the largest, until the story and all products are on the page. */
const SCALES = [1.3, 1.15, 1, 0.88];

/** What a producer makes, and its story. */
export function drawMain(
  facts: ProducerFacts,
  locale: Locale,
  box: Box,
  measure: Measure,
): PrintItem[] {
  let items: PrintItem[] = [];
  for (const scale of SCALES) {
    const column = startColumn(box, measure);
    const isWhole = drawStory(facts, locale, column, scale);
    const areAll = drawProducts(facts, locale, column, scale);
    items = column.items;
    if (isWhole && areAll) break;
  }
  return items;
}

/** A story's paragraphs but for those that speak of stars: paper would go on saying it after their day. */
const lasting = (story: string): string =>
  story
    .split(/\n+/)
    .filter((paragraph) => !speaksOfStars(paragraph))
    .join('\n\n');

/** Whether the whole story found room. */
function drawStory(
  { story }: ProducerFacts,
  locale: Locale,
  column: Column,
  scale: number,
): boolean {
  const told = story && lasting(story.text);
  if (story && !told) return true;
  column.add([{ text: paperText[locale].story }], HEADING);
  column.space(1);
  const spans =
    story && told ? [...span(told), ...tagOf(story.provenance, locale)] : [unknown(locale)];
  // The products come second, yet a long story must leave them half of the page.
  const height = column.left() / 2;
  const text = column.fit(spans, { ...scaled(BODY, scale), leading: 1.4, height });
  column.set(text);
  column.space(6);
  return !text.cut;
}

/** Whether all products found room. */
function drawProducts(
  { products }: ProducerFacts,
  locale: Locale,
  column: Column,
  scale: number,
): boolean {
  const t = paperText[locale];
  column.add([{ text: t.products }], HEADING);
  column.space(1);
  if (products.length === 0) {
    column.add([{ text: t.noProducts, colour: inks.soft }], { ...BODY, height: 9 });
  }
  const starred = products.filter(({ star }) => star);
  const ordered = [...starred, ...products.filter(({ star }) => !star)];
  const small = scaled({ ...SMALL, sizes: [9, 7], height: scale < 1 ? 4.2 : 8.4 }, scale);
  const rows = ordered.map((card) => {
    const name = nameSpans(card).map((part): Span => ({ ...part, weight: 'semibold' }));
    return [
      column.fit(
        [...name, ...tagOf(card.provenance, locale)],
        scaled({ ...BODY, height: 9.2 }, scale),
      ),
      column.fit(joined(starSpans(card.star, locale), markSpans(card.marks, locale)), small),
    ];
  });
  return setRows(rows, column, (count) => t.more(count));
}

const joined = (left: Span[], right: Span[]): Span[] =>
  left.length > 0 && right.length > 0 ? [...left, { text: '·' }, ...right] : [...left, ...right];
