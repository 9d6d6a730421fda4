import { describe, expect, test } from 'vitest';
import type { ChasedItem } from '~/domain/chase/chased';
import type { Letter } from '~/domain/chase/get-letter.server';
import { measureText } from '~/domain/print/fonts.server';
import { ITEM_KEYS } from '~/domain/renewals/dossier';
import { letterPages } from '~/ui/desk-chase/letter-pages';
import { chaseMessage } from '~/ui/desk-chase/message';
import { meet, overhang, textOf, wordBoxes } from '../print/drawn';
import { chasedRow } from './chased-given';

const SITE = 'https://ocop.example';

const rightItem = (given: Partial<ChasedItem> = {}): ChasedItem => ({
  ...chasedRow(),
  kind: 'right-of-use',
  stars: null,
  mark: { slug: 'ba-be', kind: 'collective-trademark', name: 'Ba Bể' },
  number: '7/GCN',
  ...given,
});

const letter = (given: Partial<Letter> = {}): Letter => ({
  producer: {
    slug: 'htx-a',
    name: 'HTX Nhung Lũy',
    commune: { code: '1', name: 'Xã Thượng Minh' },
    provenance: 'verified',
  },
  issuer: null,
  items: [chasedRow({ id: 12 })],
  prepare: ['registration-form', 'own-report'],
  today: '2026-02-03',
  ...given,
});

const pagesOf = (given: Partial<Letter> = {}) => letterPages(letter(given), SITE, measureText);
const wordsOf = (given: Partial<Letter> = {}) =>
  pagesOf(given)
    .map(({ items }) => textOf(items))
    .join(' ');

describe('a letter', () => {
  test('says the State, its motto, the day and whom it is for', () => {
    const text = wordsOf();
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text).toContain('ngày 03 tháng 02 năm 2026');
    expect(wordsOf({ today: '2026-11-24' })).toContain('ngày 24 tháng 11 năm 2026');
    expect(wordsOf({ today: '2026-03-09' })).toContain('ngày 09 tháng 3 năm 2026');
    expect(text).toMatch(/Kính gửi: HTX Nhung Lũy \(Xã Thượng Minh\)/);
    expect(text).toContain('(Ký, ghi rõ họ tên, đóng dấu)');
  });

  test('names each paper with its number, stars and last day, and the page of its checklist', () => {
    const text = wordsOf();
    for (const part of ['Miến dong', '4 sao', 'Số 12/QĐ-UBND ngày 20/08/2023', '20/08/2026']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('(còn 19 ngày)');
    expect(text).toContain(`${SITE}/htx/htx-a/gia-han/12`);
    expect(text).toContain('- Phiếu đăng ký đánh giá, phân hạng sản phẩm;');
    const links = pagesOf().flatMap(({ items }) => items.filter(({ kind }) => kind === 'link'));
    expect(links).toMatchObject([{ url: `${SITE}/htx/htx-a/gia-han/12` }]);
  });

  test('of a right alone says nothing of rating again', () => {
    const text = wordsOf({ items: [rightItem()], prepare: [] });
    expect(text).toContain('Ba Bể: Miến dong');
    expect(text).toContain('quyền sử dụng');
    expect(text).not.toContain('36 tháng');
    expect(text).not.toContain('gia-han');
  });

  test('leaves a dotted line for an office that is not known, and invents no number of its own', () => {
    expect(wordsOf()).toMatch(/^….* Số: …+\/…+/);
    const named = wordsOf({ issuer: 'Ủy ban nhân dân xã Thượng Minh' });
    expect(named).toContain('ỦY BAN NHÂN DÂN XÃ');
    expect(named).toMatch(/Số: …+\/…+/);
  });

  test('knows no number or day that nobody published', () => {
    const unknown = chasedRow({
      number: null,
      stars: null,
      decided: { earliest: '2023-01-01', latest: '2023-12-31' },
    });
    const text = wordsOf({ items: [unknown] });
    expect(text).toContain('Chưa công bố số');
    expect(text).toContain('chưa rõ');
    expect(text).not.toMatch(/null|01\/01\/2023|31\/12\/2023/);
  });

  test('tags what is invented', () => {
    expect(wordsOf()).not.toContain('minh hoạ');
    expect(wordsOf({ items: [chasedRow({ provenance: 'sample' })] })).toContain('minh hoạ');
    const { producer } = letter();
    expect(wordsOf({ producer: { ...producer, provenance: 'sample' } })).toContain('minh hoạ');
  });

  test.each([1, 4, 9, 30, 80])(
    'of %i papers keeps within its pages, no words over others',
    (count) => {
      const items = Array.from({ length: count }, (_, index) =>
        index % 3 === 0
          ? rightItem({ id: index + 1 })
          : chasedRow({
              id: index + 1,
              products: [
                { slug: 'x', name: `Lạp xường gác bếp hun khói truyền thống số ${index}` },
              ],
              provenance: index % 2 === 0 ? 'sample' : 'verified',
            }),
      );
      const pages = pagesOf({ items, prepare: [...ITEM_KEYS] });
      expect(pages.length).toBeGreaterThan(count > 9 ? 2 : 0);
      for (const [index, page] of pages.entries()) {
        const paper = { x: 30, y: 8, width: 165, height: 271 };
        const boxes = wordBoxes(page.items);
        for (const box of boxes) expect(overhang(box, paper)).toBeLessThanOrEqual(0.5);
        for (const [at, box] of boxes.entries()) {
          const clash = boxes.slice(at + 1).find((other) => meet(shrunk(box), shrunk(other)));
          expect(clash).toBe(undefined);
        }
        if (index > 0) expect(textOf(page.items)).toContain(String(index + 1));
      }
      const all = pages.map((page) => textOf(page.items)).join(' ');
      for (const { id } of items.filter(({ kind }) => kind === 'recognition')) {
        expect(all).toContain(`/gia-han/${id}`);
      }
      expect(all).toContain('Lưu: VT');
      // No page holds a signature alone.
      expect(textOf(pages.at(-1)?.items ?? [])).toContain('quan tâm thực hiện');
    },
  );
});

