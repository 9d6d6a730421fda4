import { type Database, write } from 'db/connection.server';
import type { ReturnReasons } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { dropAssignment } from '../review/assignments.server';
import { approveWhole, goLive } from './approve-version.server';
import { NOTHING } from './diff';
import type { EditKey, ListingContent } from './fields';
import type { Listing } from './get-listing.server';
import { getWaiting, type WaitingRef } from './get-waiting.server';
import { getVersion, LISTING_KINDS, moveVersion, type Version } from './listing-kinds.server';
import { cleanReasons, GENERAL } from './reasons';
import { changedParts, type SplitFault, splitFaults, withChanges } from './split-fields';

export type FieldsApproval = WaitingRef & {
  /** The changes that go before the public now. */
  approved: readonly EditKey[];
  /** Why not, for each of the other changes. */
  reasons?: ReturnReasons;
  general?: string;
};

/**
 * Approves some changes of a submitted version and returns the others, in one transaction. A new
 * version, what was live with the approved changes in it, goes live. The submitted one is `returned`
 * with the reasons; its text follows once more as the newest version, returned too, because a form is
 * opened on the newest: the cooperative goes on from its own words, and nothing typed is lost. The
 * two new versions were never handed in, so they have no `submittedAt`. Approving every change is
 * approving the version. Throws as approving does, and InvalidError by key with a {@link SplitFault}.
 */
export function approveFields(acting: Acting, approval: FieldsApproval): void {
  const { approved, reasons = {}, general = '', ...which } = approval;
  const { kind } = which;
  write(acting.db, (tx) => {
    const { listing, version } = getWaiting(tx, acting.actor, which);
    const live = contentOf(tx, listing);
    const returned = cleanReasons({ ...reasons, [GENERAL]: general });
    for (const key of approved) delete returned[key];
    const faults = splitFaults({ kind, live, proposed: version, approved, reasons: returned });
    if (Object.keys(faults).length > 0) throw new InvalidError<SplitFault>(faults);
    const rest = changedParts(kind, live, version).filter((key) => !approved.includes(key));
    if (rest.length === 0) return approveWhole(tx, acting, listing, version);
    split(tx, acting, { listing, version, live, approved, returned });
  });
}

function contentOf(tx: Database, { kind, id, liveVersionId }: Listing): ListingContent {
  return liveVersionId === null ? NOTHING : getVersion(tx, kind, [id, liveVersionId]);
}

type Split = {
  listing: Listing;
  version: Version;
  live: ListingContent;
  approved: readonly EditKey[];
  returned: ReturnReasons;
};

function split(tx: Database, acting: Acting, parts: Split): void {
  const { listing, version, live, approved, returned } = parts;
  const { kind, id: listingId, liveVersionId } = listing;
  const { subject } = LISTING_KINDS[kind];
  const decision = { decidedAt: acting.now, decidedBy: acting.actor.personId };
  moveVersion(tx, kind, version.id, { state: 'returned', returned, ...decision });
  const liveId = addVersion(tx, parts, {
    ...withChanges(live, version, approved),
    state: 'approved',
    baseVersionId: liveVersionId,
    note: `Phần đã duyệt của bản ${version.number}`,
    createdAt: acting.now,
    ...decision,
  });
  goLive(tx, listing, liveId);
  const onwards = addVersion(tx, parts, {
    texts: version.texts,
    photos: version.photos,
    state: 'returned',
    returned,
    baseVersionId: liveId,
    note: version.note,
    createdAt: acting.now,
    ...decision,
  });
  dropAssignment(tx, { kind, id: version.id });
  recordEntry(tx, acting, {
    action: 'approve-fields',
    subject: [subject, version.id],
    before: { state: version.state, liveVersionId },
    after: {
      state: 'returned',
      listingId,
      approved,
      reasons: returned,
      liveVersionId: liveId,
      continuedAs: onwards,
    },
    reason: returned[GENERAL],
  });
}

type NewVersion = ListingContent & {
  state: 'approved' | 'returned';
  returned?: ReturnReasons;
  baseVersionId: number | null;
  note: string | null;
  createdAt: string;
  decidedAt: string;
  decidedBy: number;
};

/** The words are the author's, so the version is too. */
function addVersion(tx: Database, { listing, version }: Split, row: NewVersion): number {
  const { versions, ofListing, listingId } = LISTING_KINDS[listing.kind];
  const numbers = tx
    .select({ number: versions.number, id: versions.id, authorId: versions.authorId })
    .from(versions)
    .where(eq(listingId, listing.id))
    .all();
  const author = numbers.find(({ id }) => id === version.id);
  return tx
    .insert(versions)
    .values({
      ...row,
      photos: [...row.photos],
      ...ofListing(listing.id),
      number: Math.max(...numbers.map(({ number }) => number)) + 1,
      authorId: author?.authorId ?? null,
    })
    .returning({ id: versions.id })
    .get().id;
}
