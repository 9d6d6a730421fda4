import type { PlainDate } from '../clock';
import { addDays } from '../dates';
import type { Recognition } from '../recognitions/read';
import { standingOf } from '../recognitions/standing';
import type { ReportProduct } from './facts';

/** What became of a certificate whose last day has passed. */
export type Ended = {
  product: ReportProduct;
  decision: Recognition;
  /** `kept`: stars shone on the day after; `late`: they shine again by the day of reading. */
  outcome: 'kept' | 'late' | 'lost';
};

type Span = { from: PlainDate; to: PlainDate };

/**
 * The certificates whose last day falls into a span and has passed by the day of reading, and what
 * became of each. Those whose last day is known only roughly are told by {@link mayHaveEndedIn};
 * revoked ones are left out: they did not end, they were ended.
 */
export function endedIn(
  products: readonly ReportProduct[],
  { from, to }: Span,
  today: PlainDate,
): Ended[] {
  const ended: Ended[] = [];
  for (const product of products) {
    for (const decision of product.decisions) {
      const last = lastDayOf(decision);
      if (last === null || last < from || last > to || last >= today) continue;
      ended.push({ product, decision, outcome: outcomeOf(product, last, today) });
    }
  }
  return ended;
}

export type MayHaveEnded = Omit<Ended, 'outcome'>;

/** The certificates whose last day is not known to the day and may lie in a span that has passed. */
export function mayHaveEndedIn(
  products: readonly ReportProduct[],
  { from, to }: Span,
  today: PlainDate,
): MayHaveEnded[] {
  const mayHaveEnded = ({ kind, validUntil, revokedOn }: Recognition) => {
    const { earliest, latest } = validUntil;
    if (kind !== 'recognition' || (earliest !== null && earliest === latest)) return false;
    if (revokedOn !== null && revokedOn <= today) return false;
    const begins = earliest ?? '0000';
    return begins < today && begins <= to && (latest ?? '9999') >= from;
  };
  return products.flatMap((product) =>
    product.decisions.filter(mayHaveEnded).map((decision) => ({ product, decision })),
  );
}

function lastDayOf({ kind, validUntil, revokedOn }: Recognition): PlainDate | null {
  const { earliest, latest } = validUntil;
  if (kind !== 'recognition' || earliest === null || earliest !== latest) return null;
  return revokedOn !== null && revokedOn <= earliest ? null : earliest;
}

function outcomeOf(product: ReportProduct, last: PlainDate, today: PlainDate): Ended['outcome'] {
  if (standingOf(product.decisions, addDays(last, 1)) === 'lit') return 'kept';
  return standingOf(product.decisions, today) === 'lit' ? 'late' : 'lost';
}
