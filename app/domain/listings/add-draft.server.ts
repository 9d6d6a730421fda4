import type { Database } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, StaleError, WrongStateError } from '../errors';
import { fileSeals } from '../media/file-seal.server';
import { changedKeys, saysTheSame } from './diff';
import { fieldsOf, type ListingContent, REQUIRED_FIELD } from './fields';
import type { Listing } from './get-listing.server';
import { getVersion, LISTING_KINDS, moveVersion, type Version } from './listing-kinds.server';
import { type StaleEdit, staleEdit } from './merge';

export type SavedDraft = {
  versionId: number;
  number: number;
  /** False where the newest version says just this already, and nothing was written. */
  saved: boolean;
};

export type NewDraft = {
  content: ListingContent;
  /** The version the form was opened on; null where there was none. */
  openedOn: number | null;
  opened: ListingContent;
  note: string | null;
  /** For the audit log; null where the draft is part of a change whose entry tells of it. */
  action: 'save-draft' | 'restore-version' | null;
};

/**
 * Adds a draft on top of a listing's newest version, within a transaction. Throws WrongStateError
 * while a version waits for a decision, StaleError with a {@link StaleEdit} where the newest version
 * is not the one the form was opened on. What is there already is not written again, so that a
 * form sent twice over a bad network is no conflict with itself.
 */
export function addDraft(
  tx: Database,
  acting: Acting,
  listing: Listing,
  draft: NewDraft,
): SavedDraft {
  const { kind, newest } = listing;
  if (newest?.state === 'submitted') throw new WrongStateError('submitted');
  const standing = newest && getVersion(tx, kind, [listing.id, newest.id]);
  if (standing && isThere(listing, standing, draft)) {
    return { versionId: standing.id, number: standing.number, saved: false };
  }
  if (standing && standing.id !== draft.openedOn) {
    throw new StaleError<StaleEdit>(staleWith(listing, standing, draft));
  }
  if (!fieldsOf(kind, draft.content.texts)[REQUIRED_FIELD]) {
    throw new InvalidError({ [REQUIRED_FIELD]: 'required' });
  }
  return { ...insertDraft(tx, acting, listing, draft), saved: true };
}

/** The hashes of pictures that the version opened did not show. */
function newPhotos(tx: Database, { content, opened }: NewDraft): { photos?: string[] } {
  const known = new Set(opened.photos.map(({ mediaId }) => mediaId));
  const fresh = content.photos.map(({ mediaId }) => mediaId).filter((id) => !known.has(id));
  return fresh.length > 0 ? { photos: fileSeals(tx, fresh) } : {};
}

/** Returned and withdrawn versions are done with: the same words over them are a new attempt. */
function isThere(listing: Listing, standing: Version, draft: NewDraft): boolean {
  if (!saysTheSame(listing.kind, standing, draft.content)) return false;
  if (standing.id === listing.liveVersionId) return true;
  const goesOn = standing.state === 'draft' || standing.id !== draft.openedOn;
  return goesOn && (draft.note ?? standing.note) === standing.note;
}

function staleWith({ kind }: Listing, theirs: Version, draft: NewDraft): StaleEdit {
  const side = ({ texts, photos }: ListingContent) => ({ fields: fieldsOf(kind, texts), photos });
  const sides = { base: side(draft.opened), mine: side(draft.content), theirs: side(theirs) };
  const { id, number, author, createdAt } = theirs;
  return staleEdit(sides, { id, number, author, at: createdAt });
}

function insertDraft(tx: Database, acting: Acting, listing: Listing, draft: NewDraft) {
  const { kind, newest } = listing;
  const { versions, ofListing, subject } = LISTING_KINDS[kind];
  const superseded = newest?.state === 'draft' ? newest.id : null;
  if (superseded !== null) moveVersion(tx, kind, superseded, { state: 'superseded' });
  const number = (newest?.number ?? 0) + 1;
  const { id: versionId } = tx
    .insert(versions)
    .values({
      ...ofListing(listing.id),
      number,
      state: 'draft',
      texts: draft.content.texts,
      photos: [...draft.content.photos],
      baseVersionId: draft.openedOn,
      authorId: acting.actor.personId,
      note: draft.note,
      createdAt: acting.now,
    })
    .returning({ id: versions.id })
    .get();
  const changed = changedKeys(kind, draft.opened, draft.content);
  if (draft.action !== null) {
    recordEntry(tx, acting, {
      action: draft.action,
      subject: [subject, versionId],
      before: { openedOn: draft.openedOn, superseded },
      after: { listingId: listing.id, number, changed, ...newPhotos(tx, draft) },
    });
  }
  return { versionId, number };
}
