import { acts, criteriaSets, media, papers, productGroups, products } from 'db/schema/index.server';
import {
  makeMark,
  makePack,
  makeProduct,
  makeRecognition,
  makeRight,
} from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { NotFoundError } from '~/domain/errors';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { changePacks } from '~/domain/listings/change-packs.server';
import { returnVersion } from '~/domain/listings/return-version.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import { getReview } from '~/domain/review/get-review.server';
import { recordOpinion } from '~/domain/review/record-opinion.server';
import { takeItem } from '~/domain/review/take-item.server';
import { makeScan } from '../papers/setting';
import { type Desk, desk, later, NOW, submitNoodles, submitProfile } from './desk';

type Who = 'near' | 'far' | 'halfway' | 'ha' | 'admin' | 'member' | 'judge';
const read = (given: Desk, versionId: number, who: Who = 'ha') =>
  getReview(given[who], 'product', versionId, 'vi');
const kindsOf = (given: Desk, versionId: number) =>
  read(given, versionId).warnings.map(({ kind }) => kind);

const listingOf = ({ own, noodles }: Desk) => ({
  kind: 'product' as const,
  producerId: own.id,
  slug: noodles.slug,
});

describe('what an officer reads', () => {
  test('both sides, what stays, who is on it, what the commune thinks, what was decided before', () => {
    const given = desk();
    const first = submitNoodles(given, { 'uses.vi': 'Xào' });
    returnVersion(given.lan, {
      kind: 'product',
      versionId: first,
      reasons: { 'uses.vi': 'Ghi rõ hơn' },
    });
    const id = submitNoodles(given, { 'uses.vi': 'Xào, nấu canh' }, { openedOn: first });
    recordOpinion(given.near, { kind: 'product', id, verdict: 'fit', text: 'Đúng' });
    takeItem(given.lan, { kind: 'product', id, from: null });
    expect(read(given, id)).toMatchObject({
      live: true,
      producer: { slug: 'htx-a' },
      changes: { fields: [{ key: 'uses.vi', before: 'Nấu canh', after: 'Xào, nấu canh' }] },
      unchanged: [
        { key: 'name.vi', text: 'Miến dong' },
        { key: 'story.vi', text: 'Làm từ củ dong' },
      ],
      holder: { name: 'Lan' },
      opinions: [{ by: 'Xã Gần', verdict: 'fit' }],
      decision: null,
      earlier: [
        {
          versionId: first,
          outcome: 'returned',
          by: 'Lan',
          at: NOW,
          reasons: { 'uses.vi': 'Ghi rõ hơn' },
        },
      ],
      warnings: [],
      decides: true,
      opines: false,
      takes: true,
    });
    approveVersion(given.ha, {
      kind: 'product',
      versionId: id,
      knownHolder: given.lan.actor.personId,
    });
    expect(read(given, id)).toMatchObject({
      decision: { outcome: 'approved', by: 'Hà' },
      earlier: [{ versionId: first }],
      holder: null,
    });
  });

  test('is what was handed in: a draft is nobody else’s, one taken back is still told of', () => {
    const given = desk();
    const { member, noodles } = given;
    const listing = listingOf(given);
    const draft = { listing, openedOn: noodles.liveVersionId, fields: { 'uses.vi': 'Xào' } };
    const { versionId } = saveDraft(member, draft);
    expect(() => read(given, versionId)).toThrow(NotFoundError);
    submitVersion(member, { listing, versionId });
    withdrawVersion(member, { listing, versionId });
    expect(read(given, versionId)).toMatchObject({
      version: { state: 'withdrawn' },
      decision: null,
    });
  });

  test('is the officer’s area, each with what they may do', () => {
    const given = desk();
    const id = submitNoodles(given, { 'uses.vi': 'Xào' });
    for (const who of ['far', 'admin', 'member'] as const) {
      expect(() => read(given, id, who), who).toThrow(NotFoundError);
    }
    const may = (who: Who) => {
      const { decides, opines, takes } = read(given, id, who);
      return { decides, opines, takes };
    };
    expect(may('near')).toEqual({ decides: false, opines: true, takes: true });
    expect(may('halfway')).toEqual({ decides: false, opines: false, takes: true });
    expect(may('ha')).toEqual({ decides: true, opines: false, takes: true });
    expect(may('judge')).toEqual({ decides: false, opines: false, takes: false });
  });
});