/** Lines of one paragraph may touch; what must not happen is that they lie on one another. */
const shrunk = (box: { x: number; y: number; width: number; height: number }) => ({
  x: box.x + 0.2,
  y: box.y + 0.4,
  width: box.width - 0.4,
  height: box.height - 0.8,
});

describe('a message', () => {
  const producer = { slug: 'htx-a', name: 'HTX Nhung Lũy', provenance: 'verified' as const };
  const about = { producer, today: '2026-08-01', siteUrl: SITE };

  test('says which paper ends when, and where its list is', () => {
    expect(chaseMessage({ ...about, items: [chasedRow({ id: 12 }), rightItem()] })).toBe(
      [
        'Kính gửi HTX Nhung Lũy,',
        'Danh mục OCOP ngày 01/08/2026 ghi các giấy sau cần chú ý:',
        '- Miến dong, 4 sao, số 12/QĐ-UBND: ngày cuối 20/08/2026 (còn 19 ngày)',
        '- Miến dong, quyền dùng Ba Bể, số 7/GCN: ngày cuối 20/08/2026 (còn 19 ngày)',
        'Giấy tờ cần chuẩn bị:',
        '- https://ocop.example/htx/htx-a/gia-han/12',
        'Hồ sơ đánh giá lại nộp ở UBND xã. Cần hỏi gì xin nhắn lại.',
      ].join('\n'),
    );
  });

  test('of a right alone leads to no list; what is invented says so', () => {
    const text = chaseMessage({ ...about, items: [rightItem({ provenance: 'sample' })] });
    expect(text).not.toContain('gia-han');
    expect(text).toContain('minh hoạ');
  });

  test('names no number that is not known, and no null', () => {
    const text = chaseMessage({ ...about, items: [chasedRow({ number: null, stars: null })] });
    expect(text).toContain('- Miến dong, công nhận OCOP: ngày cuối');
    expect(text).not.toMatch(/null|undefined/);
  });
});
