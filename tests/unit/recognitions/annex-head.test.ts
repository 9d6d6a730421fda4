import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions, NO_HEAD, readAnnexHead } from '~/domain/recognitions/annex-head';

const HEAD = {
  number: '123/QĐ-UBND',
  decidedOn: '2025-06-05',
  issuer: 'UBND tỉnh Thái Nguyên',
};

describe('the head of an annex', () => {
  test.each([
    ['(Kèm theo Quyết định số 123/QĐ-UBND ngày 05 tháng 6 năm 2025 của UBND tỉnh Thái Nguyên)'],
    ['Ban hành kèm theo Quyết định số: 123/QĐ-UBND ngày 5/6/2025 của UBND tỉnh Thái Nguyên'],
    ['(KÈM THEO QUYẾT ĐỊNH SỐ 123/QĐ-UBND NGÀY 05 THÁNG 06 NĂM 2025 CỦA UBND tỉnh Thái Nguyên)'],
    ['(Kèm theo Quyết định số 123 / QĐ – UBND\nngày 05.06.2025 của UBND tỉnh Thái Nguyên)'],
    ['Quyết định số 123/QĐ-UBND ngày 5-6-2025 của UBND tỉnh Thái Nguyên về việc công nhận'],
    [
      'Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ\n' +
        'Quyết định số 123/QĐ-UBND ngày 5/6/2025 của UBND tỉnh Thái Nguyên',
    ],
    [
      'Phân hạng theo 9/QĐ-BNN ngày 1/1/2024 của Bộ Nông nghiệp\n' +
        '(kèm theo Quyết định số 123/QĐ-UBND ngày 5/6/2025 của UBND tỉnh Thái Nguyên)',
    ],
  ])('%s', (text) => {
    const read = readAnnexHead(text.split('\n'));
    expect({ ...read, issuer: read.issuer.replace(/^ubnd/i, 'UBND') }).toEqual(HEAD);
  });

  test.each([
    ['no number', 'DANH SÁCH SẢN PHẨM OCOP NĂM 2025', NO_HEAD],
    [
      'a day not filled in',
      'Kèm theo Quyết định số 123/QĐ-UBND ngày     tháng 6 năm 2025 của UBND tỉnh',
      { ...NO_HEAD, number: '123/QĐ-UBND' },
    ],
    [
      'a day that is none',
      'Kèm theo Quyết định số 12/QĐ-UBND ngày 31/02/2025',
      { ...NO_HEAD, number: '12/QĐ-UBND' },
    ],
    ['a number not filled in', 'Kèm theo Quyết định số      /QĐ-UBND ngày 5/6/2025', NO_HEAD],
    ['only the rules', 'Theo Quyết định 148/QĐ-TTg ngày 24/02/2023', NO_HEAD],
    ['several decisions', 'Quyết định 1/QĐ-UBND, Quyết định 2/QĐ-UBND', NO_HEAD],
  ])('with %s offers nothing it does not say', (_what, text, head) => {
    const { issuer, ...read } = readAnnexHead([text]);
    expect(read).toEqual({ number: head.number, decidedOn: head.decidedOn });
    if (head === NO_HEAD) expect(issuer).toBe('');
  });

  test('reads back any number and day that is written out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (number, date) => {
          const [day, month, year] = [
            date.getUTCDate(),
            date.getUTCMonth() + 1,
            date.getUTCFullYear(),
          ];
          const text = `Kèm theo Quyết định số ${number}/QĐ-UBND ngày ${day} tháng ${month} năm ${year} của UBND tỉnh`;
          const read = readAnnexHead([text]);
          if (['148', '1048', '1489'].includes(String(number))) return;
          expect(read).toEqual({
            number: `${number}/QĐ-UBND`,
            decidedOn: date.toISOString().slice(0, 10),
            issuer: 'UBND tỉnh',
          });
        },
      ),
    );
  });

  test('contradicts what was typed, not how it was typed', () => {
    const typed = {
      number: '123 /qđ-ubnd',
      decidedOn: '2025-06-05',
      issuer: 'Uỷ ban nhân dân tỉnh Thái Nguyên',
    };
    expect(contradictions(typed, HEAD)).toEqual([]);
    expect(contradictions(NO_HEAD, HEAD)).toEqual([]);
    expect(contradictions(HEAD, NO_HEAD)).toEqual([]);
    const other = { number: '124/QĐ-UBND', decidedOn: '2025-06-06', issuer: 'UBND huyện' };
    expect(contradictions(other, HEAD)).toEqual(['number', 'decidedOn', 'issuer']);
  });
});
