import { describe, expect, test } from 'vitest';
import { type AreaState, checkArea, type TypedArea } from '~/domain/marks/area-form';

const former = (communeId: string, name: string, district: string, successorId: string) => ({
  communeId,
  communeName: name,
  districtId: `huyen-${district}`,
  districtName: district,
  successorId,
});

const state: AreaState = {
  communes: new Map([
    ['100', 'Thượng Minh'],
    ['200', 'Phủ Thông'],
  ]),
  former: [
    former('cu-yen-duong', 'Yến Dương', 'Ba Bể', '100'),
    former('cu-tan-lap-1', 'Tân Lập', 'Chợ Đồn', '100'),
    former('cu-tan-lap-2', 'Tân Lập', 'Bạch Thông', '200'),
    former('cu-chia', 'Chia Đôi', 'Ba Bể', '100'),
    former('cu-chia', 'Chia Đôi', 'Ba Bể', '200'),
  ],
  places: [],
};

const check = (typed: Partial<TypedArea>, places: AreaState['places'] = []) =>
  checkArea({ communeId: '', name: '', district: '', ...typed }, { ...state, places });

describe('a place of an area', () => {
  test.each([
    ['today’s commune', { communeId: '100' }, ['Thượng Minh', null, null, '100']],
    ['an old name', { name: 'Yến Dương' }, ['Yến Dương', null, 'cu-yen-duong', '100']],
    [
      'an old name typed roughly',
      { name: 'xã yen duong' },
      ['xã yen duong', null, 'cu-yen-duong', '100'],
    ],
    ['one of two namesakes', { name: 'Tân Lập' }, ['Tân Lập', null, null, null]],
    [
      'a namesake told by its district',
      { name: 'Tân Lập', district: 'Chợ Đồn' },
      ['Tân Lập', 'Chợ Đồn', 'cu-tan-lap-1', '100'],
    ],
    [
      'a namesake told by today’s commune',
      { name: 'Tân Lập', communeId: '200' },
      ['Tân Lập', null, 'cu-tan-lap-2', '200'],
    ],
    ['one that went into two', { name: 'Chia Đôi' }, ['Chia Đôi', null, 'cu-chia', null]],
    ['a name nobody knows', { name: 'Cao Trĩ' }, ['Cao Trĩ', null, null, null]],
    [
      'a name nobody knows, in a commune somebody knows',
      { name: 'Cao Trĩ', communeId: '100' },
      ['Cao Trĩ', null, null, '100'],
    ],
  ] as const)('%s', (_, typed, [name, district, oldCommuneId, communeId]) => {
    expect(check(typed).place).toEqual({ name, district, oldCommuneId, communeId });
  });

  test.each([
    ['nothing', {}, { name: 'missing' }],
    ['a commune that is none', { communeId: '999' }, { communeId: 'not-a-choice' }],
    ['a long name', { name: 'a'.repeat(121) }, { name: 'too-long' }],
    ['a long district', { name: 'a', district: 'a'.repeat(121) }, { district: 'too-long' }],
  ] as const)('%s is refused', (_, typed, faults) => {
    expect(check(typed).faults).toEqual(faults);
  });

  test('is there once', () => {
    const place = {
      name: 'Yến Dương',
      district: 'Ba Bể',
      oldCommuneId: 'cu-yen-duong',
      communeId: '100',
    };
    expect(check({ name: 'Xã Yến Dương' }, [place]).faults).toEqual({ name: 'taken' });
    // The whole of a commune is more than one old part of it.
    expect(check({ communeId: '100' }, [place]).faults).toBeNull();
    const unknown = { name: 'Cao Trĩ', district: null, oldCommuneId: null, communeId: null };
    expect(check({ name: 'Cao Trĩ' }, [unknown]).faults).toEqual({ name: 'taken' });
    expect(check({ name: 'Cao Trĩ', district: 'Ba Bể' }, [unknown]).faults).toBeNull();
  });
});
