import { recognitions, rightProducts, rightsOfUse } from 'db/schema/index.server';
import { makeMark, makeRecognition, makeRight } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { exactly } from '~/domain/dates';
import { ForbiddenError, NotFoundError, WrongStateError } from '~/domain/errors';
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import { findWaitingClaims } from '~/domain/papers/find-waiting-claims.server';
import { returnClaim } from '~/domain/papers/return-claim.server';
import { findMatches } from '~/domain/search/find-matches.server';
import {
  acceptSeen,
  claimOf,
  claimRight,
  claimStars,
  logOf,
  NOW,
  type Setting,
  setting,
} from './setting';

const withFaults = (fields: object) => expect.objectContaining({ fields });
const stars = ({ db }: Setting) => db.select().from(recognitions).all();
const rights = ({ db }: Setting) => db.select().from(rightsOfUse).all();
const covered = ({ db }: Setting) =>
  db
    .select()
    .from(rightProducts)
    .all()
    .map(({ rightId, productId }) => [rightId, productId]);

/** What the public sees of the noodles on a day. */
const shown = ({ db, noodles }: Setting, today = '2026-08-01') =>
  findProduct({ db, today }, noodles.slug, 'vi')?.card;

describe('accepting stars', () => {
  test('lights them, as verified, with the scan, under the act of the day, for 36 months', () => {
    const given = setting();
    const id = claimStars(given);
    expect(shown(given)?.star).toBe(null);
    acceptClaim(given.province, id);
    expect(stars(given)).toMatchObject([
      {
        productId: given.noodles.id,
        kind: 'recognition',
        stars: 4,
        level: 'provincial',
        actNumber: '148/QĐ-TTg',
        criteriaSetId: given.set.id,
        issuer: 'UBND tỉnh Thái Nguyên',
        decisionNumber: '123/QĐ-UBND',
        decidedEarliest: '2026-03-12',
        decidedLatest: '2026-03-12',
        validUntilEarliest: '2029-03-12',
        validUntilLatest: '2029-03-12',
        endKind: 'computed',
        documentId: given.scan,
        provenance: 'verified',
      },
    ]);
    expect(shown(given)?.star).toMatchObject({ stars: 4, validUntil: exactly('2029-03-12') });
    expect(shown(given, '2029-03-13')?.star).toBe(null);
    expect(claimOf(given, id)).toMatchObject({
      state: 'accepted',
      decidedBy: given.province.actor.personId,
      decidedAt: NOW,
    });
    expect(logOf(given).at(-1)).toBe('record-recognition recognition');
  });

  test('takes the end that the paper prints, and leaves unknown acts unnamed', () => {
    const given = setting();
    const claim = { decidedOn: '2021-01-05', validUntil: '2023-01-05', stars: '3' };
    acceptSeen(given, claimStars(given, claim));
    expect(stars(given)).toMatchObject([
      // 1048/QĐ-TTg is the act of that day and not in this database.
      { actNumber: null, criteriaSetId: null, level: 'provincial', endKind: 'stated' },
    ]);
    expect(shown(given)?.star).toBe(null);
    expect(shown(given)?.past).toMatchObject({ stars: 3, status: 'expired' });
  });

  test('verifies what was only published, keeping its sources, and writes no second row', () => {
    const given = setting();
    const sources = [{ label: 'Báo Bắc Kạn' }];
    const published = makeRecognition(given.db, {
      productId: given.noodles.id,
      stars: 4,
      decisionNumber: null,
      decidedEarliest: '2026-01-01',
      decidedLatest: '2026-12-31',
      provenance: 'sourced',
      sources,
    });
    acceptClaim(given.province, claimStars(given));
    expect(stars(given)).toMatchObject([
      {
        id: published.id,
        decidedEarliest: '2026-03-12',
        decidedLatest: '2026-03-12',
        decisionNumber: '123/QĐ-UBND',
        provenance: 'verified',
        sources,
      },
    ]);
    expect(logOf(given).at(-1)).toBe('verify-recognition recognition');
  });

  test('does not take another published decision of the same year for it', () => {
    const given = setting();
    const year = { decidedEarliest: '2026-01-01', decidedLatest: '2026-12-31' };
    const record = { productId: given.noodles.id, provenance: 'sourced' as const, ...year };
    makeRecognition(given.db, { ...record, stars: 3, decisionNumber: null });
    makeRecognition(given.db, { ...record, stars: 4, decisionNumber: '9/QĐ-UBND' });
    makeRecognition(given.db, { ...record, stars: 4, decisionNumber: null, provenance: 'sample' });
    acceptClaim(given.province, claimStars(given));
    expect(stars(given)).toHaveLength(4);
  });

  test('says so where the decision was recorded meanwhile, and records nothing', () => {
    const given = setting();
    const id = claimStars(given);
    makeRecognition(given.db, {
      productId: given.noodles.id,
      decisionNumber: '123/QĐ-UBND',
      decidedOn: '2026-03-12',
    });
    expect(() => acceptClaim(given.province, id)).toThrow(withFaults({ claim: 'recorded' }));
    expect(stars(given)).toHaveLength(1);
    expect(claimOf(given, id)).toMatchObject({ state: 'submitted' });
    expect(findWaitingClaims(given.province, 'vi').claims).toMatchObject([
      { id, precedent: 'recorded' },
    ]);
  });
});

