import { describe, expect, test } from 'vitest';
import { claimPacks, type PackRow, packsStand } from '~/domain/listings/pack-claims';
import { readPacks } from '~/domain/listings/pack-form';
import { cleanPack, type PackDraft, packFaults } from '~/domain/listings/packs';

const draft = (over: PackDraft = {}): PackDraft => ({
  labelVi: 'Túi 500 g',
  netAmount: 500,
  netUnit: 'g',
  priceState: 'published',
  priceMin: 120_000,
  ...over,
});
const faults = (over: PackDraft, before: PackDraft[] = []) =>
  packFaults(
    [cleanPack(draft(over))],
    before.map((pack) => cleanPack(draft(pack))),
  );

describe('a pack as kept', () => {
  test('has one price as a span of itself, and none where none is published', () => {
    expect(cleanPack(draft())).toMatchObject({ priceMin: 120_000, priceMax: 120_000 });
    expect(cleanPack(draft({ priceMin: null, priceMax: 90_000 }))).toMatchObject({
      priceMin: 90_000,
      priceMax: 90_000,
    });
    expect(cleanPack(draft({ priceState: 'hidden' }))).toMatchObject({ priceMin: 120_000 });
    expect(cleanPack(draft({ priceState: 'unpublished' }))).toMatchObject({
      priceMin: null,
      priceMax: null,
    });
  });

  test('has clean texts, and null for those that are blank', () => {
    const pack = cleanPack({ labelVi: ' Hộp  1\nkg ', labelEn: ' ', gtin: '893-4563 138165' });
    expect(pack).toEqual({
      labelVi: 'Hộp 1 kg',
      labelEn: null,
      netAmount: null,
      netUnit: null,
      priceState: 'unpublished',
      priceMin: null,
      priceMax: null,
      noteVi: null,
      noteEn: null,
      gtin: '8934563138165',
    });
  });
});

describe('faults of a pack', () => {
  test.each([
    [{}, {}],
    [{ labelVi: ' ' }, { labelVi: 'required' }],
    [{ labelVi: 'a'.repeat(120) }, {}],
    [{ labelVi: 'a'.repeat(121) }, { labelVi: 'too-long' }],
    [{ noteEn: 'a'.repeat(201) }, { noteEn: 'too-long' }],
    [{ priceMin: 1000 }, {}],
    [{ priceMin: 999 }, { priceMin: 'too-small' }],
    [{ priceMin: 0 }, { priceMin: 'too-small' }],
    [{ priceMin: 1_000_000_000 }, {}],
    [{ priceMin: 1_000_000_001 }, { priceMin: 'too-large' }],
    [{ priceMin: 1000.5 }, { priceMin: 'not-whole' }],
    [{ priceMin: Number.NaN }, { priceMin: 'not-a-number' }],
    [{ priceMin: null }, { priceMin: 'required' }],
    [{ priceState: 'hidden', priceMin: null }, { priceMin: 'required' }],
    [{ priceState: 'unpublished', priceMin: Number.NaN }, {}],
    [{ priceMax: 120_000 }, {}],
    [{ priceMax: 119_999 }, { priceMax: 'below-min' }],
    [{ priceMax: Number.NaN }, { priceMax: 'not-a-number' }],
    [{ priceState: 'free' }, { priceState: 'unknown' }],
    [{ netUnit: 'lb' }, { netUnit: 'unknown' }],
    [{ netUnit: null }, { netUnit: 'required' }],
    [{ netAmount: null }, { netAmount: 'required' }],
    [{ netAmount: null, netUnit: null }, {}],
    [{ netAmount: 0 }, { netAmount: 'too-small' }],
    [{ netAmount: Number.NaN, netUnit: null }, { netAmount: 'not-a-number' }],
    [{ netAmount: 1_000_001 }, { netAmount: 'too-large' }],
    [{ gtin: '8934563138165' }, {}],
    [{ gtin: '8934563138166' }, { gtin: 'not-gtin' }],
  ] as [PackDraft, Record<string, string>][])('%j: %j', (over, expected) => {
    const named = Object.entries(expected).map(([field, fault]) => [`packs[0].${field}`, fault]);
    expect(faults(over)).toEqual(Object.fromEntries(named));
  });

  test('are not sought in a pack that says what it said; unreadable is not the same as blank', () => {
    expect(faults({ priceMin: 500 }, [{ priceMin: 500 }])).toEqual({});
    expect(
      faults({ netUnit: null, netAmount: Number.NaN }, [{ netUnit: null, netAmount: null }]),
    ).toEqual({
      'packs[0].netAmount': 'not-a-number',
    });
  });

  test('two packs do not share a number; a list is not endless', () => {
    const twice = [draft({ gtin: '8934563138165' }), draft({ gtin: '8934563138165' })];
    expect(packFaults(twice.map(cleanPack))).toEqual({ 'packs[1].gtin': 'duplicate' });
    expect(packFaults(Array.from({ length: 51 }, () => cleanPack(draft())))).toEqual({
      packs: 'too-many',
    });
  });
});

