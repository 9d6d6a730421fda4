import { describe, expect, test } from 'vitest';
import { findPaperClaims, findPrices, findStarClaims } from '~/domain/review/text-claims';

describe('stars a text claims', () => {
  test.each<[string, [number | null, string][]]>([
    ['Sản phẩm OCOP 4 sao của xã', [[4, '4 sao']]],
    ['đạt bốn sao', [[4, 'bốn sao']]],
    ['dat bon sao', [[4, 'bon sao']]],
    ['BA SAO cấp tỉnh', [[3, 'BA SAO']]],
    ['A 3-star product', [[3, '3-star']]],
    ['five stars, ★★★★★', [[5, 'five stars']]],
    [
      '★★★ và 4 sao, lại 4 sao',
      [
        [4, '4 sao'],
        [3, '★★★'],
      ],
    ],
    ['⭐⭐⭐⭐', [[4, '⭐⭐⭐⭐']]],
    ['Sản phẩm ocop của huyện', [[null, 'ocop']]],
    [`${'bốn sao'.normalize('NFD')}`, [[4, 'bốn sao']]],
  ])('%s', (text, expected) => {
    expect(findStarClaims(text).map(({ stars, words }) => [stars, words])).toEqual(expected);
  });

  test.each([
    'Chè sao vàng bằng tay',
    'Sao chép 3 bản',
    'Năm 2024 sao chè',
    'Hái 3 sao chè',
    'Cách 4. Sao tẩm',
    '6 sao, 0 sao, 15 sao',
    '★★★★★★',
    'The constructor stars in it',
    'Không nhắc gì',
    '',
  ])('none in %j', (text) => {
    expect(findStarClaims(text)).toEqual([]);
  });
});

describe('papers a text claims', () => {
  test.each([
    ['Đạt chuẩn VietGAP', ['quality-system']],
    ['có giấy an toàn thực phẩm', ['food-safety']],
    ['co giay an toan thuc pham', ['food-safety']],
    ['Rau hữu cơ, truy xuất nguồn gốc', ['origin-traceability', 'quality-system']],
    ['HACCP and lab tested', ['quality-system', 'test-report']],
    ['Đã tự công bố', ['self-declaration']],
    ['Ăn toàn thực phẩm sạch', []],
    ['hữu tình cơ sở', []],
    ['Bón phân hữu cơ, đất nhiều mùn hữu cơ', []],
    ['Fed with organic manure', []],
    ['Rau hữu cơ bón phân hữu cơ', ['quality-system']],
  ])('%s', (text, kinds) => {
    expect(findPaperClaims(text).sort()).toEqual(kinds);
  });
});

describe('prices a text names', () => {
  test.each<[string, number[]]>([
    ['Giá 120.000 đ một cân', [120_000]],
    ['120,000đ/kg', [120_000]],
    ['120 nghìn đồng', [120_000]],
    ['chỉ 85k', [85_000]],
    ['2 triệu đồng một bộ', [2_000_000]],
    ['từ 50.000 đồng đến 90.000 đồng', [50_000, 90_000]],
    ['trồng 10 nghìn cây', []],
    ['đi 10km, cao 1.200 m', []],
    ['500 g, năm 2024', []],
    ['0 đồng', []],
  ])('%s', (text, prices) => {
    expect(findPrices(text).map(({ price }) => price)).toEqual(prices);
  });
});