describe('accepting a right of use', () => {
  test('shows the mark on the product named, and lets search find it by that mark', () => {
    const given = setting();
    const { db, province, own, noodles, mark, scan } = given;
    const foundByMark = () => [...findMatches(db, 'Na Rì').bestFirst];
    expect(foundByMark()).toEqual([]);
    acceptClaim(province, claimRight(given));
    expect(rights(given)).toMatchObject([
      {
        markId: mark.id,
        producerId: own.id,
        number: '7/GCN',
        issuer: 'Hội Miến dong',
        grantedEarliest: '2026-03-12',
        grantedLatest: '2026-03-12',
        expiresOn: '2028-03-12',
        documentId: scan,
        provenance: 'verified',
      },
    ]);
    expect(shown(given)?.marks).toMatchObject([{ slug: mark.slug }]);
    expect(shown(given, '2028-03-13')?.marks).toEqual([]);
    expect(foundByMark()).toEqual([noodles.id]);
    expect(logOf(given).at(-1)).toBe('record-right right-of-use');
  });

  test('of the same paper for another product is one right for both', () => {
    const given = setting();
    const { province, noodles, cakes } = given;
    acceptClaim(province, claimRight(given));
    const second = claimRight(given, { product: String(cakes.id) });
    expect(findWaitingClaims(province, 'vi').claims).toMatchObject([
      { precedent: 'other-products' },
    ]);
    acceptClaim(province, second);
    const [right] = rights(given);
    expect(rights(given)).toHaveLength(1);
    expect(covered(given)).toEqual([
      [right?.id, noodles.id],
      [right?.id, cakes.id],
    ]);
  });

  test('of the same number with other dates is told, and records nothing', () => {
    const given = setting();
    acceptClaim(given.province, claimRight(given));
    const change = { product: String(given.cakes.id), validUntil: '2027-03-12' };
    const id = claimRight(given, change);
    expect(() => acceptClaim(given.province, id)).toThrow(withFaults({ claim: 'differs' }));
    expect(covered(given)).toHaveLength(1);
  });

  test('verifies a right that was only published; one under another mark is another', () => {
    const given = setting();
    const { db, own, cakes, noodles, mark } = given;
    const paper = { producerId: own.id, productIds: [cakes.id], number: '7/GCN' };
    const published = makeRight(db, { ...paper, markId: mark.id, provenance: 'sourced' });
    makeRight(db, { ...paper, markId: makeMark(db).id });
    acceptClaim(given.province, claimRight(given));
    expect(rights(given)).toHaveLength(2);
    expect(rights(given)[0]).toMatchObject({
      id: published.id,
      provenance: 'verified',
      grantedLatest: '2026-03-12',
    });
    expect(covered(given).filter(([id]) => id === published.id)).toEqual([
      [published.id, cakes.id],
      [published.id, noodles.id],
    ]);
    expect(logOf(given).at(-1)).toBe('verify-right right-of-use');
  });
});

