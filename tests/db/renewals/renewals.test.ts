import { auditEntries, criteriaSets, productVersions } from 'db/schema/index.server';
import { makeProduct, makeRecognition, makeRight } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { NotFoundError } from '~/domain/errors';
import { addPaper } from '~/domain/papers/add-paper.server';
import { NOTHING_FILED } from '~/domain/papers/paper-form';
import { findChangesSince } from '~/domain/renewals/find-changes-since.server';
import { findExpiring } from '~/domain/renewals/find-expiring.server';
import { getRenewal } from '~/domain/renewals/get-renewal.server';
import { type Setting, setting } from '../papers/setting';

const TODAY = '2026-08-01';

describe('what expires', () => {
  test('is a producer’s own, by how soon, with what has lapsed and was not renewed', () => {
    const given = setting();
    const { db, own, noodles, cakes, tea } = given;
    const more = ['Bánh chưng', 'Mật ong', 'Gạo'].map((name) =>
      makeProduct(db, { producerId: own.id, name }),
    );
    const [chung, honey, rice] = more.map(({ id }) => id) as [number, number, number];
    const ends = (productId: number, validUntil: string, decidedOn = '2023-01-01') =>
      makeRecognition(db, { productId, decidedOn, validUntil });
    ends(noodles.id, '2026-12-01');
    const soon = ends(cakes.id, '2026-08-20');
    const lapsed = ends(chung, '2026-05-01');
    ends(honey, '2026-05-01');
    ends(honey, '2029-05-01', '2026-05-02');
    ends(rice, '2029-05-01');
    ends(tea.id, '2026-08-20');
    expect(findExpiring({ db, today: TODAY }, own.id)).toEqual([
      expect.objectContaining({
        recognitionId: lapsed.id,
        productName: 'Bánh chưng',
        band: 'lapsed',
      }),
      {
        recognitionId: soon.id,
        productSlug: 'banh-gio',
        productName: 'Bánh gio',
        stars: 3,
        validUntil: { earliest: '2026-08-20', latest: '2026-08-20' },
        band: 30,
        provenance: 'verified',
      },
      expect.objectContaining({ productName: 'Miến dong', band: 180 }),
    ]);
  });

  test('leaves out products that are no longer listed', () => {
    const { db, own } = setting();
    const gone = makeProduct(db, { producerId: own.id, status: 'withdrawn' });
    makeRecognition(db, { productId: gone.id, decidedOn: '2023-08-10' });
    expect(findExpiring({ db, today: TODAY }, own.id)).toEqual([]);
  });
});

/** Makes another approved version of the noodles. */
function approve(
  { db, noodles }: Setting,
  number: number,
  decidedAt: string | null,
  change: { name?: string; story?: string; photo?: number },
) {
  const claim = (text: string) => ({ vi: { text, provenance: 'verified' as const } });
  const { name = 'Miến dong', story, photo } = change;
  db.insert(productVersions)
    .values({
      productId: noodles.id,
      number,
      state: 'superseded',
      texts: { name: claim(name), ...(story ? { story: claim(story) } : {}) },
      photos: photo ? [{ mediaId: photo, altVi: 'Miến' }] : [],
      createdAt: '2024-01-01T00:00:00.000Z',
      decidedAt,
    })
    .run();
}

function firstApprovedIn2023(given: Setting) {
  const { db, noodles } = given;
  const first = { decidedAt: '2023-01-01T00:00:00.000Z' };
  db.update(productVersions).set(first).where(eq(productVersions.productId, noodles.id)).run();
}

describe('what changed since a day', () => {
  test('is what officers approved and what became of the packs, by the day in Vietnam', () => {
    const given = setting();
    const { db, noodles, cakes, member } = given;
    firstApprovedIn2023(given);
    approve(given, 2, '2024-02-02T00:00:00.000Z', { story: 'Cũ' });
    // After midnight in Vietnam, still the day before in UTC.
    approve(given, 3, '2024-05-01T18:00:00.000Z', { story: 'Mới', photo: 5 });
    approve(given, 4, null, { name: 'Chưa bao giờ duyệt' });
    approve(given, 5, '2025-01-01T03:00:00.000Z', { name: 'Miến dong sạch', photo: 5 });
    const changePacks = (at: string, id: number) =>
      recordEntry(db, { ...member, now: at }, { action: 'change-packs', subject: ['product', id] });
    changePacks('2024-03-01T03:00:00.000Z', noodles.id);
    changePacks('2024-05-02T03:00:00.000Z', noodles.id);
    changePacks('2024-06-02T03:00:00.000Z', cakes.id);
    expect(findChangesSince(db, noodles.id, '2024-03-01')).toEqual([
      { on: '2024-05-02', parts: ['story', 'photos', 'packs'] },
      { on: '2025-01-01', parts: ['name', 'story'] },
    ]);
    expect(findChangesSince(db, noodles.id, '2024-05-02')).toHaveLength(1);
    expect(findChangesSince(db, noodles.id, '2025-01-01')).toEqual([]);
  });
});

