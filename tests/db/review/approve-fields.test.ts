import { products } from 'db/schema/index.server';
import { makeProduct } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { ForbiddenError, NotFoundError, WrongStateError } from '~/domain/errors';
import { approveFields } from '~/domain/listings/approve-fields.server';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { createProduct } from '~/domain/listings/create-product.server';
import type { EditKey } from '~/domain/listings/fields';
import { findOpenEdit } from '~/domain/listings/find-open-edit.server';
import { findPublicChanges } from '~/domain/listings/find-public-changes.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { findDecisions } from '~/domain/review/find-decisions.server';
import { findMatches } from '~/domain/search/find-matches.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { makePhoto, versionsOf } from '../listings/workshop';
import { type Desk, desk, later, logOf, NOW, submitNoodles, thrownBy } from './desk';

const LATER = '2026-08-02T03:00:00.000Z';

function waiting() {
  const given = desk();
  const versionId = submitNoodles(
    given,
    { 'name.vi': 'Miến Na Rì', 'uses.vi': 'Chữa bệnh', 'story.en': 'A story' },
    { note: 'Xin sớm' },
  );
  return { given, versionId, from: logOf(given).length };
}

const listingOf = ({ own, noodles }: Desk) => ({
  kind: 'product' as const,
  producerId: own.id,
  slug: noodles.slug,
});

function part(given: Desk, versionId: number, approved: EditKey[] = ['name.vi', 'story.en']) {
  const which = { kind: 'product' as const, versionId };
  const reasons = { 'uses.vi': 'Bỏ lời chữa bệnh' };
  approveFields(later(given.ha, LATER), { ...which, approved, reasons });
}

const liveOf = ({ db, noodles }: Desk) => {
  const row = db.select().from(products).where(eq(products.id, noodles.id)).get();
  return versionsOf(db, noodles.id).find(({ id }) => id === row?.liveVersionId);
};

test('what is approved is live at once, what is not stays as it was', () => {
  const { given, versionId } = waiting();
  rebuildSearchIndex(given.db);
  part(given, versionId);
  const live = liveOf(given);
  expect(live).toMatchObject({ state: 'approved', decidedAt: LATER, submittedAt: null });
  expect(live?.texts).toMatchObject({
    name: { vi: { text: 'Miến Na Rì' } },
    uses: { vi: { text: 'Nấu canh' } },
    story: { vi: { text: 'Làm từ củ dong' }, en: { text: 'A story' } },
  });
  expect([...findMatches(given.db, 'mien na ri').bestFirst]).toEqual([given.noodles.id]);
  expect(findPublicChanges(given.db, given.noodles.id)).toMatchObject([
    { on: '2026-08-02', fields: ['name'], by: 'Hà' },
  ]);
});

test('the cooperative goes on from its own words, with the reasons; one entry in the log', () => {
  const { given, versionId, from } = waiting();
  part(given, versionId);
  const edit = findOpenEdit(given.db, given.member.actor, listingOf(given));
  expect(edit.open).toMatchObject({ state: 'returned', note: 'Xin sớm', author: 'Mai' });
  expect(edit.fields).toMatchObject({ 'name.vi': 'Miến Na Rì', 'uses.vi': 'Chữa bệnh' });
  expect(edit.returned).toEqual({ 'uses.vi': 'Bỏ lời chữa bệnh' });
  expect(edit.changes.fields.map(({ key }) => key)).toEqual(['uses.vi']);
  expect(versionsOf(given.db, given.noodles.id).map(({ state }) => state)).toEqual([
    'superseded',
    'returned',
    'approved',
    'returned',
  ]);
  expect(logOf(given, from)).toEqual([`approve-fields product-version ${versionId}`]);
  expect(findDecisions(given.db, 'product', given.noodles.id)).toMatchObject([
    {
      versionId,
      outcome: 'partly',
      by: 'Hà',
      at: LATER,
      reasons: { 'uses.vi': 'Bỏ lời chữa bệnh' },
    },
  ]);
});

test('mended and handed in again it goes live whole', () => {
  const { given, versionId } = waiting();
  part(given, versionId);
  const listing = listingOf(given);
  const { openedOn } = findOpenEdit(given.db, given.member.actor, listing);
  const mended = saveDraft(given.member, { listing, openedOn, fields: { 'uses.vi': 'Xào, nấu' } });
  expect(findOpenEdit(given.db, given.member.actor, listing).returned).toEqual({
    'uses.vi': 'Bỏ lời chữa bệnh',
  });
  submitVersion(given.member, { listing, versionId: mended.versionId });
  approveVersion(given.ha, { kind: 'product', versionId: mended.versionId });
  expect(liveOf(given)?.texts).toMatchObject({
    name: { vi: { text: 'Miến Na Rì' } },
    uses: { vi: { text: 'Xào, nấu' } },
  });
  const outcomes = findDecisions(given.db, 'product', given.noodles.id).map((d) => d.outcome);
  expect(outcomes).toEqual(['approved', 'partly']);
});

