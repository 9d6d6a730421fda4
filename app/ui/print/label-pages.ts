import type { ProductCard } from '~/domain/catalogue/card';
import type { Measure } from '~/domain/print/break-lines';
import type { LabelOrder } from '~/domain/print/label-order';
import { LABEL_SHEETS, spreadLabels } from '~/domain/print/label-sheets';
import { moved, type PrintPage } from '~/domain/print/page';
import type { Locale } from '~/paths';
import { drawLabel, labelWords } from './label';

/** The sheets of an order; `cards` are the products ordered, `addressOf` is what a code opens. */
export function labelPages(
  { sheet, copies, start }: LabelOrder,
  cards: readonly ProductCard[],
  addressOf: (card: ProductCard) => string,
  locale: Locale,
  measure: Measure,
): PrintPage[] {
  // Drawn once for each product: setting type costs more than copying it.
  const labels = cards.flatMap((card) => {
    const drawing = drawLabel(labelWords(card, addressOf(card), locale), sheet, measure);
    return Array.from({ length: copies }, () => drawing);
  });
  const { page } = LABEL_SHEETS[sheet];
  return spreadLabels(LABEL_SHEETS[sheet], labels, start).map((placed) => ({
    ...page,
    items: placed.flatMap(({ label, box }) => moved(label, box.x, box.y)),
  }));
}
