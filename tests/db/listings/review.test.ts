import { adminUnits, producers, products } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { ForbiddenError, InvalidError, NotFoundError, WrongStateError } from '~/domain/errors';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { restoreVersion } from '~/domain/listings/restore-version.server';
import { returnVersion } from '~/domain/listings/return-version.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import { findMatches } from '~/domain/search/find-matches.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import {
  acting,
  actorOf,
  entriesOf,
  makePhoto,
  name,
  states,
  thrownBy,
  versionsOf,
  type Workshop,
  workshop,
} from './workshop';

const LATER = '2026-08-02T03:00:00.000Z';

function drafted(shop: Workshop, text = 'Mật ong rừng') {
  const { an, listing, live } = shop;
  const edit = { listing, openedOn: live, fields: name(text) };
  return saveDraft(acting(shop, an), edit).versionId;
}

function submitted(shop: Workshop, text?: string) {
  const versionId = drafted(shop, text);
  submitVersion(acting(shop, shop.an), { listing: shop.listing, versionId, note: 'Xin duyệt' });
  return { kind: 'product' as const, versionId };
}

describe('submitting', () => {
  test('hands a draft over, with a note', () => {
    const shop = workshop();
    const { versionId } = submitted(shop);
    expect(versionsOf(shop.db, shop.product.id)[1]).toMatchObject({
      id: versionId,
      state: 'submitted',
      note: 'Xin duyệt',
    });
    expect(entriesOf(shop.db).at(-1)).toMatchObject({
      action: 'submit-version',
      actorId: shop.an.personId,
    });
  });

  test('keeps the note saved with the draft where none is given, and the old one in the log', () => {
    const shop = workshop();
    const { an, listing, live, db } = shop;
    const edit = { listing, openedOn: live, fields: name('Một'), note: 'Ghi lúc lưu' };
    const { versionId } = saveDraft(acting(shop, an), edit);
    submitVersion(acting(shop, an), { listing, versionId, note: '  ' });
    expect(versionsOf(db, shop.product.id)[1]?.note).toBe('Ghi lúc lưu');
    withdrawVersion(acting(shop, an), { listing, versionId });
    const again = saveDraft(acting(shop, an), { ...edit, openedOn: versionId });
    submitVersion(acting(shop, an), { listing, versionId: again.versionId, note: 'Khác' });
    expect(entriesOf(db).at(-1)).toMatchObject({ before: { note: 'Ghi lúc lưu' } });
  });

  test('is for drafts that differ from what is live', () => {
    const shop = workshop();
    const { an, listing, live } = shop;
    const submit = (versionId: number) => () =>
      submitVersion(acting(shop, an), { listing, versionId });
    expect(thrownBy(submit(live))).toEqual(new WrongStateError('approved'));
    const changed = drafted(shop);
    const back = { listing, openedOn: changed, fields: name('Mật ong') };
    const { versionId } = saveDraft(acting(shop, an), back);
    expect(thrownBy(submit(versionId))).toEqual(new WrongStateError('unchanged'));
    expect(thrownBy(submit(changed))).toEqual(new WrongStateError('superseded'));
    expect(submit(9999)).toThrow(NotFoundError);
    expect(states(shop)).toEqual(['approved', 'superseded', 'draft']);
  });

  test('wants every photo told in words', () => {
    const shop = workshop();
    const { an, listing, live, db, producer } = shop;
    const photos = [{ mediaId: makePhoto(db, producer.id), altVi: '' }];
    const { versionId } = saveDraft(acting(shop, an), {
      listing,
      openedOn: live,
      fields: {},
      photos,
    });
    const error = thrownBy(() => submitVersion(acting(shop, an), { listing, versionId }));
    expect((error as InvalidError).fields).toEqual({ 'photos[0].altVi': 'required' });
  });
});

