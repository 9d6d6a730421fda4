import { MAX_ITEMS, readId } from './collection-form';
import { movedTo } from './order';

/** One press of a button beside an item; without JavaScript each is a form sent. */
export type ItemStep = { kind: (typeof STEP_KINDS)[number]; productId: number };

export const STEP_KINDS = ['add', 'remove', 'up', 'down'] as const;

/** What a button sends: `add:12`. */
export const writeStep = ({ kind, productId }: ItemStep): string => `${kind}:${productId}`;

/** The step a button sent; null for anything else. */
export function readStep(intent: string): ItemStep | null {
  const [word = '', id = ''] = intent.split(':');
  const kind = STEP_KINDS.find((one) => one === word);
  const [productId] = readId(id);
  return kind && productId !== undefined ? { kind, productId } : null;
}

/** The items after a step. A full collection takes no more; what is not there cannot be moved. */
export function takeStep(items: readonly number[], { kind, productId }: ItemStep): number[] {
  const place = items.indexOf(productId);
  switch (kind) {
    case 'add':
      return place >= 0 || items.length >= MAX_ITEMS ? [...items] : [...items, productId];
    case 'remove':
      return items.filter((id) => id !== productId);
    case 'up':
      return movedTo(items, place, place - 1);
    case 'down':
      return movedTo(items, place, place + 1);
  }
}