describe('what packs rest on', () => {
  const row: PackRow = {
    id: 5,
    productId: 1,
    position: 3,
    ...cleanPack(draft()),
    priceAsOf: '2025-01-01',
    provenance: 'sourced',
    sources: [{ label: 'Báo' }],
  };
  const today = '2026-08-01';
  const own = { provenance: 'sourced', sources: [{ label: 'Cơ sở tự công bố 01/08/2026' }] };

  test('stays for a pack that says what it said', () => {
    const { productId: _, ...kept } = row;
    expect(claimPacks([draft({ id: 5 })], [row], today)).toEqual([{ ...kept, position: 0 }]);
    expect(packsStand([draft({ id: 5 })], [row], today)).toBe(true);
    expect(packsStand([draft()], [row], today)).toBe(true);
  });

  test('is the producer’s word of today for a new and for a changed one', () => {
    const [changed, added] = claimPacks(
      [draft({ id: 5, priceMin: 130_000 }), draft({ priceState: 'unpublished' })],
      [row],
      today,
    );
    expect(changed).toMatchObject({ id: 5, priceMin: 130_000, priceAsOf: today, ...own });
    expect(added).toMatchObject({ position: 1, priceMin: null, priceAsOf: null, ...own });
    expect(added?.id).toBeUndefined();
  });

  test('is dated anew where the producer confirms an old price, once a day', () => {
    const confirmed = [draft({ id: 5, confirmed: true })];
    expect(claimPacks(confirmed, [row], today)).toMatchObject([{ priceAsOf: today, ...own }]);
    expect(packsStand(confirmed, [row], today)).toBe(false);
    expect(packsStand(confirmed, [{ ...row, priceAsOf: today }], today)).toBe(true);
  });
});

test('a form is read row by row; a removed and an unused row are not there', () => {
  const form = new FormData();
  const put = (index: number, row: Record<string, string>) => {
    for (const [name, value] of Object.entries(row)) form.set(`packs[${index}].${name}`, value);
  };
  put(7, { labelVi: '', netUnit: 'g', priceState: 'published' });
  put(2, {
    id: '12',
    labelVi: 'Hộp',
    priceMin: '120k',
    netAmount: '0,5',
    netUnit: 'kg',
    confirmed: 'on',
  });
  put(0, { labelVi: 'Túi', priceState: 'unpublished', priceMin: 'abc' });
  put(4, { id: '9', labelVi: 'Cũ', remove: 'on' });
  put(5, { id: '10', labelVi: '' });
  expect(readPacks(form)).toMatchObject([
    { id: undefined, labelVi: 'Túi', priceMin: Number.NaN, priceMax: null, confirmed: false },
    { id: 12, labelVi: 'Hộp', priceMin: 120_000, netAmount: 0.5, netUnit: 'kg', confirmed: true },
    { id: 10, labelVi: '' },
  ]);
});