describe('approving', () => {
  test('makes a version live, and the one before it history; search knows at once', () => {
    const shop = workshop();
    const { db, officer, product, live } = shop;
    rebuildSearchIndex(db);
    const which = submitted(shop, 'Chè Shan');
    expect([...findMatches(db, 'che shan').bestFirst]).toEqual([]);
    approveVersion(acting(shop, officer, LATER), which);
    expect(versionsOf(db, product.id)).toMatchObject([
      { id: live, state: 'superseded' },
      { state: 'approved', decidedAt: LATER, decidedBy: officer.personId },
    ]);
    expect(db.select().from(products).get()?.liveVersionId).toBe(which.versionId);
    expect([...findMatches(db, 'che shan').bestFirst]).toEqual([product.id]);
    expect(entriesOf(db).at(-1)).toMatchObject({
      action: 'approve-version',
      before: { liveVersionId: live },
      after: { liveVersionId: which.versionId },
    });
  });

  test('a producer’s new name is found, and its products by it', () => {
    const shop = workshop();
    const { db, an, officer, home, producer, product } = shop;
    rebuildSearchIndex(db);
    const edit = { listing: home, openedOn: producer.liveVersionId, fields: name('HTX Thiên An') };
    const { versionId } = saveDraft(acting(shop, an), edit);
    submitVersion(acting(shop, an), { listing: home, versionId });
    approveVersion(acting(shop, officer), { kind: 'producer', versionId });
    expect([...findMatches(db, 'thien an').bestFirst]).toEqual([product.id]);
  });

  test.each(['draft', 'withdrawn', 'returned', 'approved'])(
    'is not for a version that is %s',
    (state) => {
      const shop = workshop();
      const { an, officer, listing } = shop;
      const which =
        state === 'draft'
          ? { kind: 'product' as const, versionId: drafted(shop) }
          : submitted(shop);
      if (state === 'withdrawn') withdrawVersion(acting(shop, an), { listing, ...which });
      if (state === 'returned') returnVersion(acting(shop, officer), { ...which, general: 'Sai' });
      if (state === 'approved') approveVersion(acting(shop, officer), which);
      const before = states(shop);
      const wrong = new WrongStateError(state);
      expect(thrownBy(() => approveVersion(acting(shop, officer), which))).toEqual(wrong);
      const reasons = { ...which, general: 'Sai' };
      expect(thrownBy(() => returnVersion(acting(shop, officer), reasons))).toEqual(wrong);
      const withdraw = () => withdrawVersion(acting(shop, an), { listing, ...which });
      expect(thrownBy(withdraw)).toEqual(wrong);
      expect(states(shop)).toEqual(before);
    },
  );
});

describe('returning', () => {
  test('gives reasons by field, at least one', () => {
    const shop = workshop();
    const { db, officer, product } = shop;
    const which = submitted(shop);
    const returning = (reasons: object) => () =>
      returnVersion(acting(shop, officer), { ...which, ...reasons });
    expect((thrownBy(returning({ reasons: { 'name.vi': ' ' } })) as InvalidError).fields).toEqual({
      general: 'required',
    });
    expect(
      (thrownBy(returning({ reasons: { 'director.vi': 'X' } })) as InvalidError).fields,
    ).toEqual({
      'director.vi': 'unknown',
    });
    returning({ reasons: { 'name.vi': ' Tên chưa khớp nhãn ' }, general: 'Xin sửa' })();
    expect(versionsOf(db, product.id)).toMatchObject([
      { state: 'approved' },
      {
        state: 'returned',
        returned: { 'name.vi': 'Tên chưa khớp nhãn', general: 'Xin sửa' },
        decidedBy: officer.personId,
      },
    ]);
    expect(entriesOf(db).at(-1)).toMatchObject({ action: 'return-version', reason: 'Xin sửa' });
  });
});

