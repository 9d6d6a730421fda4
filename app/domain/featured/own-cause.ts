import type { PlainDate } from '../clock';
import { present } from '../papers/faults';
import type { CollectionFault, CollectionFaults } from './collection-form';

/** What decides how much a collection features each of its products; a day that cannot be read is null. */
type Featuring = {
  items: readonly number[];
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
};

/**
 * What of a change would feature the curator's own producer by the curator's own hand: a product of it
 * put in, moved ahead of others, or shown on more days. Nobody is judge in their own cause; what
 * another curator chose may stay as it is, step back or go. `before` is null for a new collection,
 * `own` are the curator's own products.
 */
export function ownCauseFaults(
  before: Featuring | null,
  after: Featuring,
  own: ReadonlySet<number>,
): CollectionFaults {
  const chosen = after.items.filter((id) => own.has(id));
  const kept = chosen.filter((id) => before?.items.includes(id));
  const isAhead = kept.some((id) => movesAhead(before?.items ?? [], after.items, { id, own }));
  const place: CollectionFault | null = isAhead ? 'own-place' : null;
  const days = kept.length > 0 ? before : null;
  return present<'items' | 'startsOn' | 'endsOn', CollectionFault>({
    items: kept.length < chosen.length ? 'own-product' : place,
    startsOn: isBefore(after.startsOn, days?.startsOn) ? 'own-days' : null,
    endsOn: isBefore(days?.endsOn, after.endsOn) ? 'own-days' : null,
  });
}

/** Whether a product passed one of somebody else's that stood before it and still stands there. */
function movesAhead(
  before: readonly number[],
  after: readonly number[],
  { id, own }: { id: number; own: ReadonlySet<number> },
): boolean {
  const stoodBefore = before.slice(0, before.indexOf(id)).filter((other) => !own.has(other));
  return stoodBefore.some((other) => after.indexOf(other) > after.indexOf(id));
}

const isBefore = (a: PlainDate | null | undefined, b: PlainDate | null | undefined): boolean =>
  Boolean(a && b && a < b);