describe('who decides', () => {
  const decisions: [
    string,
    (
      given: Setting,
      who: 'near' | 'far' | 'halfway' | 'admin' | 'member' | 'stranger',
      id: number,
    ) => void,
  ][] = [
    ['accepting', (given, who, id) => acceptClaim(given[who], id)],
    ['returning', (given, who, id) => returnClaim(given[who], { claimId: id, reason: 'Không rõ' })],
  ];
  test.each(decisions)('%s is for the province with a second factor', (_name, decide) => {
    const given = setting();
    const id = claimStars(given);
    for (const who of ['near', 'member'] as const) {
      expect(() => decide(given, who, id), who).toThrow(ForbiddenError);
    }
    for (const who of ['halfway', 'far', 'admin', 'stranger'] as const) {
      expect(() => decide(given, who, id), who).toThrow(NotFoundError);
    }
    expect(() => decide(given, 'near', id + 1)).toThrow(NotFoundError);
    expect(claimOf(given, id)).toMatchObject({ state: 'submitted', decidedBy: null });
    expect(logOf(given)).toHaveLength(1);
  });

  test('only once', () => {
    const given = setting();
    const id = claimStars(given);
    acceptClaim(given.province, id);
    expect(() => acceptClaim(given.province, id)).toThrow(WrongStateError);
    expect(() => returnClaim(given.province, { claimId: id, reason: 'Nhầm' })).toThrow(
      WrongStateError,
    );
    expect(stars(given)).toHaveLength(1);
  });

  test('a claim goes back with a reason and no other way', () => {
    const given = setting();
    const claimId = claimStars(given);
    const back = (reason: string) => returnClaim(given.province, { claimId, reason });
    expect(() => back(' \n ')).toThrow(withFaults({ reason: 'missing' }));
    expect(() => back('a'.repeat(1001))).toThrow(withFaults({ reason: 'too-long' }));
    back(' Ảnh mờ,\r\nchụp lại. ');
    expect(claimOf(given, claimId)).toMatchObject({
      state: 'returned',
      reason: 'Ảnh mờ,\nchụp lại.',
    });
    expect(stars(given)).toEqual([]);
  });
});

describe('the list that waits', () => {
  test('is read by the officers of the area, oldest first', () => {
    const given = setting();
    const first = claimStars(given);
    const second = claimRight(given);
    for (const who of ['near', 'halfway', 'province'] as const) {
      const { claims, total } = findWaitingClaims(given[who], 'vi');
      expect(claims.map(({ id }) => id)).toEqual([first, second]);
      expect(total).toBe(2);
      expect(claims.every(({ mayDecide }) => mayDecide)).toBe(who === 'province');
    }
    for (const who of ['far', 'admin', 'member', 'stranger'] as const) {
      expect(findWaitingClaims(given[who], 'vi')).toEqual({ claims: [], total: 0 });
    }
  });

  test('says what would be recorded and what to look at twice', () => {
    const given = setting();
    claimStars(given, { validUntil: '2028-03-12' });
    claimRight(given);
    const [forStars, forRight] = findWaitingClaims(given.province, 'vi').claims;
    expect(forStars).toMatchObject({
      producer: { slug: 'htx-mien-dong', name: 'HTX Miến Dong' },
      product: { name: 'Miến dong' },
      claimedBy: 'Mai',
      wouldRecord: { act: '148/QĐ-TTg', level: 'provincial', validUntil: '2028-03-12' },
      warnings: [{ code: 'shorter-term' }],
      precedent: null,
    });
    expect(forRight).toMatchObject({ wouldRecord: null, precedent: null });
  });
});