describe('restoring', () => {
  test('makes an old version’s texts a new draft, with their claims and where they come from', () => {
    const shop = workshop({ provenance: 'sourced' });
    const { db, an, officer, listing, live, product } = shop;
    const which = submitted(shop);
    approveVersion(acting(shop, officer), which);
    const restored = restoreVersion(acting(shop, an), {
      listing,
      versionId: live,
      openedOn: which.versionId,
    });
    const versions = versionsOf(db, product.id);
    expect(restored).toMatchObject({ number: 3, saved: true });
    expect(versions[2]).toMatchObject({
      state: 'draft',
      texts: versions[0]?.texts,
      baseVersionId: which.versionId,
      note: 'Khôi phục từ bản 1',
    });
    expect(entriesOf(db).at(-1)).toMatchObject({ action: 'restore-version' });
  });

  test('passes over nothing: what waits must be withdrawn, what is newer must be seen', () => {
    const shop = workshop();
    const { an, binh, listing, live } = shop;
    const draft = drafted(shop);
    const restore = (openedOn: number) => () =>
      restoreVersion(acting(shop, binh), { listing, versionId: live, openedOn });
    expect(thrownBy(restore(live))).toMatchObject({
      code: 'stale',
      theirs: { theirVersion: { id: draft }, mine: { 'name.vi': 'Mật ong' } },
    });
    submitVersion(acting(shop, an), { listing, versionId: draft });
    expect(thrownBy(restore(draft))).toEqual(new WrongStateError('submitted'));
    withdrawVersion(acting(shop, an), { listing, versionId: draft });
    expect(restore(draft)()).toMatchObject({ saved: true });
  });
});

describe('who may', () => {
  test('keep a listing: its members; for all others it is not there', () => {
    const shop = workshop();
    const { other, officer, listing, home, live } = shop;
    const draft = drafted(shop);
    const foreign = { ...listing, producerId: shop.stranger.id };
    const attempts: [typeof other, typeof listing | typeof home][] = [
      [other, listing],
      [officer, listing],
      [other, home],
      // One's own producer in the address, another's product behind it.
      [other, foreign],
    ];
    for (const [actor, ref] of attempts) {
      const by = acting(shop, actor);
      const fields = name('Chiếm');
      expect(() => saveDraft(by, { listing: ref, openedOn: draft, fields })).toThrow(NotFoundError);
      expect(() => submitVersion(by, { listing: ref, versionId: draft })).toThrow(NotFoundError);
      expect(() => withdrawVersion(by, { listing: ref, versionId: draft })).toThrow(NotFoundError);
      const restoring = { listing: ref, versionId: live, openedOn: draft };
      expect(() => restoreVersion(by, restoring)).toThrow(NotFoundError);
    }
    expect(states(shop)).toEqual(['approved', 'draft']);
  });

  test('decide: a province officer with a second factor; who only sees is told so', () => {
    const shop = workshop();
    const { db, an, other } = shop;
    const which = submitted(shop);
    const unit = { id: '01', level: 'commune', type: 'xa', name: 'A', fullName: 'Xã A' } as const;
    db.insert(adminUnits).values(unit).run();
    db.update(producers).set({ communeId: unit.id }).run();
    const by = (
      post: 'commune' | 'province' | 'administrator',
      communeIds: string[] = [],
      twoFactorEnabled = true,
    ) => actorOf(db, { officer: { post, communeIds }, twoFactorEnabled });
    const attempts = [
      [an, ForbiddenError],
      [by('province', [], false), NotFoundError],
      [by('commune', ['01']), ForbiddenError],
      [by('commune'), NotFoundError],
      [by('administrator'), NotFoundError],
      [other, NotFoundError],
    ] as const;
    for (const [actor, error] of attempts) {
      expect(() => approveVersion(acting(shop, actor), which)).toThrow(error);
      expect(() => returnVersion(acting(shop, actor), { ...which, general: 'X' })).toThrow(error);
    }
    const none = { kind: 'product' as const, versionId: 9999 };
    expect(() => approveVersion(acting(shop, shop.officer), none)).toThrow(NotFoundError);
    expect(states(shop)).toEqual(['approved', 'submitted']);
    expect(
      db.select().from(products).where(eq(products.id, shop.product.id)).get()?.liveVersionId,
    ).toBe(shop.live);
  });
});
