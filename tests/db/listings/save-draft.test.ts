import { productVersions } from 'db/schema/index.server';
import { makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { InvalidError, NotFoundError, StaleError, WrongStateError } from '~/domain/errors';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { returnVersion } from '~/domain/listings/return-version.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import {
  acting,
  entriesOf,
  makePhoto,
  name,
  producerVersionsOf,
  states,
  thrownBy,
  versionsOf,
  workshop,
} from './workshop';

describe('saving', () => {
  test('adds a version on top of the one the form was opened on; what is live stays', () => {
    const shop = workshop();
    const { db, an, listing, live } = shop;
    const saved = saveDraft(acting(shop, an), {
      listing,
      openedOn: live,
      fields: { ...name('Mật ong bạc hà'), 'uses.vi': 'Pha trà' },
      note: ' Đổi tên ',
    });
    expect(saved).toMatchObject({ number: 2, saved: true });
    expect(versionsOf(db, shop.product.id)).toMatchObject([
      { id: live, state: 'approved', nameVi: 'Mật ong' },
      {
        id: saved.versionId,
        number: 2,
        state: 'draft',
        nameVi: 'Mật ong bạc hà',
        baseVersionId: live,
        authorId: an.personId,
        note: 'Đổi tên',
        texts: { uses: { vi: { text: 'Pha trà', provenance: 'verified' } } },
      },
    ]);
    expect(entriesOf(db)).toMatchObject([
      {
        action: 'save-draft',
        subjectType: 'product-version',
        subjectId: String(saved.versionId),
        actorId: an.personId,
        after: { number: 2, changed: ['name.vi', 'uses.vi'] },
      },
    ]);
  });

  test('again supersedes the draft before, whose text can still be found', () => {
    const shop = workshop();
    const { an, listing, live, db, product } = shop;
    const first = saveDraft(acting(shop, an), { listing, openedOn: live, fields: name('Một') });
    saveDraft(acting(shop, an), { listing, openedOn: first.versionId, fields: name('Hai') });
    expect(versionsOf(db, product.id).map((v) => [v.number, v.state, v.nameVi])).toEqual([
      [1, 'approved', 'Mật ong'],
      [2, 'superseded', 'Một'],
      [3, 'draft', 'Hai'],
    ]);
  });

  test('of a producer is the same, in its own table', () => {
    const shop = workshop();
    const { binh, home, producer, db } = shop;
    const edit = {
      listing: home,
      openedOn: producer.liveVersionId,
      fields: { 'director.vi': 'Bà Lan' },
    };
    expect(saveDraft(acting(shop, binh), edit)).toMatchObject({ number: 2 });
    expect(producerVersionsOf(db, producer.id)[1]).toMatchObject({
      state: 'draft',
      nameVi: 'HTX Bản Cuôn',
      texts: { director: { vi: { text: 'Bà Lan' } } },
    });
    expect(versionsOf(db, shop.product.id)).toHaveLength(1);
  });

  test('what is there already writes nothing, so that a form sent twice is no conflict', () => {
    const shop = workshop();
    const { an, listing, live, db } = shop;
    const edit = { listing, openedOn: live, fields: name('Một') };
    const first = saveDraft(acting(shop, an), edit);
    expect(saveDraft(acting(shop, an), edit)).toEqual({ ...first, saved: false });
    expect(saveDraft(acting(shop, an), { ...edit, openedOn: first.versionId })).toMatchObject({
      versionId: first.versionId,
      saved: false,
    });
    expect(states(shop)).toEqual(['approved', 'draft']);
    expect(entriesOf(db)).toHaveLength(1);
    const noted = { ...edit, openedOn: first.versionId, note: 'Xin duyệt sớm' };
    expect(saveDraft(acting(shop, an), noted)).toMatchObject({ number: 3, saved: true });
  });

  test('what is live, unchanged, makes no draft', () => {
    const shop = workshop();
    const { an, listing, live } = shop;
    const edit = { listing, openedOn: live, fields: name(' Mật ong '), note: 'x' };
    expect(saveDraft(acting(shop, an), edit)).toEqual({ versionId: live, number: 1, saved: false });
    expect(states(shop)).toEqual(['approved']);
  });

  test('needs the version it was opened on, of this very listing', () => {
    const shop = workshop();
    const { an, db, listing, producer } = shop;
    const sibling = makeProduct(db, { producerId: producer.id }).liveVersionId;
    const save = (openedOn: number | null) => () =>
      saveDraft(acting(shop, an), { listing, openedOn, fields: name('Một') });
    expect(save(sibling)).toThrow(NotFoundError);
    expect(save(9999)).toThrow(NotFoundError);
    expect(save(null)).toThrow(StaleError);
  });

  test('refuses what cannot be taken, field by field, and writes nothing', () => {
    const shop = workshop();
    const { an, listing, live, db } = shop;
    const error = thrownBy(() =>
      saveDraft(acting(shop, an), {
        listing,
        openedOn: live,
        fields: { 'name.vi': ' ', 'uses.vi': 'a'.repeat(4001) },
        note: 'a'.repeat(501),
      }),
    );
    expect(error).toBeInstanceOf(InvalidError);
    expect((error as InvalidError).fields).toEqual({
      'name.vi': 'required',
      'uses.vi': 'too-long',
      note: 'too-long',
    });
    expect(states(shop)).toEqual(['approved']);
    expect(entriesOf(db)).toEqual([]);
  });
});

