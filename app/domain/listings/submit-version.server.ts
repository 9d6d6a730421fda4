import { type Database, write } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { changedKeys, NOTHING, saysTheSame } from './diff';
import { fieldsOf, REQUIRED_FIELD } from './fields';
import { getKeptListing, type Listing, type ListingRef } from './get-listing.server';
import { getVersion, LISTING_KINDS, moveVersion, type Version } from './listing-kinds.server';
import { cleanNote, noteFaults } from './note';
import { photoFaults } from './photos';

/**
 * Hands a draft to the officers, with a note to them; a note kept with the draft stands where none
 * is given. Throws WrongStateError with the version's state where it is no draft, and `unchanged`
 * where it says just what is live; InvalidError where something a public page needs is missing.
 */
export function submitVersion(
  acting: Acting,
  { listing: ref, versionId, note }: { listing: ListingRef; versionId: number; note?: string },
): void {
  write(acting.db, (tx) => {
    const listing = getKeptListing(tx, acting.actor, ref);
    const version = getVersion(tx, listing.kind, [listing.id, versionId]);
    if (version.state !== 'draft') throw new WrongStateError(version.state);
    const live = liveContent(tx, listing);
    if (saysTheSame(listing.kind, live, version)) throw new WrongStateError('unchanged');
    const said = cleanNote(note) ?? version.note;
    refuseIncomplete(listing, version, said);
    moveVersion(tx, listing.kind, versionId, {
      state: 'submitted',
      submittedAt: acting.now,
      note: said,
    });
    recordEntry(tx, acting, {
      action: 'submit-version',
      subject: [LISTING_KINDS[listing.kind].subject, versionId],
      before: { state: 'draft', note: version.note },
      after: {
        state: 'submitted',
        note: said,
        listingId: listing.id,
        changed: changedKeys(listing.kind, live, version),
      },
    });
  });
}

function liveContent(tx: Database, { kind, id, liveVersionId }: Listing) {
  return liveVersionId === null ? NOTHING : getVersion(tx, kind, [id, liveVersionId]);
}

function refuseIncomplete({ kind }: Listing, version: Version, note: string | null): void {
  const faults: Record<string, string> = {
    ...photoFaults(version.photos, { complete: true }),
    ...noteFaults(note),
  };
  // A sample name goes when samples are removed, and leaves a draft without one.
  if (!fieldsOf(kind, version.texts)[REQUIRED_FIELD]) faults[REQUIRED_FIELD] = 'required';
  if (Object.keys(faults).length > 0) throw new InvalidError(faults);
}
