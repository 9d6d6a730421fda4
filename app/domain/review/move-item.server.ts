import type { Acting } from '../acting';
import { StaleError, WrongStateError } from '../errors';
import type { Holder, ItemMove } from './queue';
import { releaseItem } from './release-item.server';
import { takeItem } from './take-item.server';

/** Why an item could not be taken or let go: who has it now, or that it no longer waits. */
export type RefusedMove = { holder: string | null; gone: boolean };

/** Takes an item or lets it go, as a form asks; null where it was done. Throws as those two do. */
export function moveItem(acting: Acting, { does, from, ...key }: ItemMove): RefusedMove | null {
  try {
    if (does === 'take') takeItem(acting, { ...key, from });
    else releaseItem(acting, key);
    return null;
  } catch (error) {
    if (error instanceof StaleError) {
      return { holder: (error.theirs as Holder | null)?.name ?? null, gone: false };
    }
    if (error instanceof WrongStateError) return { holder: null, gone: true };
    throw error;
  }
}
