import { makePack, makeSeason } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { NotFoundError } from '~/domain/errors';
import { approveVersion } from '~/domain/listings/approve-version.server';
import type { Fields } from '~/domain/listings/fields';
import { findHistory } from '~/domain/listings/find-history.server';
import { findOpenEdit } from '~/domain/listings/find-open-edit.server';
import { findPublicChanges } from '~/domain/listings/find-public-changes.server';
import { findToday } from '~/domain/listings/find-today.server';
import { listOwnProducts } from '~/domain/listings/list-own-products.server';
import { returnVersion } from '~/domain/listings/return-version.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import { acting, actorOf, name, type Workshop, workshop } from './workshop';

const kind = 'product' as const;

/** Saves and submits over what is newest, on a day. */
function submit(shop: Workshop, fields: Fields, day: string) {
  const { db, an, listing } = shop;
  const by = acting(shop, an, `${day}T18:00:00.000Z`);
  const { openedOn } = findOpenEdit(db, an, listing);
  const { versionId } = saveDraft(by, { listing, openedOn, fields, note: `Lần ${day}` });
  submitVersion(by, { listing, versionId });
  return versionId;
}

function publish(shop: Workshop, fields: Fields, day: string, officer = shop.officer) {
  const versionId = submit(shop, fields, day);
  approveVersion(acting(shop, officer, `${day}T18:00:00.000Z`), { kind, versionId });
  return versionId;
}

describe('the edit page', () => {
  test('of a listing without an edit holds what is live, packs and season', () => {
    const shop = workshop();
    const { db, an, listing, live, product } = shop;
    const pack = makePack(db, { productId: product.id });
    const season = makeSeason(db, { productId: product.id, months: [3] });
    const edit = findOpenEdit(db, an, listing);
    expect(edit).toMatchObject({
      id: product.id,
      slug: product.slug,
      revision: 0,
      live: { id: live },
      open: null,
      openedOn: live,
      fields: { 'name.vi': 'Mật ong', 'uses.vi': '' },
      returned: {},
      changes: { fields: [], photos: null },
      packs: [pack],
      season,
      contacts: [],
    });
  });

  test('keeps an officer’s reasons beside what was typed until it is submitted again', () => {
    const shop = workshop();
    const { db, an, binh, officer, listing, live } = shop;
    const versionId = submit(shop, name('Thần dược'), '2026-08-01');
    expect(findOpenEdit(db, an, listing)).toMatchObject({
      open: { state: 'submitted' },
      returned: {},
    });
    const reasons = { 'name.vi': 'Không phải thuốc' };
    returnVersion(acting(shop, officer), { kind, versionId, reasons });
    expect(findOpenEdit(db, binh, listing)).toMatchObject({
      live: { id: live },
      open: { id: versionId, state: 'returned' },
      openedOn: versionId,
      fields: { 'name.vi': 'Thần dược' },
      returned: reasons,
      changes: { fields: [{ key: 'name.vi', before: 'Mật ong', after: 'Thần dược' }] },
    });
    const half = { listing, openedOn: versionId, fields: { 'uses.vi': 'Pha trà' } };
    const draft = saveDraft(acting(shop, an), half);
    expect(findOpenEdit(db, an, listing)).toMatchObject({
      open: { state: 'draft' },
      returned: reasons,
    });
    submitVersion(acting(shop, an), { listing, versionId: draft.versionId });
    expect(findOpenEdit(db, an, listing).returned).toEqual({});
  });

  test('of a producer has its contacts, and is its members’ only', () => {
    const shop = workshop();
    const { db, an, home, other, officer, listing } = shop;
    expect(findOpenEdit(db, an, home)).toMatchObject({ kind: 'producer', contacts: [], packs: [] });
    for (const actor of [other, officer]) {
      expect(() => findOpenEdit(db, actor, home)).toThrow(NotFoundError);
      expect(() => findOpenEdit(db, actor, listing)).toThrow(NotFoundError);
      expect(() => findHistory(db, actor, listing)).toThrow(NotFoundError);
    }
    expect(() => findOpenEdit(db, an, { ...listing, slug: 'khong-co' })).toThrow(NotFoundError);
  });
});

