import { media } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { findUnusedPhotos } from '~/domain/media/find-photos.server';
import { acting, makePhoto, workshop } from '../listings/workshop';

test('what somebody uploaded and no version ever showed is theirs to find again', () => {
  const shop = workshop();
  const { db, an, binh, other, listing, home, producer, stranger, live } = shop;
  const by = (personId: number, mime?: string, of = producer.id) => {
    const id = makePhoto(db, of, mime);
    db.update(media).set({ uploadedBy: personId }).where(eq(media.id, id)).run();
    return id;
  };
  const [waiting, used, dropped, onProfile] = Array.from({ length: 4 }, () => by(an.personId));
  by(an.personId, 'image/jpeg');
  by(an.personId, undefined, stranger.id);
  const his = by(binh.personId);
  const show = (photos: number[], openedOn: number | null) =>
    saveDraft(acting(shop, an), {
      listing,
      openedOn,
      fields: {},
      photos: photos.map((mediaId) => ({ mediaId, altVi: 'Ảnh' })),
    }).versionId;
  // A picture that its author took off again stands in the history, and is not offered.
  const first = show([used as number, dropped as number], live);
  show([used as number], first);
  saveDraft(acting(shop, an), {
    listing: home,
    openedOn: producer.liveVersionId,
    fields: {},
    photos: [{ mediaId: onProfile as number, altVi: 'Bếp' }],
  });
  const of = (person: typeof an) => findUnusedPhotos(db, person, producer.id).map(({ id }) => id);
  expect(of(an)).toEqual([waiting]);
  expect(of(binh)).toEqual([his]);
  expect(of(other)).toEqual([]);
});
