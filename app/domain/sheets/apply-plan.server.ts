import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { DomainError } from '../errors';
import { changePacks } from '../listings/change-packs.server';
import { changeSeason } from '../listings/change-season.server';
import type { ProductRef } from '../listings/get-listing.server';
import { saveDraft } from '../listings/save-draft.server';
import { submitVersion } from '../listings/submit-version.server';
import { withChanges } from './compare-cell';
import { conflictOf, type Plan, type ProductPlan, type ProductState } from './plan';
import { packsAfter } from './plan-packs';
import { isText } from './product-columns';

export type PlanChoices = {
  /** The conflicts in which the file's values are wanted; in all others the page's stay. */
  take: 'all' | readonly string[];
  /** Hand the new drafts to the officers at once. */
  submit: boolean;
};

/** How many products were changed in which way. */
export type Applied = { drafts: number; submitted: number; direct: number };

/**
 * Makes the changes of a plan, all of them or none, through the same doors as our forms: texts
 * become drafts, direct facts are public at once. `products` is what the plan was made against.
 * Throws what those doors throw, among it StaleError where something moved meanwhile.
 */
export function applyPlan(
  acting: Acting,
  producerId: number,
  { plan, products }: { plan: Plan; products: readonly ProductState[] },
  choices: PlanChoices,
): Applied {
  return write(acting.db, (tx) => {
    // Each door opens a transaction of its own, which within ours is a savepoint.
    const within = { ...acting, db: tx };
    const states = new Map(products.map((product) => [product.id, product]));
    const applied: Applied = { drafts: 0, submitted: 0, direct: 0 };
    for (const product of plan.products) {
      const listing: ProductRef = { kind: 'product', producerId, slug: product.slug };
      const versionId = saveTexts(within, listing, product, choices);
      if (versionId !== null) {
        applied.drafts += 1;
        if (choices.submit && trySubmit(within, listing, versionId)) applied.submitted += 1;
      }
      const state = states.get(product.productId);
      if (state && changeDirect(within, listing, { product, state }, choices)) applied.direct += 1;
    }
    // Told of only where it did something: a value others changed since may all have stood.
    if (applied.drafts + applied.direct === 0) return applied;
    recordEntry(tx, acting, {
      action: 'apply-sheet',
      subject: ['producer', producerId],
      after: { ...applied, ...choices, products: plan.products.map(({ slug }) => slug) },
    });
    return applied;
  });
}

const takes = ({ take }: PlanChoices, conflict: string): boolean =>
  take === 'all' || take.includes(conflict);

/** The new draft's id; null where no text changes. */
function saveTexts(
  acting: Acting,
  listing: ProductRef,
  { productId, changes, versionId }: ProductPlan,
  choices: PlanChoices,
): number | null {
  const texts = changes.filter(
    ({ key, stale }) => isText(key) && (!stale || takes(choices, conflictOf.value(productId, key))),
  );
  if (texts.length === 0) return null;
  const fields = Object.fromEntries(texts.map(({ key, value }) => [key, value]));
  const draft = saveDraft(acting, { listing, openedOn: versionId, fields });
  return draft.saved ? draft.versionId : null;
}

/** A draft that is not fit to be submitted (a photo without words, say) stays a draft. */
function trySubmit(acting: Acting, listing: ProductRef, versionId: number): boolean {
  try {
    submitVersion(acting, { listing, versionId });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

function changeDirect(
  acting: Acting,
  listing: ProductRef,
  { product, state }: { product: ProductPlan; state: ProductState },
  choices: PlanChoices,
): boolean {
  let { revision } = product;
  let changed = false;
  if (product.changes.some(({ key }) => !isText(key))) {
    const { months, soldOut } = withChanges(state.values, product.changes, (key) =>
      takes(choices, conflictOf.value(product.productId, key)),
    );
    const season = changeSeason(acting, { listing, revision, months, soldOut });
    ({ revision, changed } = season);
  }
  if (product.packs.length > 0) {
    const packs = packsAfter(state.packs, product.packs, (packId) =>
      takes(choices, conflictOf.pack(packId)),
    );
    const drafts = packs.map(({ id, facts }) => ({ id, ...facts }));
    changed = changePacks(acting, { listing, revision, packs: drafts }).changed || changed;
  }
  return changed;
}
