import { describe, expect, test } from 'vitest';
import { cleanNote, noteFaults } from '~/domain/listings/note';
import { cleanPhotos, photoFaults } from '~/domain/listings/photos';
import { cleanReasons, reasonFaults } from '~/domain/listings/reasons';
import { idFaults, readRows } from '~/domain/listings/rows';
import { readSeason, seasonFaults } from '~/domain/listings/season';
import { selfDeclared } from '~/domain/listings/self-declared';

describe('a season', () => {
  test('is a tick for each month', () => {
    const form = new FormData();
    for (const month of ['1', '2', '12', '13', 'x', '0']) form.append('months', month);
    expect(readSeason(form)).toEqual({ months: 0b1000_0000_0011, soldOut: false });
    form.set('soldOut', 'on');
    expect(readSeason(form).soldOut).toBe(true);
    expect(readSeason([])).toEqual({ months: null, soldOut: false });
  });

  test.each([
    [null, false, {}],
    [null, true, { months: 'required' }],
    [1, true, {}],
    [4095, false, {}],
    [4096, false, { months: 'unknown' }],
    [0, false, { months: 'unknown' }],
    [1.5, false, { months: 'unknown' }],
  ])('months %s, sold out %s: %j', (months, soldOut, faults) => {
    expect(seasonFaults({ months, soldOut })).toEqual(faults);
  });
});

describe('photos', () => {
  const photo = (mediaId: number, altVi = 'Túi') => ({ mediaId, altVi });

  test('are kept with clean words; no English is no English', () => {
    expect(cleanPhotos([{ mediaId: 1, altVi: ' Túi\n', altEn: ' ' }])).toEqual([photo(1)]);
  });

  test('must be the producer’s own, once each, and told in words when submitted', () => {
    const usable = new Set([1, 2]);
    expect(photoFaults([photo(1, ''), photo(2)], { usable })).toEqual({});
    expect(photoFaults([photo(1, '')], { complete: true })).toEqual({
      'photos[0].altVi': 'required',
    });
    expect(photoFaults([photo(3), photo(1), photo(1)], { usable })).toEqual({
      'photos[0]': 'unknown',
      'photos[2]': 'duplicate',
    });
    expect(photoFaults([{ ...photo(1, 'a'.repeat(301)), altEn: 'a'.repeat(301) }], {})).toEqual({
      'photos[0].altVi': 'too-long',
      'photos[0].altEn': 'too-long',
    });
    const many = Array.from({ length: 25 }, (_, index) => photo(index));
    expect(photoFaults(many, {})).toEqual({ photos: 'too-many' });
  });
});

describe('reasons', () => {
  test('there is at least one, about something there is', () => {
    const clean = cleanReasons({ 'name.vi': ' Sai tên ', photos: '', general: '\n' });
    expect(clean).toEqual({ 'name.vi': 'Sai tên' });
    expect(reasonFaults('product', clean)).toEqual({});
    expect(reasonFaults('product', {})).toEqual({ general: 'required' });
    expect(reasonFaults('producer', { 'uses.vi': 'X', general: 'a'.repeat(1001) })).toEqual({
      'uses.vi': 'unknown',
      general: 'too-long',
    });
  });
});

test('a note has a greatest length, and is never cut', () => {
  expect(cleanNote(' \n ')).toBeNull();
  expect(noteFaults(cleanNote('a'.repeat(500)))).toEqual({});
  expect(noteFaults(cleanNote('a'.repeat(501)))).toEqual({ note: 'too-long' });
});

test('rows are read by number, with gaps, and no more than a form has', () => {
  const entries: [string, string][] = [
    ['rows[10].a', '3'],
    ['rows[2].a', '2'],
    ['rows[2].b', 'x'],
    ['rows[0].a', '1'],
    ['rows[x].a', '-'],
    ['rows[1]a', '-'],
    ['other[1].a', '-'],
  ];
  expect(readRows('rows', entries)).toEqual([{ a: '1' }, { a: '2', b: 'x' }, { a: '3' }]);
  const endless = Array.from({ length: 500 }, (_, index): [string, string] => [
    `r[${index}].a`,
    '',
  ]);
  expect(readRows('r', endless)).toHaveLength(200);
});

test('ids must be those of the list, once each', () => {
  expect(idFaults([{ id: 1 }, {}, { id: 2 }, { id: 1 }], [{ id: 1 }], 'packs')).toEqual({
    'packs[2].id': 'unknown',
    'packs[3].id': 'duplicate',
  });
});

test('the producer’s own word carries its day', () => {
  expect(selfDeclared('2026-03-12')).toEqual({
    provenance: 'sourced',
    sources: [{ label: 'Cơ sở tự công bố 12/03/2026' }],
  });
});
