import { auditEntries, recognitions } from 'db/schema/index.server';
import { makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { ForbiddenError, NotFoundError, StaleError, WrongStateError } from '~/domain/errors';
import { correctRecognition } from '~/domain/recognitions/correct-recognition.server';
import { getRecognition } from '~/domain/recognitions/get-recognition.server';
import { revokeRecognition } from '~/domain/recognitions/revoke-recognition.server';
import { type Setting, setting } from '../papers/setting';

const withFaults = (fields: object) => expect.objectContaining({ fields });

/** The noodles have four stars, decided in March, of unknown score. */
function starred() {
  const given = setting();
  const { id } = makeRecognition(given.db, {
    productId: given.noodles.id,
    stars: 4,
    decidedOn: '2026-03-12',
    decisionNumber: '55/QĐ-UBND',
  });
  return { ...given, id };
}
type Starred = ReturnType<typeof starred>;

const opened = (given: Starred, acting = given.province) => ({
  id: given.id,
  opened: getRecognition(acting, given.id, 'vi').opened,
});
const row = ({ db, id }: Starred) =>
  db.select().from(recognitions).where(eq(recognitions.id, id)).get();
const entries = ({ db }: Setting) =>
  db.select().from(auditEntries).orderBy(asc(auditEntries.id)).all();

const revocation = { revokedOn: '2026-08-01', number: '77/QĐ-UBND', reason: 'Đổi công thức' };

describe('a revocation', () => {
  test('takes the stars from the public at once, and says why', () => {
    const given = starred();
    const reading = { db: given.db, today: '2026-08-01' };
    const shown = () => findProduct(reading, given.noodles.slug, 'vi')?.card;
    expect(shown()?.star).toMatchObject({ stars: 4 });
    revokeRecognition(given.province, opened(given), revocation);
    expect(shown()).toMatchObject({ star: null, past: { status: 'revoked' } });
    expect(row(given)).toMatchObject({
      stars: 4,
      revokedOn: '2026-08-01',
      revocationNumber: '77/QĐ-UBND',
      revokedReason: 'Đổi công thức',
    });
    expect(entries(given)).toMatchObject([
      {
        action: 'revoke-recognition',
        subjectId: String(given.id),
        before: { revokedOn: null },
        after: { revokedOn: '2026-08-01' },
        reason: 'Đổi công thức',
      },
    ]);
  });

  test('of a day ahead lets the stars shine until then', () => {
    const given = starred();
    revokeRecognition(given.province, opened(given), { ...revocation, revokedOn: '02/09/2026' });
    const star = (today: string) =>
      findProduct({ db: given.db, today }, given.noodles.slug, 'vi')?.card.star?.stars ?? null;
    expect([star('2026-09-01'), star('2026-09-02')]).toEqual([4, null]);
  });

  test.each([
    [{ revokedOn: '' }, { revokedOn: 'missing' }],
    [{ revokedOn: 'hôm nay' }, { revokedOn: 'not-a-day' }],
    [{ revokedOn: '2026-03-11' }, { revokedOn: 'before-start' }],
    [{ number: ' ' }, { number: 'missing' }],
    [{ reason: ' ' }, { reason: 'missing' }],
  ])('%j is a fault: %j', (change, faults) => {
    const given = starred();
    const revoke = () =>
      revokeRecognition(given.province, opened(given), { ...revocation, ...change });
    expect(revoke).toThrow(withFaults(faults));
    expect(entries(given)).toEqual([]);
  });

  test('happens once', () => {
    const given = starred();
    revokeRecognition(given.province, opened(given), revocation);
    const again = () => revokeRecognition(given.province, opened(given), revocation);
    expect(again).toThrow(WrongStateError);
  });
});

describe('a correction', () => {
  const correct = (given: Starred, change: object, acting = given.province) => {
    const { typed } = getRecognition(given.province, given.id, 'vi');
    const corrected = { ...typed, reason: 'Chép nhầm', ...change };
    correctRecognition(acting, opened(given), { typed: corrected, scanId: null, confirmed: false });
  };

  test('changes any fact and keeps the old one in the log', () => {
    const given = starred();
    const tea = given.tea;
    correct(given, {
      product: tea.slug,
      stars: '3',
      score: '65,5',
      set: String(given.set.id),
      level: 'district',
      issuer: 'UBND huyện Ba Bể',
      number: '5/QĐ',
      decided: '2024',
      validUntil: '..2027',
    });
    expect(row(given)).toMatchObject({
      productId: tea.id,
      stars: 3,
      score: 65.5,
      criteriaSetId: given.set.id,
      actNumber: '148/QĐ-TTg',
      level: 'district',
      issuer: 'UBND huyện Ba Bể',
      decisionNumber: '5/QĐ',
      decidedEarliest: '2024-01-01',
      decidedLatest: '2024-12-31',
      validUntilEarliest: null,
      validUntilLatest: '2027-12-31',
      endKind: 'stated',
      provenance: 'verified',
    });
    expect(entries(given)).toMatchObject([
      {
        action: 'correct-recognition',
        reason: 'Chép nhầm',
        before: { stars: 4, productId: given.noodles.id },
        after: { stars: 3, productId: tea.id },
      },
    ]);
    const { history } = getRecognition(given.province, given.id, 'vi');
    expect(history[0]?.changes).toContainEqual({ key: 'stars', before: 4, after: 3 });
  });

  test('takes a revocation back', () => {
    const given = starred();
    revokeRecognition(given.province, opened(given), revocation);
    correct(given, { revokedOn: '' });
    expect(row(given)).toMatchObject({
      revokedOn: null,
      revokedReason: null,
      revocationNumber: null,
    });
  });

  test.each([
    [{ product: 'khong-co' }, { product: 'unknown' }],
    [{ stars: '6' }, { stars: 'unknown' }],
    [{ score: 'cao' }, { score: 'not-a-score' }],
    [{ set: '999' }, { set: 'unknown' }],
    [{ act: '9/QĐ' }, { act: 'unknown' }],
    [{ level: 'world' }, { level: 'unknown' }],
    [{ decided: 'xưa' }, { decided: 'not-a-day' }],
    [{ validUntil: '2020' }, { validUntil: 'before-start' }],
    [{ revokedOn: '2026' }, { revokedOn: 'not-a-day' }],
    [{ stars: '3', reason: '' }, { reason: 'missing' }],
    [{}, { reason: 'same' }],
  ])('%j is a fault: %j', (change, faults) => {
    const given = starred();
    expect(() => correct(given, change)).toThrow(withFaults(faults));
    expect(entries(given)).toEqual([]);
  });

  test('of a record somebody changed meanwhile is refused with the newest', () => {
    const given = starred();
    const old = opened(given);
    correct(given, { stars: '3' });
    const { typed } = getRecognition(given.province, given.id, 'vi');
    const late = {
      typed: { ...typed, stars: '5', reason: 'Muộn' },
      scanId: null,
      confirmed: false,
    };
    expect(() => correctRecognition(given.province, old, late)).toThrow(StaleError);
    expect(row(given)?.stars).toBe(3);
  });
});

describe('who', () => {
  test('may look: the officers of its area; a record elsewhere is not there', () => {
    const given = starred();
    expect(getRecognition(given.near, given.id, 'vi').mayChange).toBe(false);
    expect(getRecognition(given.halfway, given.id, 'vi').mayChange).toBe(false);
    expect(getRecognition(given.province, given.id, 'vi').mayChange).toBe(true);
    for (const who of ['far', 'member', 'stranger', 'admin'] as const) {
      expect(() => getRecognition(given[who], given.id, 'vi')).toThrow(NotFoundError);
    }
    const orphan = makeProduct(given.db, { producerId: null });
    const { id } = makeRecognition(given.db, { productId: orphan.id, decidedOn: '2026-01-01' });
    expect(getRecognition(given.province, id, 'vi').mayChange).toBe(true);
    expect(() => getRecognition(given.near, id, 'vi')).toThrow(NotFoundError);
  });

  test.each([
    ['near', ForbiddenError],
    ['halfway', ForbiddenError],
    ['far', NotFoundError],
    ['member', NotFoundError],
    ['admin', NotFoundError],
  ] as const)('%s changes nothing', (who, kind) => {
    const given = starred();
    const on = opened(given);
    const { typed } = getRecognition(given.province, given.id, 'vi');
    const corrected = {
      typed: { ...typed, stars: '5', reason: 'x' },
      scanId: null,
      confirmed: false,
    };
    expect(() => revokeRecognition(given[who], on, revocation)).toThrow(kind);
    expect(() => correctRecognition(given[who], on, corrected)).toThrow(kind);
    expect(entries(given)).toEqual([]);
  });
});
