import { LABEL_SHEETS, labelsOn, SHEET_IDS, type SheetId } from './label-sheets';

/** What to print: which products, how many labels of each, on which sheet, from which place on. */
export type LabelOrder = {
  sheet: SheetId;
  /** Slugs, in the order asked for, each once. */
  products: string[];
  copies: number;
  start: number;
};

/** An order as typed, to be shown again beside what is wrong with it. */
export type TypedOrder = { sheet: SheetId; products: string[]; copies: string; start: string };

export type OrderFault = 'no-products' | 'not-a-number' | 'too-many' | 'not-on-sheet';
export type OrderFaults = Partial<Record<'products' | 'copies' | 'start', OrderFault>>;

/** More than this in one file keeps other readers waiting while it is drawn. */
export const MOST_LABELS = 520;

const FIRST_SHEET: SheetId = '3x8';

/** The order in an address: `?sheet=3x8&sp=slug&sp=slug&copies=8&start=1`, with what is left out. */
export function readOrder(query: URLSearchParams): TypedOrder {
  return {
    sheet: SHEET_IDS.find((id) => id === query.get('sheet')) ?? FIRST_SHEET,
    products: [...new Set(query.getAll('sp').filter(Boolean))],
    copies: query.get('copies')?.trim() || '1',
    start: query.get('start')?.trim() || '1',
  };
}

/** The address of an order, for links and for going back to the form. */
export function orderQuery({ sheet, products, copies, start }: TypedOrder): string {
  const query = new URLSearchParams({ sheet });
  for (const slug of products) query.append('sp', slug);
  query.set('copies', copies);
  query.set('start', start);
  return query.toString();
}

/** Checks a typed order; either it can be printed or each wrong field has a fault. */
export function checkOrder(
  typed: TypedOrder,
): { order: LabelOrder; faults: null } | { order: null; faults: OrderFaults } {
  const { sheet, products } = typed;
  const copies = countOf(typed.copies);
  const start = countOf(typed.start);
  const faults: OrderFaults = {};
  if (products.length === 0) faults.products = 'no-products';
  if (copies === null) faults.copies = 'not-a-number';
  else if (copies * products.length > MOST_LABELS) faults.copies = 'too-many';
  if (start === null) faults.start = 'not-a-number';
  else if (start > labelsOn(LABEL_SHEETS[sheet])) faults.start = 'not-on-sheet';
  if (copies === null || start === null || Object.keys(faults).length > 0) {
    return { order: null, faults };
  }
  return { order: { sheet, products, copies, start }, faults: null };
}

/** A whole number from 1 written in digits, and nothing else. */
const countOf = (text: string): number | null =>
  /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;
