import { redirect } from '@remix-run/node';
import type { Acting } from '~/domain/acting';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { changeContacts, type StaleContacts } from '~/domain/listings/change-contacts.server';
import { changePacks, type StalePacks } from '~/domain/listings/change-packs.server';
import { changeSeason, type StaleSeason } from '~/domain/listings/change-season.server';
import { readContacts } from '~/domain/listings/contacts';
import type { Done, Outcome, RefusedFile } from '~/domain/listings/edit-outcome';
import type { VersionPhoto } from '~/domain/listings/fields';
import { readTextFields } from '~/domain/listings/form';
import type { ListingRef, ProductRef } from '~/domain/listings/get-listing.server';
import type { StaleEdit } from '~/domain/listings/merge';
import { readPacks } from '~/domain/listings/pack-form';
import { readPhotos } from '~/domain/listings/photo-form';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { readSeason } from '~/domain/listings/season';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import { RefusedFileError } from '~/domain/media/refusal';
import { storePhoto } from '~/domain/media/store-photo.server';
import { answering } from './answering.server';
import type { AtWork } from './member.server';
import type { Asked } from './session.server';
import { type ReceivedFile, receiveFiles, UploadError } from './upload.server';

/** Where a saved form leads: the same page, which says in words what was done. */
const DONE = 'da';

/**
 * Answers any of the forms on a listing's edit page. What was done redirects to the page; what was
 * not comes back as an {@link Outcome} with everything that was typed, for the page to show.
 */
export async function editListing(
  asked: Asked,
  atWork: AtWork,
  listing: ListingRef,
): Promise<Response | Outcome> {
  const { request, context } = asked;
  try {
    return await receiveFiles(request, context.dataDir, async ({ fields, files }) => {
      const intent = fields.get('intent') ?? 'save';
      if (intent === 'withdraw') return withdraw(asked, atWork, listing, fields);
      if (intent === 'packs' || intent === 'season' || intent === 'contacts') {
        return changeDirectly(asked, atWork, listing, fields, intent);
      }
      return save(asked, atWork, listing, fields, files);
    });
  } catch (error) {
    if (error instanceof UploadError) throw new Response(error.code, { status: error.status });
    throw error;
  }
}

/** The status of a form that was not (wholly) done. */
export function outcomeStatus({ kind }: Outcome): number {
  if (kind === 'refused-files') return 200;
  return kind === 'state' || kind === 'stale' ? 409 : 422;
}

async function save(
  asked: Asked,
  { acting, producer }: AtWork,
  listing: ListingRef,
  form: FormData,
  files: ReceivedFile[],
): Promise<Response | Outcome> {
  const { stored, refused } = await storePhotos(asked, { acting, producer }, files);
  const typed = {
    fields: readTextFields(listing.kind, form),
    photos: withNew(readPhotos(form), [...addedPhotos(form), ...stored]),
    note: String(form.get('note') ?? ''),
  };
  const openedOn = Number(form.get('openedOn')) || null;
  if (form.get('intent') === 'reopen') takeBack(acting, listing, form);
  try {
    const { versionId } = answering(() => saveDraft(acting, { listing, openedOn, ...typed }));
    if (form.get('intent') === 'submit' && refused.length === 0) {
      answering(() => submitVersion(acting, { listing, versionId, note: typed.note }));
      return done(asked, 'gui');
    }
    return refused.length > 0 ? { kind: 'refused-files', refused } : done(asked, 'luu');
  } catch (error) {
    if (error instanceof InvalidError) {
      return { kind: 'invalid', faults: error.fields, typed, openedOn, refused };
    }
    if (error instanceof WrongStateError)
      return { kind: 'state', state: error.state, typed, openedOn };
    if (error instanceof StaleError)
      return { kind: 'stale', stale: error.theirs as StaleEdit, note: typed.note };
    throw error;
  }
}

/** Photos sent in earlier that the author now wants on the page. */
const addedPhotos = (form: FormData): VersionPhoto[] =>
  form.getAll('addPhoto').map((id) => ({ mediaId: Number(id), altVi: '' }));

/** A photo that is sent twice is one photo, where and as it stood. */
function withNew(photos: VersionPhoto[], sent: readonly VersionPhoto[]): VersionPhoto[] {
  const fresh = sent.filter(
    ({ mediaId }, index) =>
      !photos.some((photo) => photo.mediaId === mediaId) &&
      sent.findIndex((other) => other.mediaId === mediaId) === index,
  );
  return [...photos, ...fresh];
}

/** Each file by itself: one that is no picture says why, and the others stay. */
async function storePhotos(
  { context }: Asked,
  { acting, producer }: Pick<AtWork, 'acting' | 'producer'>,
  files: ReceivedFile[],
) {
  const stored: { mediaId: number; altVi: string }[] = [];
  const refused: RefusedFile[] = [];
  const destination = { dataDir: context.dataDir, producerId: producer.id };
  for (const file of files) {
    // An empty file input sends a nameless, empty file.
    if (file.fileName === '' && file.bytes === 0) continue;
    try {
      const { id } = await storePhoto(acting, destination, file);
      stored.push({ mediaId: id, altVi: '' });
    } catch (error) {
      if (!(error instanceof RefusedFileError)) throw error;
      refused.push({ fileName: file.fileName, refusal: error.refusal });
    }
  }
  return { stored, refused };
}

function withdraw(asked: Asked, { acting }: AtWork, listing: ListingRef, form: FormData) {
  takeBack(acting, listing, form);
  return done(asked, 'rut');
}

function takeBack(acting: Acting, listing: ListingRef, form: FormData): void {
  const versionId = Number(form.get('versionId'));
  try {
    answering(() => withdrawVersion(acting, { listing, versionId }));
  } catch (error) {
    // An officer was quicker: the page says how it stands now.
    if (!(error instanceof WrongStateError)) throw error;
  }
}

function changeDirectly(
  asked: Asked,
  { acting }: AtWork,
  listing: ListingRef,
  form: FormData,
  part: 'packs' | 'season' | 'contacts',
): Response | Outcome {
  const revision = Number(form.get('revision'));
  try {
    answering(() => {
      if (listing.kind === 'producer') {
        return changeContacts(acting, { listing, revision, contacts: readContacts(form) });
      }
      return part === 'packs'
        ? changePacks(acting, { listing, revision, packs: readPacks(form) })
        : changeSeason(acting, { listing: listing as ProductRef, revision, ...readSeason(form) });
    });
    return done(asked, part);
  } catch (error) {
    const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const months = form.getAll('months').map(Number);
    if (error instanceof InvalidError) {
      return { kind: 'direct', part, faults: error.fields, typed, months, revision, now: null };
    }
    if (error instanceof StaleError) {
      const now = error.theirs as StalePacks | StaleSeason | StaleContacts;
      return { kind: 'direct', part, faults: {}, typed, months, revision: now.revision, now };
    }
    throw error;
  }
}

function done({ request }: Asked, what: Done): Response {
  const { pathname } = new URL(request.url);
  return redirect(`${pathname.replace(/\.data$/, '')}?${DONE}=${what}`, 303);
}