describe('a renewal', () => {
  const lastYears = { decidedOn: '2023-10-01', validUntil: '2026-10-01', stars: 3 };

  test('puts the criteria set, the papers, the rights and the changes on one list', () => {
    const given = setting();
    const { db, own, noodles, cakes, mark, member, set } = given;
    const criterion = {
      letter: 'a',
      title: 'Kế toán',
      note: null,
      maxScore: 1,
      minimumForStars: null,
      options: [],
    };
    const tests = { ...criterion, title: 'Kiểm tra định kỳ các chỉ tiêu ATTP theo quy định' };
    const rights = { ...criterion, title: 'Sở hữu trí tuệ' };
    const section = { ...criterion, number: 1, criteria: [criterion, tests, rights] };
    const parts = [{ letter: 'C', sections: [section] }];
    db.update(criteriaSets).set({ criteria: { parts } }).where(eq(criteriaSets.id, set.id)).run();
    const { id } = makeRecognition(db, { productId: noodles.id, ...lastYears });
    const file = (product: string, expiresOn: string) =>
      addPaper(member, {
        producerId: own.id,
        typed: { ...NOTHING_FILED, kind: 'test-report', product, expiresOn },
        mediaId: null,
      });
    file(String(cakes.id), '2030-01-01');
    const whole = file('', '2026-09-30');
    makeRight(db, { markId: mark.id, producerId: own.id, productIds: [noodles.id] });
    const facts = getRenewal(member, { producerId: own.id, recognitionId: id }, 'vi');
    expect(facts).toMatchObject({
      product: { name: 'Miến dong' },
      decision: { id, stars: 3, status: 'expiring' },
      days: { daysLeft: 61, beginOn: '2026-04-04', papersUntil: '2026-10-01' },
      set: { number: 6, name: 'Chế biến từ gạo, ngũ cốc', group: 'Thực phẩm' },
      changes: [],
      today: TODAY,
    });
    const statusOf = (key: string) => facts.items.find((item) => item.key === key);
    expect(statusOf('tests')).toMatchObject({ status: 'ends-before', proof: { id: whole } });
    expect(statusOf('intellectual-property')).toMatchObject({
      status: 'on-file',
      proof: { name: 'Miến Na Rì' },
    });
    expect(statusOf('accounts')).toMatchObject({ status: 'own-check' });
    expect(statusOf('environment')).toBe(undefined);
  });

  test('of a product without a set lists what all sets ask', () => {
    const { db, own, cakes, member } = setting();
    const { id } = makeRecognition(db, { productId: cakes.id, ...lastYears });
    const { set, items } = getRenewal(member, { producerId: own.id, recognitionId: id }, 'vi');
    expect(set).toBe(null);
    expect(items.map(({ key }) => key)).toContain('environment');
  });

  test('of a decision that a later one took the place of names that one', () => {
    const { db, own, cakes, member } = setting();
    const productId = cakes.id;
    const old = makeRecognition(db, { productId, ...lastYears });
    const recognitionId = old.id;
    const replacedBy = () =>
      getRenewal(member, { producerId: own.id, recognitionId }, 'vi').replacedBy;
    makeRecognition(db, { productId, decidedOn: '2021-01-01', validUntil: '2030-01-01' });
    expect(replacedBy()).toBe(null);
    const later = makeRecognition(db, { productId, decidedOn: '2026-02-01' });
    expect(replacedBy()).toEqual({ id: later.id, number: later.decisionNumber });
  });

  test('of a decision without known dates says so rather than guess', () => {
    const { db, own, cakes, member } = setting();
    const { id } = makeRecognition(db, { productId: cakes.id, provenance: 'sourced' });
    const facts = getRenewal(member, { producerId: own.id, recognitionId: id }, 'vi');
    expect(facts).toMatchObject({ days: null, changes: null, decision: { status: 'unknown' } });
  });

  test('is its own producer’s, of a listed product, and no district’s round', () => {
    const given = setting();
    const { db, own, other, noodles, tea, member, stranger, province } = given;
    const gone = makeProduct(db, { producerId: own.id, status: 'withdrawn' });
    const idOf = (productId: number, kind: 'recognition' | 'assessment-round' = 'recognition') =>
      makeRecognition(db, { productId, ...lastYears, kind }).id;
    const mine = { producerId: own.id, recognitionId: idOf(noodles.id) };
    expect(getRenewal(member, mine, 'vi').product.slug).toBe('mien-dong');
    const refused: [Setting['member'], { producerId: number; recognitionId: number }][] = [
      [stranger, mine],
      [province, mine],
      [stranger, { ...mine, producerId: other.id }],
      [member, { ...mine, recognitionId: idOf(tea.id) }],
      [member, { ...mine, recognitionId: idOf(gone.id) }],
      [member, { ...mine, recognitionId: idOf(noodles.id, 'assessment-round') }],
      [member, { ...mine, recognitionId: Number.NaN }],
    ];
    for (const [acting, key] of refused) {
      expect(() => getRenewal(acting, key, 'vi')).toThrow(NotFoundError);
    }
    expect(db.select().from(auditEntries).all()).toEqual([]);
  });
});
