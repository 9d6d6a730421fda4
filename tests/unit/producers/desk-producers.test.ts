import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClosing } from '~/domain/producers/closing-form';
import {
  type DeskProducer,
  isAskedFor,
  readDeskFilters,
  writeDeskFilters,
} from '~/domain/producers/desk-filters';
import { type FormerPlace, formerPlaceOf } from '~/domain/producers/former-place';
import { isLikelyDouble } from '~/domain/producers/likely-double';
import {
  NO_PRODUCER,
  readProducer,
  readTypedProducer,
  typedOf,
} from '~/domain/producers/producer-form';

const row: DeskProducer = {
  id: 1,
  slug: 'htx-nhung-luy',
  name: 'HTX Nhung Lũy',
  legalForm: 'cooperative',
  status: 'listed',
  closedOn: null,
  hamlet: 'Phiêng Phàng',
  oldCommune: 'Yến Dương',
  oldDistrict: 'Ba Bể',
  communeId: '01921',
  commune: 'Xã Thượng Minh',
  womenLed: true,
  minorityLed: null,
  products: 3,
  members: 0,
};
const asks = (query: string, of: DeskProducer = row) =>
  isAskedFor(of, readDeskFilters(new URLSearchParams(query)));

describe('the list of producers', () => {
  test.each([
    '',
    'q=nhung+luy',
    'q=LUY',
    'q=yen+duong+thuong',
    'q=phieng',
    'xa=01921',
    'loai=cooperative',
    'trang-thai=listed',
    'vang=1',
    'nu=1',
    'loai=what&trang-thai=what&vang=0',
  ])('finds it by ?%s', (query) => {
    expect(asks(query)).toBe(true);
  });

  test.each([
    'q=nhung+thien',
    'q=ung',
    'xa=01900',
    'loai=company',
    'loai=khong-ro',
    'trang-thai=closed',
    'thieu-so=1',
  ])('leaves it out for ?%s', (query) => {
    expect(asks(query)).toBe(false);
  });

  test('without a form is asked for by its own word; with a member it is not empty', () => {
    expect(asks('loai=khong-ro', { ...row, legalForm: null })).toBe(true);
    expect(asks('vang=1', { ...row, members: 1 })).toBe(false);
  });

  test('filters written to an address are read back', () => {
    const query = 'q=nhung&xa=01921&loai=khong-ro&trang-thai=merged&vang=1&nu=1&thieu-so=1';
    expect(writeDeskFilters(readDeskFilters(new URLSearchParams(query)))).toBe(query);
    expect(writeDeskFilters(readDeskFilters(new URLSearchParams('q=+&x=1')))).toBe('');
  });
});

describe('a likely double', () => {
  const named = (name: string, communeId: string | null = '1') => ({ name, communeId });
  test.each([
    ['HTX Nhung Lũy', 'Hợp tác xã Nhung Lũy'],
    ['HTX Nhung Lũy', 'htx nhung luỹ'],
    ['Công ty TNHH MTV Trà Hoa', 'tra  hoa'],
  ])('%s is %s', (one, other) => {
    expect(isLikelyDouble(named(one), named(other))).toBe(true);
    expect(isLikelyDouble(named(one, null), named(other))).toBe(true);
    expect(isLikelyDouble(named(one, '2'), named(other))).toBe(false);
  });

  test('another name is none, and a name of no letters is nobody’s', () => {
    expect(isLikelyDouble(named('HTX Nhung Lũy'), named('HTX Nhung'))).toBe(false);
    expect(isLikelyDouble(named('…'), named('!'))).toBe(false);
  });

  test('is so both ways', () => {
    const names = fc.constantFrom('HTX An', 'Hợp tác xã An', 'An', 'Công ty Ân', 'HTX Bình');
    const places = fc.constantFrom('1', '2', null);
    const any = fc.record({ name: names, communeId: places });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(isLikelyDouble(one, other)).toBe(isLikelyDouble(other, one));
      }),
    );
  });
});