describe('two people at once', () => {
  test('the second is shown both sides, and saves over the first', () => {
    const shop = workshop({ texts: { uses: { vi: 'Pha trà' }, storage: { vi: 'Nơi khô' } } });
    const { an, binh, listing, live, db, product } = shop;
    const firsts = { ...name('Mật ong rừng'), 'uses.vi': 'Pha nước' };
    const first = saveDraft(acting(shop, an), { listing, openedOn: live, fields: firsts });
    const mine = { ...name('Mật ong bạc hà'), 'storage.vi': 'Nơi mát' };
    const error = thrownBy(() =>
      saveDraft(acting(shop, binh), { listing, openedOn: live, fields: mine }),
    );
    const { theirs } = error as StaleError<never>;
    expect(error).toBeInstanceOf(StaleError);
    expect(theirs).toMatchObject({
      base: { 'name.vi': 'Mật ong', 'uses.vi': 'Pha trà', 'storage.vi': 'Nơi khô' },
      mine: { 'name.vi': 'Mật ong bạc hà', 'uses.vi': 'Pha trà', 'storage.vi': 'Nơi mát' },
      theirs: { 'name.vi': 'Mật ong rừng', 'uses.vi': 'Pha nước', 'storage.vi': 'Nơi khô' },
      theirVersion: { id: first.versionId, number: 2, author: 'An' },
      conflicts: ['name.vi'],
      mergeable: ['uses.vi', 'storage.vi'],
      merged: { fields: { 'uses.vi': 'Pha nước', 'storage.vi': 'Nơi mát' } },
    });
    expect(states(shop)).toEqual(['approved', 'draft']);

    const { merged, theirVersion } = theirs as {
      merged: { fields: object };
      theirVersion: { id: number };
    };
    const again = { listing, openedOn: theirVersion.id, fields: merged.fields };
    expect(saveDraft(acting(shop, binh), again)).toMatchObject({ number: 3, saved: true });
    expect(versionsOf(db, product.id).at(-1)?.texts).toMatchObject({
      name: { vi: { text: 'Mật ong bạc hà' } },
      uses: { vi: { text: 'Pha nước' } },
      storage: { vi: { text: 'Nơi mát' } },
    });
  });

  test('nobody saves under a version that waits; after it is withdrawn, what was typed goes on', () => {
    const shop = workshop();
    const { an, binh, listing, live } = shop;
    const { versionId } = saveDraft(acting(shop, an), {
      listing,
      openedOn: live,
      fields: name('Một'),
    });
    submitVersion(acting(shop, an), { listing, versionId });
    const edit = { listing, openedOn: versionId, fields: name('Hai') };
    expect(thrownBy(() => saveDraft(acting(shop, binh), edit))).toEqual(
      new WrongStateError('submitted'),
    );
    withdrawVersion(acting(shop, binh), { listing, versionId });
    expect(saveDraft(acting(shop, binh), edit)).toMatchObject({ number: 3, saved: true });
    expect(states(shop)).toEqual(['approved', 'withdrawn', 'draft']);
  });

  test('a version sent back or withdrawn can be tried again, word for word', () => {
    const shop = workshop();
    const { an, listing, live, officer } = shop;
    const fields = name('Một');
    const first = saveDraft(acting(shop, an), { listing, openedOn: live, fields });
    submitVersion(acting(shop, an), { listing, versionId: first.versionId });
    returnVersion(acting(shop, officer), {
      kind: 'product',
      versionId: first.versionId,
      general: 'Chưa rõ',
    });
    const again = saveDraft(acting(shop, an), { listing, openedOn: first.versionId, fields });
    expect(again).toMatchObject({ number: 3, saved: true });
    submitVersion(acting(shop, an), { listing, versionId: again.versionId });
    approveVersion(acting(shop, officer), { kind: 'product', versionId: again.versionId });
    expect(states(shop)).toEqual(['superseded', 'returned', 'approved']);
  });
});

describe('photos', () => {
  test('are saved with the texts, and stay where a form says nothing of them', () => {
    const shop = workshop();
    const { an, listing, live, db, producer, product } = shop;
    const photos = [{ mediaId: makePhoto(db, producer.id), altVi: ' Túi mật ong ' }];
    const { versionId } = saveDraft(acting(shop, an), {
      listing,
      openedOn: live,
      fields: {},
      photos,
    });
    saveDraft(acting(shop, an), { listing, openedOn: versionId, fields: name('Hai') });
    const kept = [{ mediaId: photos[0]?.mediaId, altVi: 'Túi mật ong' }];
    expect(versionsOf(db, product.id).map((version) => version.photos)).toEqual([[], kept, kept]);
  });

  test('are the producer’s own pictures', () => {
    const shop = workshop();
    const { an, listing, live, db, producer, stranger } = shop;
    const theirs = makePhoto(db, stranger.id);
    const scan = makePhoto(db, producer.id, 'application/pdf');
    for (const mediaId of [theirs, scan, 9999]) {
      const photos = [{ mediaId, altVi: 'Túi' }];
      const error = thrownBy(() =>
        saveDraft(acting(shop, an), { listing, openedOn: live, fields: {}, photos }),
      );
      expect((error as InvalidError).fields).toEqual({ 'photos[0]': 'unknown' });
    }
  });
});

test('a listing without any version gets its first one', () => {
  const shop = workshop();
  const { an, listing, db, product } = shop;
  db.$client.exec(`UPDATE products SET live_version_id = NULL WHERE id = ${product.id}`);
  db.delete(productVersions).run();
  const first = { listing, openedOn: null, fields: name('Mới') };
  expect(saveDraft(acting(shop, an), first)).toMatchObject({ number: 1, saved: true });
  expect(states(shop)).toEqual(['draft']);
});
