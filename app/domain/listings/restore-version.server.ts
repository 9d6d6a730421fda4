import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { addDraft, type SavedDraft } from './add-draft.server';
import { NOTHING } from './diff';
import { getKeptListing, type ListingRef } from './get-listing.server';
import { getVersion } from './listing-kinds.server';

export type Restoring = {
  listing: ListingRef;
  /** The version whose texts and photos are wanted again, of whatever state. */
  versionId: number;
  /** The newest version as the history page showed it. */
  openedOn: number | null;
};

/**
 * Makes an old version's texts and photos a new draft, with the claims they had, noting where they
 * come from. Throws as saving a draft does: nothing saved since the page was opened is passed over.
 */
export function restoreVersion(
  acting: Acting,
  { listing: ref, versionId, openedOn }: Restoring,
): SavedDraft {
  return write(acting.db, (tx) => {
    const listing = getKeptListing(tx, acting.actor, ref);
    const { kind, id } = listing;
    const old = getVersion(tx, kind, [id, versionId]);
    return addDraft(tx, acting, listing, {
      content: { texts: old.texts, photos: old.photos },
      openedOn,
      opened: openedOn === null ? NOTHING : getVersion(tx, kind, [id, openedOn]),
      note: `Khôi phục từ bản ${old.number}`,
      action: 'restore-version',
    });
  });
}
