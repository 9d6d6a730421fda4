import { papers } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { NotFoundError } from '~/domain/errors';
import { addPaper } from '~/domain/papers/add-paper.server';
import { findPapers } from '~/domain/papers/find-papers.server';
import { findStanding } from '~/domain/papers/find-standing.server';
import { findNamedProducts } from '~/domain/papers/own-things.server';
import { NOTHING_FILED, type TypedPaper } from '~/domain/papers/paper-form';
import { removePaper } from '~/domain/papers/remove-paper.server';
import { logOf, makeScan, NOW, type Setting, setting } from './setting';

const file = (given: Setting, change: Partial<TypedPaper> = {}, mediaId: number | null = null) =>
  addPaper(given.member, {
    producerId: given.own.id,
    typed: { ...NOTHING_FILED, kind: 'test-report', number: 'KN-1', ...change },
    mediaId,
  });

describe('papers on file', () => {
  test('those that end first come first, each with its status of today', () => {
    const given = setting();
    file(given, { number: 'không hạn' });
    file(given, { number: 'lâu', expiresOn: '2028-01-01' });
    file(given, { number: 'sắp', expiresOn: '2026-09-01', product: String(given.noodles.id) });
    file(given, { number: 'hết', expiresOn: '31/07/2026' }, given.scan);
    expect(findPapers(given.member, given.own.id, 'vi')).toMatchObject([
      { number: 'hết', status: 'expired', scan: { mediaId: given.scan, fileName: 'giay.pdf' } },
      { number: 'sắp', status: 'ending', product: { name: 'Miến dong' }, scan: null },
      { number: 'lâu', status: 'valid', product: null },
      { number: 'không hạn', status: 'no-end' },
    ]);
  });

  test('a paper sent twice is one', () => {
    const given = setting();
    expect(file(given, {}, given.scan)).toBe(file(given, {}, given.scan));
    expect(file(given, { number: 'KN-2' }, given.scan)).not.toBe(file(given, {}, given.scan));
    expect(logOf(given)).toHaveLength(2);
  });

  test('another’s product or scan is refused', () => {
    const given = setting();
    expect(() => file(given, { product: String(given.tea.id) })).toThrow(
      expect.objectContaining({ fields: { product: 'unknown' } }),
    );
    expect(() => file(given, {}, makeScan(given.db, given.other.id))).toThrow(NotFoundError);
    expect(given.db.select().from(papers).all()).toEqual([]);
  });

  test('removing takes it off the list and keeps it for those who look back', () => {
    const given = setting();
    const key = { producerId: given.own.id, paperId: file(given, {}, given.scan) };
    removePaper(given.member, key);
    removePaper(given.member, key);
    expect(findPapers(given.member, given.own.id, 'vi')).toEqual([]);
    expect(given.db.select().from(papers).all()).toMatchObject([
      { mediaId: given.scan, removedAt: NOW },
    ]);
    expect(logOf(given)).toEqual(['file-paper producer', 'remove-paper producer']);
    expect(file(given, {}, given.scan)).not.toBe(key.paperId);
  });

  test('are for members alone', () => {
    const given = setting();
    const { own, other, stranger, near, province } = given;
    const paperId = file(given);
    for (const acting of [stranger, near, province]) {
      expect(findPapers(acting, own.id, 'vi')).toEqual([]);
      expect(() => removePaper(acting, { producerId: own.id, paperId })).toThrow(NotFoundError);
      expect(() =>
        addPaper(acting, {
          producerId: own.id,
          typed: { ...NOTHING_FILED, kind: 'label' },
          mediaId: null,
        }),
      ).toThrow(NotFoundError);
    }
    expect(() => removePaper(stranger, { producerId: other.id, paperId })).toThrow(NotFoundError);
    expect(findPapers(given.member, own.id, 'vi')).toHaveLength(1);
  });
});

test('what each product stands on today, and whether its renewal should begin', () => {
  const given = setting();
  const { db, own, noodles } = given;
  const standing = (today: string) =>
    findStanding({ db, today }, findNamedProducts(db, own.id, 'vi')).map(
      ({ product, decision }) => [
        product.name,
        decision && [decision.stars, decision.status, decision.renew],
      ],
    );
  const productId = noodles.id;
  makeRecognition(db, { productId, stars: 3, decidedOn: '2020-05-01' });
  makeRecognition(db, { productId, stars: 4, decidedOn: '2023-12-01', validUntil: '2026-12-01' });
  makeRecognition(db, { productId, stars: 5, decidedOn: '2026-01-01', kind: 'assessment-round' });
  const none = ['Bánh gio', null];
  expect(standing('2023-01-01')).toEqual([none, ['Miến dong', [3, 'in-force', true]]]);
  expect(standing('2026-06-03')).toEqual([none, ['Miến dong', [4, 'in-force', false]]]);
  expect(standing('2026-06-04')).toEqual([none, ['Miến dong', [4, 'in-force', true]]]);
  expect(standing('2026-12-01')).toEqual([none, ['Miến dong', [4, 'expiring', true]]]);
  expect(standing('2026-12-02')).toEqual([none, ['Miến dong', [4, 'expired', true]]]);
});