test('photos are one part', () => {
  const given = desk();
  const { db, own, member, noodles } = given;
  const listing = listingOf(given);
  const photos = [{ mediaId: makePhoto(db, own.id), altVi: 'Miến phơi' }];
  const edit = { listing, openedOn: noodles.liveVersionId, fields: { 'uses.vi': 'Xào' }, photos };
  const { versionId } = saveDraft(member, edit);
  submitVersion(member, { listing, versionId });
  part(given, versionId, ['photos']);
  expect(liveOf(given)).toMatchObject({ photos, texts: { uses: { vi: { text: 'Nấu canh' } } } });
});

test('every change approved is the version approved', () => {
  const { given, versionId, from } = waiting();
  part(given, versionId, ['name.vi', 'uses.vi', 'story.en']);
  expect(liveOf(given)).toMatchObject({ id: versionId, state: 'approved' });
  expect(logOf(given, from)).toEqual([`approve-version product-version ${versionId}`]);
});

describe('refused, it changes nothing', () => {
  const state = (given: Desk) =>
    JSON.stringify([versionsOf(given.db, given.noodles.id), logOf(given), liveOf(given)]);

  test('where a reason is missing or nothing is approved', () => {
    const { given, versionId } = waiting();
    const before = state(given);
    expect(thrownBy(() => part(given, versionId, []))).toMatchObject({
      fields: { general: 'nothing-approved' },
    });
    expect(thrownBy(() => part(given, versionId, ['name.vi']))).toMatchObject({
      fields: { 'story.en': 'required' },
    });
    expect(thrownBy(() => part(given, versionId, ['director.vi']))).toMatchObject({
      fields: { 'director.vi': 'unknown' },
    });
    expect(state(given)).toBe(before);
  });

  test('for all who may not decide, and once it was decided', () => {
    const { given, versionId } = waiting();
    const attempt = (who: 'near' | 'halfway' | 'judge' | 'far' | 'admin' | 'ha') => () =>
      approveFields(given[who], {
        kind: 'product',
        versionId,
        approved: ['name.vi'],
        reasons: { 'uses.vi': 'Sai', 'story.en': 'Sai' },
      });
    const before = state(given);
    for (const who of ['near', 'judge'] as const) {
      expect(attempt(who), who).toThrow(ForbiddenError);
    }
    for (const who of ['halfway', 'far', 'admin'] as const)
      expect(attempt(who), who).toThrow(NotFoundError);
    expect(state(given)).toBe(before);
    attempt('ha')();
    expect(thrownBy(attempt('ha'))).toEqual(new WrongStateError('returned'));
  });
});

test('a product that was never shown comes before the public with its approved parts alone', () => {
  const given = desk();
  const { db, member, own, ha } = given;
  const slug = createProduct(member, own.id, 'Bánh gio');
  const listing = { kind: 'product' as const, producerId: own.id, slug };
  const { openedOn } = findOpenEdit(db, member.actor, listing);
  const fields = { 'uses.vi': 'Chữa bệnh', 'story.vi': 'Chuyện' };
  const { versionId } = saveDraft(member, { listing, openedOn, fields });
  submitVersion(member, { listing, versionId });
  const which = { kind: 'product' as const, versionId };
  const reasons = { 'uses.vi': 'Sai', 'name.vi': 'Sai' };
  expect(
    thrownBy(() => approveFields(ha, { ...which, approved: ['story.vi'], reasons })),
  ).toMatchObject({ fields: { 'name.vi': 'name-first' } });
  approveFields(ha, { ...which, approved: ['name.vi', 'story.vi'], reasons });
  const edit = findOpenEdit(db, member.actor, listing);
  expect(edit.live?.texts).toEqual({ name: expect.anything(), story: expect.anything() });
  expect(edit.changes.fields.map(({ key }) => key)).toEqual(['uses.vi']);
});

test('other listings are not touched', () => {
  const { given, versionId } = waiting();
  const { db, own } = given;
  const cake = makeProduct(db, { producerId: own.id, name: 'Bánh' });
  part(given, versionId);
  expect(versionsOf(db, cake.id)).toMatchObject([
    { state: 'approved', createdAt: expect.not.stringMatching(NOW) },
  ]);
});