describe('warnings rest on', () => {
  test('decisions about this product and its sisters', () => {
    const given = desk();
    const { db, own, noodles } = given;
    const cake = makeProduct(db, { producerId: own.id, name: 'Bánh gio', slug: 'banh-gio' });
    makeRecognition(db, { productId: cake.id, stars: 4, decidedOn: '2025-01-01' });
    makeRecognition(db, { productId: noodles.id, stars: 4, decidedOn: '2020-01-01' });
    const id = submitNoodles(given, { 'uses.vi': 'Miến OCOP 4 sao' });
    expect(read(given, id).warnings).toMatchObject([
      {
        kind: 'star-claimed',
        decision: { status: 'expired' },
        sibling: { slug: 'banh-gio', name: 'Bánh gio' },
      },
    ]);
    makeRecognition(db, { productId: noodles.id, stars: 4, decidedOn: '2026-01-01' });
    expect(kindsOf(given, id)).toEqual([]);
    const profile = submitProfile(given, { 'story.vi': 'Có sản phẩm 4 sao và 5 sao' });
    const { warnings } = getReview(given.ha, 'producer', profile, 'vi');
    expect(warnings).toMatchObject([{ kind: 'star-claimed', stars: 5 }]);
  });

  test('papers of the producer and of this product, not of another, not removed', () => {
    const given = desk();
    const { db, own, noodles } = given;
    const cake = makeProduct(db, { producerId: own.id });
    const id = submitNoodles(given, { 'uses.vi': 'Xào' });
    const paper = { producerId: own.id, kind: 'food-safety' as const, createdAt: NOW };
    const old = { ...paper, expiresOn: '2026-07-01' };
    db.insert(papers)
      .values([
        { ...old, productId: cake.id },
        { ...old, removedAt: NOW },
      ])
      .run();
    expect(kindsOf(given, id)).toEqual([]);
    const scan = makeScan(db, own.id);
    db.insert(papers)
      .values({ ...old, productId: noodles.id, mediaId: scan })
      .run();
    const review = read(given, id);
    expect(review.warnings).toMatchObject([{ kind: 'paper-lapsed', mediaId: scan }]);
    expect(review.papers.map(({ status }) => status)).toEqual(['expired', 'expired']);
    db.insert(papers)
      .values({ ...paper, expiresOn: '2027-07-01' })
      .run();
    expect(kindsOf(given, id)).toEqual([]);
  });

  test('rights of this product on the day of reading, not of its sisters', () => {
    const given = desk();
    const { db, own, noodles } = given;
    const cake = makeProduct(db, { producerId: own.id });
    const mark = makeMark(db, { name: 'Miến ngon', expiresOn: '2026-12-31' });
    const id = submitNoodles(given, { 'uses.vi': 'Nhãn hiệu tập thể Miến ngon' });
    const right = { markId: mark.id, producerId: own.id, grantedOn: '2024-01-01' };
    makeRight(db, { ...right, productIds: [cake.id] });
    expect(read(given, id).warnings).toMatchObject([
      { kind: 'mark-unheld', key: 'uses.vi', mark: { slug: mark.slug } },
    ]);
    // The last day still counts.
    makeRight(db, { ...right, productIds: [noodles.id], expiresOn: '2026-08-01' });
    expect(kindsOf(given, id)).toEqual([]);
    const tomorrow = later(given.ha, '2026-08-02T05:00:00.000Z');
    expect(getReview(tomorrow, 'product', id, 'vi').warnings).toMatchObject([
      { kind: 'mark-idle', status: 'expired', day: '2026-08-01', keys: ['uses.vi'] },
    ]);
    const profile = submitProfile(given, { 'story.vi': 'Có nhãn hiệu tập thể' });
    expect(getReview(tomorrow, 'producer', profile, 'vi').warnings).toEqual([]);
  });

  test('the criteria set: medicines may be told to heal', () => {
    const given = desk();
    const { db, noodles } = given;
    const id = submitNoodles(given, { 'uses.vi': 'Chữa ho' });
    expect(kindsOf(given, id)).toEqual(['health-claim']);
    db.update(products)
      .set({ criteriaSetId: makeSet(given, 18) })
      .where(eq(products.id, noodles.id))
      .run();
    expect(kindsOf(given, id)).toEqual([]);
  });

  test('what a pack cost before, and what others of the set cost', () => {
    const given = desk();
    const { db, member, noodles } = given;
    const id = submitNoodles(given, { 'uses.vi': 'Xào' });
    const pack = makePack(db, { productId: noodles.id, price: 50_000 });
    expect(kindsOf(given, id)).toEqual([]);
    const draft = { id: pack.id, labelVi: 'Túi 500 g', netAmount: 500, netUnit: 'g' };
    const packs = [{ ...draft, priceState: 'published', priceMin: 500_000 }];
    changePacks(member, { listing: listingOf(given), revision: 0, packs: packs as never });
    expect(kindsOf(given, id)).toEqual(['price-changed']);
    const set = makeSet(given, 6);
    for (const price of [40_000, 45_000, 50_000]) {
      makePack(db, { productId: makeProduct(db, { criteriaSetId: set }).id, price });
    }
    const invented = makeProduct(db, { criteriaSetId: set }).id;
    makePack(db, { productId: invented, price: 9_000_000, provenance: 'sample' });
    expect(kindsOf(given, id)).toEqual(['price-changed']);
    db.update(products).set({ criteriaSetId: set }).where(eq(products.id, noodles.id)).run();
    expect(read(given, id).warnings).toMatchObject([
      { kind: 'price-changed', before: 50_000, now: 500_000 },
      { kind: 'price-unlike', price: 1_000_000, median: 90_000, products: 3 },
    ]);
  });

  test('the same picture in what another producer shows', () => {
    const given = desk();
    const { db, own, other, member, noodles } = given;
    const mine = photo(given, own.id, 'a');
    const twin = photo(given, other.id, 'a');
    const listing = listingOf(given);
    const photos = [{ mediaId: mine, altVi: 'Miến' }];
    const edit = { listing, openedOn: noodles.liveVersionId, fields: {}, photos };
    const { versionId } = saveDraft(member, edit);
    submitVersion(member, { listing, versionId });
    expect(kindsOf(given, versionId)).toEqual([]);
    // Waiting is not shown; shown is.
    const theirs = { kind: 'product' as const, producerId: other.id, slug: 'che' };
    const draft = saveDraft(given.stranger, {
      listing: theirs,
      openedOn: given.tea.liveVersionId,
      fields: {},
      photos: [{ mediaId: twin, altVi: 'Chè' }],
    });
    submitVersion(given.stranger, { listing: theirs, versionId: draft.versionId });
    expect(kindsOf(given, versionId)).toEqual([]);
    approveVersion(given.ha, { kind: 'product', versionId: draft.versionId });
    expect(read(given, versionId).warnings).toEqual([
      {
        kind: 'photo-elsewhere',
        mediaId: mine,
        listing: { kind: 'product', slug: 'che', name: 'Chè' },
        producer: 'HTX Khác',
      },
    ]);
    // The same picture on one's own other page is no wonder.
    approveVersion(later(given.ha, NOW), { kind: 'product', versionId });
    const profile = { kind: 'producer' as const, producerId: own.id };
    const home = saveDraft(member, {
      listing: profile,
      openedOn: own.liveVersionId,
      fields: {},
      photos,
    });
    submitVersion(member, { listing: profile, versionId: home.versionId });
    const { warnings } = getReview(given.ha, 'producer', home.versionId, 'vi');
    expect(warnings.map(({ kind }) => kind)).toEqual(['photo-elsewhere']);
    expect(db.select().from(media).all()).toHaveLength(2);
  });
});

function photo({ db }: Desk, producerId: number, letter: string): number {
  const file = { sha256: letter.repeat(64), mime: 'image/webp', bytes: 10, createdAt: NOW };
  return db
    .insert(media)
    .values({ producerId, ...file })
    .returning()
    .get().id;
}

function makeSet({ db }: Desk, number: number): number {
  db.insert(acts)
    .values({ number: '148/QĐ-TTg', titleVi: 'Bộ tiêu chí', titleEn: 'Criteria' })
    .onConflictDoNothing()
    .run();
  db.insert(productGroups)
    .values({ number: 1, nameVi: 'Thực phẩm', nameEn: 'Food' })
    .onConflictDoNothing()
    .run();
  const names = { nameVi: 'Bộ', nameEn: 'Set', criteria: { parts: [], notes: [] } };
  return db
    .insert(criteriaSets)
    .values({ actNumber: '148/QĐ-TTg', number, groupNumber: 1, ...names })
    .returning()
    .get().id;
}