describe('the form', () => {
  const communes = new Set(['01921']);
  const read = (change: Partial<typeof NO_PRODUCER>) =>
    readProducer({ ...NO_PRODUCER, nameVi: 'HTX An', ...change }, communes);

  test('what is not chosen is not known, which is no "no"', () => {
    expect(read({})).toEqual({
      faults: {},
      fields: {
        legalForm: null,
        hamlet: null,
        oldCommune: null,
        oldDistrict: null,
        communeId: null,
        womenLed: null,
        minorityLed: null,
      },
    });
    expect(read({ womenLed: 'no', minorityLed: 'yes' }).fields).toMatchObject({
      womenLed: false,
      minorityLed: true,
    });
  });

  test.each([
    [{ nameVi: '' }, { nameVi: 'required' }],
    [{ nameVi: 'x'.repeat(161) }, { nameVi: 'too-long' }],
    [{ nameEn: 'x'.repeat(161) }, { nameEn: 'too-long' }],
    [{ hamlet: 'x'.repeat(121) }, { hamlet: 'too-long' }],
    [{ legalForm: 'bank' }, { legalForm: 'not-a-choice' }],
    [{ communeId: 'yen-duong' }, { communeId: 'not-a-choice' }],
    [{ womenLed: 'constructor' }, { womenLed: 'not-a-choice' }],
  ])('%j is refused', (change, faults) => {
    expect(read(change).faults).toEqual(faults);
  });

  test('fields shown in a form and sent back are the same', () => {
    const { fields } = read({ legalForm: 'company', communeId: '01921', womenLed: 'no' });
    const typed = typedOf(fields, { nameVi: 'HTX An', nameEn: '' });
    const again = readTypedProducer(new URLSearchParams(Object.entries(typed)));
    expect(readProducer(again, communes).fields).toEqual(fields);
  });
});

describe('old names', () => {
  const place = (communeId: string, districtId: string, successorId: string): FormerPlace => ({
    communeId,
    communeName: communeId === 'quang-khe' ? 'Quảng Khê' : 'Yến Dương',
    districtId,
    districtName: districtId === 'ba-be' ? 'Ba Bể' : 'Chợ Đồn',
    successorId,
  });
  const places = [
    place('yen-duong', 'ba-be', '1'),
    place('yen-duong-2', 'cho-don', '2'),
    place('quang-khe', 'ba-be', '1'),
  ];
  const find = (oldCommune: string | null, oldDistrict: string | null, communeId: string | null) =>
    formerPlaceOf({ oldCommune, oldDistrict, communeId }, places);

  test.each([
    [find('Xã Yến Dương', 'Ba Bể', null), 'yen-duong', 'ba-be'],
    [find('yen duong', null, '2'), 'yen-duong-2', 'cho-don'],
    [find('Quảng Khê', null, null), 'quang-khe', 'ba-be'],
    [find(null, 'huyện Ba Bể', null), null, 'ba-be'],
    [find('Yến Dương', null, null), null, null],
    [find('Nơi khác', null, null), null, null],
    [find('Nơi khác', 'Chợ Đồn', null), null, 'cho-don'],
    [find(null, null, '1'), null, null],
  ])('case %#', (found, oldCommuneId, oldDistrictId) => {
    expect(found).toEqual({ oldCommuneId, oldDistrictId });
  });
});

test('a closing has a reason and a day that has come', () => {
  const today = '2026-08-01';
  const faults = (on: string, reason = 'Giải thể') => readClosing({ on, reason }, today).faults;
  expect(readClosing({ on: '1/8/2026', reason: ' Giải thể ' }, today)).toEqual({
    closing: { on: today, reason: 'Giải thể' },
    faults: {},
  });
  expect(faults('2026-08-02')).toEqual({ on: 'future' });
  expect(faults('hôm qua')).toEqual({ on: 'not-a-day' });
  expect(faults(today, ' ')).toEqual({ reason: 'required' });
  expect(faults(today, 'x'.repeat(1001))).toEqual({ reason: 'too-long' });
});
