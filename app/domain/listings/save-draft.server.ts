import { type Database, write } from 'db/connection.server';
import { media } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { InvalidError } from '../errors';
import { PHOTO_MIME } from '../media/storage.server';
import { addDraft, type SavedDraft } from './add-draft.server';
import { applyFields } from './apply-fields';
import { NOTHING } from './diff';
import {
  FIELD_KEYS,
  type Fields,
  type ListingContent,
  type ListingKind,
  type VersionPhoto,
} from './fields';
import { cleanField, textFaults } from './form';
import { getKeptListing, type Listing, type ListingRef } from './get-listing.server';
import { getVersion } from './listing-kinds.server';
import { cleanNote, noteFaults } from './note';
import { cleanPhotos, photoFaults } from './photos';

export type DraftEdit = {
  listing: ListingRef;
  /** The version the form was opened on; null for a listing that had none. */
  openedOn: number | null;
  /** Texts by key; a missing key keeps what it had, an empty text is "chưa công bố". */
  fields: Fields;
  /** All photos in order; left out, they stay as they were. */
  photos?: readonly VersionPhoto[];
  note?: string;
};

/**
 * Saves an edit as a new version, a draft that nobody outside the workspace sees; what is live stays
 * live. Throws NotFoundError for a listing the actor does not keep, InvalidError by form field,
 * WrongStateError `submitted` while a version waits for a decision, and StaleError carrying a
 * `StaleEdit` where another version was saved since the form was opened.
 */
export function saveDraft(acting: Acting, edit: DraftEdit): SavedDraft {
  return write(acting.db, (tx) => {
    const listing = getKeptListing(tx, acting.actor, edit.listing);
    const { kind } = listing;
    const opened = contentOf(tx, listing, edit.openedOn);
    const live = contentOf(tx, listing, listing.liveVersionId);
    const fields = cleanFields(kind, edit.fields);
    const note = cleanNote(edit.note);
    const photos = edit.photos ? cleanPhotos(edit.photos) : opened.photos;
    const faults = {
      ...textFaults(kind, fields, opened.texts),
      ...noteFaults(note),
      ...(edit.photos && photoFaults(photos, { usable: usablePhotos(tx, listing, opened) })),
    };
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    const texts = applyFields(kind, fields, { opened: opened.texts, live: live.texts });
    return addDraft(tx, acting, listing, {
      content: { texts, photos },
      openedOn: edit.openedOn,
      opened,
      note,
      action: 'save-draft',
    });
  });
}

function contentOf(tx: Database, listing: Listing, versionId: number | null): ListingContent {
  return versionId === null ? NOTHING : getVersion(tx, listing.kind, [listing.id, versionId]);
}

function cleanFields(kind: ListingKind, fields: Fields): Fields {
  const clean = FIELD_KEYS[kind].flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, cleanField(key, text)]];
  });
  return Object.fromEntries(clean);
}

/** The producer's own pictures, and those the opened version shows already. */
function usablePhotos(tx: Database, { owner }: Listing, opened: ListingContent): Set<number> {
  const own =
    owner.producerId === null
      ? []
      : tx
          .select({ id: media.id })
          .from(media)
          .where(and(eq(media.producerId, owner.producerId), eq(media.mime, PHOTO_MIME)))
          .all();
  return new Set([...own.map(({ id }) => id), ...opened.photos.map(({ mediaId }) => mediaId)]);
}
