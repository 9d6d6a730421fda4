import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_ROW } from '~/domain/recognitions/annex-row';
import { type KnownProduct, matchAnnex } from '~/domain/recognitions/match-annex';
import { sameProducer } from '~/domain/recognitions/same-producer';
import { fold } from '~/domain/search/fold';

const product = (id: number, name: string, producer: string | null, ...places: string[]) => ({
  id,
  name,
  producer,
  places,
});

const CATALOGUE: KnownProduct[] = [
  product(1, 'Miến dong Tài Hoan', 'HTX Tài Hoan', 'Côn Minh'),
  product(2, 'Lạp xường gác bếp', 'HTX Nhung Lũy', 'Thượng Minh', 'Yến Dương'),
  product(3, 'Mật ong', 'HTX Thiên An', 'Phủ Thông'),
  product(4, 'Mật ong', 'HTX Bản Cuôn', 'Thượng Minh'),
  product(5, 'Rượu mơ Asuka', 'Công ty TNHH Asuka'),
  product(6, 'Chè Shan tuyết', null),
  product(7, 'Bánh gio', 'HTX nông nghiệp Thiên An', 'Phủ Thông'),
];

const match = (name: string, producer = '', place = '') =>
  matchAnnex([{ ...EMPTY_ROW, name, producer, place }], CATALOGUE)[0];
const one = (productId: number) => ({ kind: 'one', productId });

describe('a line finds its product', () => {
  test.each([
    ['by its name', 'Lạp xường gác bếp', '', '', 2],
    ['without diacritics', 'lap xuong gac bep', '', '', 2],
    ['in another case and with other spaces', '  LẠP XƯỜNG   gác bếp ', '', '', 2],
    ['in another order of words', 'Gác bếp lạp xường', '', '', 2],
    ['in decomposed letters', 'Lạp xường gác bếp'.normalize('NFD'), '', '', 2],
    ['with the older place of a tone', 'Ruou mo Asuka', '', '', 5],
    ['with its producer abbreviated', 'Bánh gio', 'HTX Thiên An', '', 7],
    ['with its producer written out', 'Bánh gio', 'Hợp tác xã Nông nghiệp Thiên An', '', 7],
    ['with a company written out', 'Rượu mơ Asuka', 'Cty trách nhiệm hữu hạn Asuka', '', 5],
    ['of two alike by its producer', 'Mật ong', 'Hợp tác xã Bản Cuôn', '', 4],
    ['of two alike by its commune', 'Mật ong', '', 'Xã Phủ Thông, tỉnh Thái Nguyên', 3],
    ['without the brand in its name', 'Miến dong', 'HTX Tài Hoan', '', 1],
    ['with the brand in the line only', 'Bánh gio Thiên An', 'HTX Thiên An', '', 7],
    ['whose own producer is not known', 'Chè Shan tuyết', 'HTX Ngọc Thắng', '', 6],
  ])('%s', (_how, name, producer, place, id) => {
    expect(match(name, producer, place)).toEqual(one(id));
  });
});

describe('a line is asked about', () => {
  test.each([
    ['two products have its name', 'Mật ong', '', [3, 4]],
    ['the product of its name is another producer’s', 'Lạp xường gác bếp', 'HTX Thiên An', [2]],
    ['its diacritics make other words of it', 'Lạp xưởng gác bếp', '', [2]],
    ['none of two of its name is that producer’s', 'Mật ong', 'HTX Tài Hoan', [3, 4]],
  ])('where %s', (_why, name, producer, candidates) => {
    expect(match(name, producer)).toEqual({ kind: 'several', candidates });
  });

  test.each([
    ['what nothing sounds like', 'Gối thổ cẩm', '', []],
    ['more words than the catalogue has', 'Lạp xường gác bếp loại đặc biệt', '', [2]],
    ['fewer words', 'Rượu mơ', '', [5]],
    ['another sausage of the producer first', 'Lạp xường tươi', 'HTX Nhung Lũy', [2]],
    ['nothing at all', '', '', []],
  ])('with what is near for %s', (_what, name, producer, near) => {
    expect(match(name, producer)).toEqual({ kind: 'none', near });
  });
});

const word = fc.constantFrom(
  'miến',
  'dong',
  'gạo',
  'nếp',
  'mật',
  'ong',
  'trà',
  'hoa',
  'vàng',
  'đỏ',
);
const name = fc.uniqueArray(word, { minLength: 2, maxLength: 5 });

describe('whatever the name', () => {
  test('its words in any order, with or without diacritics, find the one product of that name', () => {
    const given = name.chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.shuffledSubarray(words, { minLength: words.length }),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(given, ([words, shuffled, folded]) => {
        const products = [product(1, words.join(' '), 'HTX A'), product(2, 'bánh chưng', 'HTX B')];
        const typed = shuffled.join(' ');
        const row = { ...EMPTY_ROW, name: folded ? fold(typed) : typed };
        expect(matchAnnex([row], products)).toEqual([one(1)]);
      }),
    );
  });

  test('a line that names another producer is never matched by name alone', () => {
    fc.assert(
      fc.property(name, (words) => {
        const products = [product(1, words.join(' '), 'HTX Thiên An')];
        const row = { ...EMPTY_ROW, name: words.join(' '), producer: 'HTX Nhung Lũy' };
        expect(matchAnnex([row], products)).toEqual([{ kind: 'several', candidates: [1] }]);
      }),
    );
  });
});

test.each([
  ['HTX Thiên An', 'Hợp tác xã Thiên An', 'same'],
  ['HTX NN Thiên An', 'Hợp tác xã nông nghiệp và dịch vụ Thiên An', 'same'],
  ['Tổ hợp tác Bản Cuôn', 'THT Bản Cuôn', 'same'],
  ['Hộ kinh doanh Nguyễn Thị Mai', 'HKD Nguyễn Thị Mai', 'same'],
  ['Công ty cổ phần Curcumin Bắc Hà', 'Cty CP Curcumin Bắc Hà', 'same'],
  ['HTX Thiên An', 'HTX Thiên Phúc', 'other'],
  ['Hợp tác xã nông nghiệp', 'HTX Thiên An', 'other'],
  ['', 'HTX Thiên An', 'unknown'],
  ['HTX Thiên An', null, 'unknown'],
] as const)('%s and %s: %s', (a, b, answer) => {
  expect(sameProducer(a, b)).toBe(answer);
});