describe('history', () => {
  test('tells of every version, who, when, why, and what it changed', () => {
    const shop = workshop();
    const { db, an, officer, listing } = shop;
    const first = submit(shop, name('Thần dược'), '2026-08-01');
    returnVersion(acting(shop, officer), { kind, versionId: first, general: 'Sai' });
    const second = publish(shop, name('Mật ong rừng'), '2026-08-02');
    const { openedOn, versions } = findHistory(db, an, listing);
    expect(openedOn).toBe(second);
    expect(versions).toMatchObject([
      {
        number: 3,
        state: 'approved',
        live: true,
        author: 'An',
        decidedBy: 'Cán bộ',
        note: 'Lần 2026-08-02',
        comparisons: [
          {
            to: 'before',
            number: 1,
            changes: { fields: [{ key: 'name.vi', before: 'Mật ong', after: 'Mật ong rừng' }] },
          },
          { to: 'base', number: 2, changes: { fields: [{ before: 'Thần dược' }] } },
        ],
      },
      {
        number: 2,
        state: 'returned',
        live: false,
        returned: { general: 'Sai' },
        comparisons: [
          { to: 'live', number: 3, changes: { fields: [{ before: 'Mật ong rừng' }] } },
          { to: 'base', number: 1, changes: { fields: [{ before: 'Mật ong' }] } },
        ],
      },
      {
        number: 1,
        state: 'superseded',
        author: null,
        comparisons: [{ to: 'live', number: 3 }],
      },
    ]);
  });

  test('an edit saved anew over itself differs from what is live as before', () => {
    const shop = workshop();
    const { db, an, listing } = shop;
    const versionId = submit(shop, name('Mật ong rừng'), '2026-08-01');
    withdrawVersion(acting(shop, an), { listing, versionId });
    const same = { listing, openedOn: versionId, fields: name('Mật ong rừng') };
    saveDraft(acting(shop, an), same);
    const [draft] = findHistory(db, an, listing).versions;
    expect(draft?.comparisons).toMatchObject([
      { to: 'live', number: 1, changes: { fields: [{ before: 'Mật ong' }] } },
      { to: 'base', number: 2, changes: { fields: [], photos: null } },
    ]);
  });

  test('what was taken back is a draft again: on every page, to go on with, and to send', () => {
    const shop = workshop();
    const { db, an, binh, listing, live, producer } = shop;
    const versionId = submit(shop, name('Mật ong rừng'), '2026-08-01');
    withdrawVersion(acting(shop, an), { listing, versionId });
    const open = { id: versionId, state: 'withdrawn' };
    expect(findOpenEdit(db, binh, listing)).toMatchObject({ live: { id: live }, open });
    const own = listOwnProducts(acting(shop, binh), producer.id, 'vi');
    expect(own).toMatchObject([{ open: 'withdrawn' }]);
    const today = findToday(acting(shop, binh), producer.id, 'vi');
    expect(today.open).toMatchObject([{ productSlug: listing.slug, state: 'withdrawn' }]);
    expect(findHistory(db, an, listing).versions[0]).toMatchObject(open);
    submit(shop, name('Mật ong rừng'), '2026-08-02');
    expect(findOpenEdit(db, an, listing).open?.state).toBe('submitted');
  });
});

describe('the public change log', () => {
  test('names what changed in texts buyers care about, by Vietnam’s day, newest first', () => {
    const shop = workshop();
    const { db, product } = shop;
    expect(findPublicChanges(db, product.id)).toEqual([]);
    publish(shop, { 'ingredients.vi': 'Mật ong', 'storage.vi': 'Nơi khô' }, '2026-03-11');
    publish(shop, { 'story.vi': 'Chuyện nhà An' }, '2026-03-20');
    publish(shop, { 'ingredients.vi': 'Mật ong, gừng', 'name.en': 'Honey' }, '2026-04-01');
    expect(findPublicChanges(db, product.id)).toEqual([
      { on: '2026-04-02', fields: ['ingredients'], by: 'Cán bộ' },
      { on: '2026-03-12', fields: ['ingredients', 'storage'], by: 'Cán bộ' },
    ]);
    const inEnglish = findPublicChanges(db, product.id, 'en');
    expect(inEnglish.map(({ fields }) => fields)).toEqual([
      ['ingredients'],
      ['ingredients', 'storage'],
    ]);
  });

  test('an English text that is put right is told to those who read it', () => {
    const shop = workshop();
    const { db, product } = shop;
    publish(shop, { 'uses.vi': 'Pha trà', 'uses.en': 'For coffee' }, '2026-03-01');
    publish(shop, { 'uses.en': 'For tea' }, '2026-04-01');
    expect(findPublicChanges(db, product.id, 'en')).toHaveLength(2);
    expect(findPublicChanges(db, product.id, 'vi')).toHaveLength(1);
  });

  test('tells nothing of drafts, of what waits, of what was sent back', () => {
    const shop = workshop();
    const { db, an, officer, listing, product } = shop;
    const versionId = submit(shop, name('Bí mật'), '2026-03-01');
    returnVersion(acting(shop, officer), { kind, versionId, general: 'Sai' });
    submit(shop, name('Bí mật hai'), '2026-03-02');
    expect(findPublicChanges(db, product.id)).toEqual([]);
    expect(findOpenEdit(db, an, listing).open?.state).toBe('submitted');
  });

  test('names only who is an officer; else the agency answers for it', () => {
    const shop = workshop();
    const { db, product } = shop;
    const former = actorOf(db, {
      name: 'Cựu',
      officer: { post: 'province' },
      twoFactorEnabled: true,
    });
    publish(shop, name('Mật ong rừng'), '2026-03-01', former);
    db.$client.exec(`DELETE FROM officers WHERE person_id = ${former.personId}`);
    expect(findPublicChanges(db, product.id)).toEqual([
      { on: '2026-03-02', fields: ['name'], by: null },
    ]);
  });
});
