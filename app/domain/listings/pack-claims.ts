import type { packs } from 'db/schema/products.server';
import type { PlainDate } from '../clock';
import { cleanPack, isSamePack, type PackDraft } from './packs';
import { selfDeclared } from './self-declared';

export type PackRow = typeof packs.$inferSelect;
/** A pack to be kept: with its id where it replaces one. */
export type ClaimedPack = Omit<PackRow, 'id' | 'productId'> & { id?: number };

/**
 * The packs a list of drafts asks for, each with what it rests on. One that says what it said keeps
 * its claim and the day of its price; a changed or confirmed one is the producer's word of today.
 */
export function claimPacks(
  drafts: readonly PackDraft[],
  before: readonly PackRow[],
  today: PlainDate,
): ClaimedPack[] {
  return drafts.map((draft, position) => {
    const old = before.find(({ id }) => id === draft.id);
    if (old && stands(draft, old, today)) {
      const { productId: _, ...kept } = old;
      return { ...kept, position };
    }
    const facts = cleanPack(draft);
    const priceAsOf = facts.priceState === 'unpublished' ? null : today;
    return { ...facts, ...(old && { id: old.id }), position, priceAsOf, ...selfDeclared(today) };
  });
}

/** Whether a list asks for just what is there, as a form does that is sent a second time. */
export function packsStand(
  drafts: readonly PackDraft[],
  before: readonly PackRow[],
  today: PlainDate,
): boolean {
  const pairs = before.map((row, index) => [row, drafts[index]] as const);
  return (
    drafts.length === before.length &&
    pairs.every(([row, draft]) => draft !== undefined && stands(draft, row, today))
  );
}

function stands(draft: PackDraft, row: PackRow, today: PlainDate): boolean {
  const redated = draft.confirmed && row.priceState !== 'unpublished' && row.priceAsOf !== today;
  return !redated && isSamePack(cleanPack(draft), cleanPack(row));
}
