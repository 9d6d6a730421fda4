import { describe, expect, test } from 'vitest';
import { findHealthClaims } from '~/domain/listings/health-claims';

const found = (text: string) => findHealthClaims(text).map((claim) => claim.text);

describe('words that claim an effect on health', () => {
  test.each([
    ['Hỗ trợ điều trị viêm họng', ['điều trị']],
    ['Chữa ho cho trẻ nhỏ', ['Chữa']],
    ['CHỮA BỆNH dạ dày', ['CHỮA BỆNH']],
    ['Trị mất ngủ, khỏi bệnh sau 3 ngày.', ['Trị', 'khỏi bệnh']],
    ['giúp phòng bệnh và giải độc gan', ['phòng bệnh', 'giải độc']],
    ['dieu tri tieu duong', ['dieu tri', 'tieu duong']],
    ['khoi benh, phong benh', ['khoi benh', 'phong benh']],
    ['It cures coughs and treats colds', ['cures', 'treats']],
    ['An anti-inflammatory remedy', ['anti-inflammatory', 'remedy']],
    ['Ổn định huyết áp', ['huyết áp']],
  ])('%j: %j', (text, claims) => {
    expect(found(text)).toEqual(claims);
  });

  test.each([
    'Giá trị dinh dưỡng cao',
    'Nhà xưởng được sửa chữa năm 2024',
    'Có bình chữa cháy',
    'Hội nghị chính trị xã hội',
    'Ăn chua ngọt, cà chua và măng chua',
    'Ba trí thức trẻ, tri ân khách hàng',
    'Cured sausage, air-dried; heat-treated honey',
    'Treat yourself to a treat for the family',
    'Điều. Trí nhớ',
    'Chưa bệnh nào xuất hiện trên cây',
    'Secured, curer, retreats',
    '',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are found in letters sent apart, with places in the text as it was given', () => {
    const text = `Trà giúp ${'phòng bệnh'.normalize('NFD')} tốt`;
    const [claim] = findHealthClaims(text);
    expect(claim?.phrase).toBe('phòng bệnh');
    expect(text.slice(claim?.start, claim?.end).normalize()).toBe('phòng bệnh');
  });

  test('the longest phrase is named, and a full stop ends one', () => {
    expect(findHealthClaims('trị bệnh')[0]?.phrase).toBe('trị bệnh');
    expect(found('ung. thư')).toEqual([]);
    expect(found('ung\nthư')).toEqual(['ung\nthư']);
  });
});
