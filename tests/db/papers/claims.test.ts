import { paperClaims, recognitions, rightsOfUse } from 'db/schema/index.server';
import { makeMark, makeRecognition, makeRight } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { NotFoundError, WrongStateError } from '~/domain/errors';
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import { findClaims } from '~/domain/papers/find-claims.server';
import { returnClaim } from '~/domain/papers/return-claim.server';
import { submitClaim } from '~/domain/papers/submit-claim.server';
import { withdrawClaim } from '~/domain/papers/withdraw-claim.server';
import {
  claimOf,
  claimRight,
  claimStars,
  logOf,
  makeScan,
  type Setting,
  setting,
  typedRight,
  typedStars,
} from './setting';

const withFaults = (fields: object) => expect.objectContaining({ fields });

const submit = (given: Setting, change: Partial<Parameters<typeof submitClaim>[1]>) =>
  submitClaim(given.member, {
    kind: 'recognition',
    producerId: given.own.id,
    typed: typedStars(given),
    mediaId: given.scan,
    ...change,
  });

describe('claiming', () => {
  test('keeps what the paper says, records nothing of it, and goes into the log', () => {
    const given = setting();
    const id = claimStars(given, { note: ' Bản gốc\r\nở xã ' });
    expect(claimOf(given, id)).toMatchObject({
      kind: 'recognition',
      state: 'submitted',
      producerId: given.own.id,
      productId: given.noodles.id,
      stars: 4,
      markId: null,
      number: '123/QĐ-UBND',
      decidedOn: '2026-03-12',
      validUntil: null,
      note: 'Bản gốc\nở xã',
      mediaId: given.scan,
      claimedBy: given.member.actor.personId,
    });
    expect(given.db.select().from(recognitions).all()).toEqual([]);
    claimRight(given);
    expect(given.db.select().from(rightsOfUse).all()).toEqual([]);
    expect(logOf(given)).toEqual(['claim-recognition producer', 'claim-right producer']);
  });

  test('twice the same is once', () => {
    const given = setting();
    expect(claimStars(given)).toBe(claimStars(given));
    expect(given.db.select().from(paperClaims).all()).toHaveLength(1);
    expect(logOf(given)).toHaveLength(1);
  });

  test('the same number with other facts is told that one waits', () => {
    const given = setting();
    const id = claimStars(given);
    for (const change of [{ stars: '5' }, { number: '123 /qđ-ubnd' }]) {
      expect(() => claimStars(given, change)).toThrow(withFaults({ number: 'waiting' }));
    }
    expect(() => claimStars(given, { product: String(given.cakes.id) })).not.toThrow();
    withdrawClaim(given.member, { producerId: given.own.id, claimId: id });
    expect(() => claimStars(given, { stars: '5' })).not.toThrow();
  });

  test('is refused for products, marks and scans that are not theirs to claim with', () => {
    const given = setting();
    const { db, tea, other, own } = given;
    const press = makeMark(db, { kind: null, status: 'unconfirmed' });
    const over = makeMark(db, { status: 'superseded' });
    const cases: [Partial<Parameters<typeof submitClaim>[1]>, object][] = [
      [{ typed: typedStars(given, { product: String(tea.id) }) }, { product: 'unknown' }],
      [{ typed: typedStars(given, { product: '9999' }) }, { product: 'unknown' }],
      [{ mediaId: null }, { scan: 'missing' }],
      [{ mediaId: makeScan(db, other.id) }, { scan: 'missing' }],
      [{ mediaId: makeScan(db, own.id, 'image/webp') }, { scan: 'missing' }],
      [
        { typed: typedStars(given, { stars: '', number: '' }), mediaId: null },
        { stars: 'missing', number: 'missing', scan: 'missing' },
      ],
      ...[press.id, over.id, 9999].map((id): (typeof cases)[number] => [
        { kind: 'right-of-use', typed: typedRight(given, { mark: String(id) }) },
        { mark: 'unknown' },
      ]),
    ];
    for (const [change, faults] of cases) {
      expect(() => submit(given, change)).toThrow(withFaults(faults));
    }
    expect(db.select().from(paperClaims).all()).toEqual([]);
    expect(logOf(given)).toEqual([]);
  });

  test('is refused for what an officer has recorded, and not for what was only published', () => {
    const given = setting();
    const { db, noodles, own, mark } = given;
    const record = { productId: noodles.id, decisionNumber: '123/QĐ-UBND' };
    makeRecognition(db, { ...record, decidedOn: '2026-03-12', provenance: 'sourced' });
    expect(() => claimStars(given)).not.toThrow();
    makeRecognition(db, { ...record, decisionNumber: '9/QĐ-UBND', decidedOn: '2026-03-12' });
    expect(() => claimStars(given, { number: '9/QĐ - UBND' })).toThrow(
      withFaults({ number: 'recorded' }),
    );
    makeRight(db, {
      markId: mark.id,
      producerId: own.id,
      productIds: [noodles.id],
      number: '7/GCN',
    });
    expect(() => claimRight(given)).toThrow(withFaults({ number: 'recorded' }));
  });

  test('is for members alone', () => {
    const given = setting();
    const { own, scan, stranger, near, province, admin } = given;
    const claim = {
      kind: 'recognition' as const,
      producerId: own.id,
      typed: typedStars(given),
      mediaId: scan,
    };
    for (const acting of [stranger, near, province, admin]) {
      expect(() => submitClaim(acting, claim)).toThrow(NotFoundError);
      expect(findClaims(acting, own.id, 'vi')).toEqual([]);
    }
  });
});

describe('taking back', () => {
  test('is possible until an officer has decided, and once', () => {
    const given = setting();
    const key = { producerId: given.own.id, claimId: claimStars(given) };
    withdrawClaim(given.member, key);
    withdrawClaim(given.member, key);
    expect(claimOf(given, key.claimId)).toMatchObject({ state: 'withdrawn' });
    expect(logOf(given)).toEqual(['claim-recognition producer', 'withdraw-claim producer']);
    expect(() => acceptClaim(given.province, key.claimId)).toThrow(WrongStateError);
  });

  test('is too late afterwards, and not for others', () => {
    const given = setting();
    const key = { producerId: given.own.id, claimId: claimStars(given) };
    for (const acting of [given.stranger, given.province]) {
      expect(() => withdrawClaim(acting, key)).toThrow(NotFoundError);
    }
    expect(() => withdrawClaim(given.stranger, { ...key, producerId: given.other.id })).toThrow(
      NotFoundError,
    );
    returnClaim(given.province, { claimId: key.claimId, reason: 'Ảnh mờ' });
    expect(() => withdrawClaim(given.member, key)).toThrow(WrongStateError);
    expect(claimOf(given, key.claimId)).toMatchObject({ state: 'returned', reason: 'Ảnh mờ' });
  });
});

test('a member reads its own claims, newest first, with the reason why one came back', () => {
  const given = setting();
  const first = claimStars(given);
  returnClaim(given.province, { claimId: first, reason: 'Thiếu trang hai' });
  const second = claimRight(given);
  const claims = findClaims(given.member, given.own.id, 'vi');
  expect(claims).toMatchObject([
    { id: second, state: 'submitted', mark: { name: 'Miến Na Rì' }, markId: given.mark.id },
    {
      id: first,
      state: 'returned',
      reason: 'Thiếu trang hai',
      product: { name: 'Miến dong', slug: 'mien-dong' },
      scan: { mediaId: given.scan, fileName: 'giay.pdf' },
    },
  ]);
});
