import { DONES } from '~/domain/listings/edit-outcome';
import { findOpenEdit } from '~/domain/listings/find-open-edit.server';
import type { ListingRef } from '~/domain/listings/get-listing.server';
import { findPhotos, findUnusedPhotos } from '~/domain/media/find-photos.server';
import { findStorageRoom } from '~/domain/media/storage-quota.server';
import { answering } from './answering.server';
import type { AtWork } from './member.server';
import type { Asked } from './session.server';

/** What the edit page of a listing is made from; 404 for one that the member does not keep. */
export function editPageData({ request, context }: Asked, { actor }: AtWork, listing: ListingRef) {
  const { db } = context;
  const edit = answering(() => findOpenEdit(db, actor, listing));
  const ids = [edit.newest, edit.live].flatMap((version) =>
    (version?.photos ?? []).map(({ mediaId }) => mediaId),
  );
  const said = new URL(request.url).searchParams.get('da');
  return {
    me: actor.personId,
    room: findStorageRoom(db, listing.producerId),
    unused: findUnusedPhotos(db, actor, listing.producerId),
    edit,
    photos: Object.fromEntries(findPhotos(db, ids)),
    done: DONES.find((one) => one === said) ?? null,
  };
}
