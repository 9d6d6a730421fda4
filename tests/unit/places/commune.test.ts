import { describe, expect, test } from 'vitest';
import {
  type Commune,
  formerDistricts,
  groupByFormerDistrict,
  renamings,
} from '~/domain/places/commune';
import { SHADE_STARTS, shadeOf, shadeSpans } from '~/domain/places/shade';

const baBe = { id: 'cu-ba-be', fullName: 'Huyện Ba Bể' };
const choDon = { id: 'cu-cho-don', fullName: 'Huyện Chợ Đồn' };
const unit = (id: string, fullName: string, district: typeof baBe) => ({ id, fullName, district });

const commune = (code: string, name: string, former: Commune['former']): Commune => ({
  code,
  name,
  fullName: `Xã ${name}`,
  since: '2025-07-01',
  province: 'Tỉnh Thái Nguyên',
  former,
});

const dongPhuc = commune('01933', 'Đồng Phúc', [
  unit('q', 'Xã Quảng Khê', baBe),
  unit('b', 'Xã Bằng Phúc', choDon),
]);
const choRa = commune('01912', 'Chợ Rã', [unit('c', 'Thị trấn Chợ Rã', baBe)]);

describe('communes by their former district', () => {
  test('a commune across a district line stands under both, said to be there in part', () => {
    const groups = groupByFormerDistrict([dongPhuc, choRa]);
    expect(groups.map(({ district }) => district.id)).toEqual(['cu-ba-be', 'cu-cho-don']);
    expect(groups[0]?.communes.map(({ commune: { name }, partly }) => [name, partly])).toEqual([
      ['Chợ Rã', false],
      ['Đồng Phúc', true],
    ]);
    expect(groups[1]?.communes).toEqual([{ commune: dongPhuc, partly: true }]);
  });

  test('its districts are told once each', () => {
    expect(formerDistricts(dongPhuc)).toEqual([baBe, choDon]);
  });
});

describe('the table of old names', () => {
  const names = (words?: string) =>
    renamings([dongPhuc, choRa], words).map(({ former }) => former.fullName);

  test('is in Vietnamese order of the name, whatever kind of unit it was', () => {
    expect(names()).toEqual(['Xã Bằng Phúc', 'Thị trấn Chợ Rã', 'Xã Quảng Khê']);
  });

  test.each([
    ['quang khe', ['Xã Quảng Khê']],
    ['QUẢNG KHÊ', ['Xã Quảng Khê']],
    ['dong phuc', ['Xã Bằng Phúc', 'Xã Quảng Khê']],
    ['ba be', ['Thị trấn Chợ Rã', 'Xã Quảng Khê']],
    ['phuc cho don', ['Xã Bằng Phúc']],
    ['hà nội', []],
    ['he', []],
    ['   ', ['Xã Bằng Phúc', 'Thị trấn Chợ Rã', 'Xã Quảng Khê']],
  ])('finds “%s” without diacritics, by old name, district or new name', (words, found) => {
    expect(names(words)).toEqual(found);
  });
});

describe('shades', () => {
  test('none is the first, and each begins where the one before ended', () => {
    expect(shadeOf(0)).toBe(0);
    SHADE_STARTS.forEach((start, shade) => {
      expect(shadeOf(start)).toBe(shade);
      if (start > 0) expect(shadeOf(start - 1)).toBe(shade - 1);
    });
    expect(shadeOf(10_000)).toBe(SHADE_STARTS.length - 1);
    expect(shadeSpans().at(-1)).toEqual([15, null]);
  });
});
