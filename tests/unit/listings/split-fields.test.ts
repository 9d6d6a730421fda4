import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EditKey,
  FIELD_KEYS,
  type ListingContent,
  type ListingTexts,
  splitKey,
} from '~/domain/listings/fields';
import { changedParts, splitFaults, withChanges } from '~/domain/listings/split-fields';

const KEYS: EditKey[] = [...FIELD_KEYS.product, 'photos'];

function content(texts: Partial<Record<EditKey, string>>, mediaIds: number[] = []): ListingContent {
  const all: ListingTexts = {};
  for (const key of FIELD_KEYS.product) {
    const [field, locale] = splitKey(key);
    const text = texts[key];
    if (text) all[field] = { ...all[field], [locale]: { text, provenance: 'verified' } };
  }
  return { texts: all, photos: mediaIds.map((mediaId) => ({ mediaId, altVi: 'ảnh' })) };
}

const said = fc
  .record(
    Object.fromEntries(FIELD_KEYS.product.map((key) => [key, fc.constantFrom('', 'một', 'hai')])),
    { requiredKeys: [] },
  )
  .chain((texts) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 })
      .map((ids) => content({ ...texts, 'name.vi': 'Chè' }, ids)),
  );

describe('part of a version over what is live', () => {
  test('leaves just the other changes', () => {
    fc.assert(
      fc.property(said, said, fc.subarray(KEYS), (live, proposed, wanted) => {
        const changed = changedParts('product', live, proposed);
        const approved = wanted.filter((key) => changed.includes(key));
        const merged = withChanges(live, proposed, approved);
        const rest = changed.filter((key) => !approved.includes(key));
        expect(changedParts('product', merged, proposed)).toEqual(rest);
        expect(changedParts('product', live, merged)).toEqual(
          changed.filter((key) => approved.includes(key)),
        );
      }),
    );
  });

  test('all of it says what the version says, none of it what is live', () => {
    fc.assert(
      fc.property(said, said, (live, proposed) => {
        const changed = changedParts('product', live, proposed);
        expect(withChanges(live, proposed, changed)).toEqual(proposed);
        expect(withChanges(live, proposed, [])).toEqual(live);
      }),
    );
  });

  test('keeps the claim of each side and changes neither', () => {
    const live = content({ 'name.vi': 'Chè', 'uses.vi': 'Uống' });
    const proposed = content({ 'name.vi': 'Chè Shan', 'uses.vi': 'Pha', 'name.en': 'Tea' });
    const before = JSON.stringify([live, proposed]);
    const merged = withChanges(live, proposed, ['name.en']);
    expect(merged.texts.name?.vi).toBe(live.texts.name?.vi);
    expect(merged.texts.name?.en).toBe(proposed.texts.name?.en);
    expect(merged.texts.uses).toEqual(live.texts.uses);
    expect(JSON.stringify([live, proposed])).toBe(before);
  });
});

describe('faults of an approval by field', () => {
  const live = content({ 'name.vi': 'Chè', 'uses.vi': 'Uống' });
  const proposed = content({ 'name.vi': 'Chè Shan', 'uses.vi': 'Pha' }, [1]);
  const faults = (approved: EditKey[], reasons: Record<string, string> = {}, base = live) =>
    splitFaults({ kind: 'product', live: base, proposed, approved, reasons });
  const NEW = content({});

  test.each<[EditKey[], Record<string, string>, Record<string, string>]>([
    [[], {}, { general: 'nothing-approved' }],
    [['name.vi'], {}, { 'uses.vi': 'required', photos: 'required' }],
    [['name.vi'], { general: 'Sai' }, { 'uses.vi': 'required', photos: 'required' }],
    [['name.vi'], { 'uses.vi': 'Sai' }, { photos: 'required' }],
    [['name.vi'], { 'uses.vi': 'Sai', photos: 'Mờ' }, {}],
    [['name.vi', 'uses.vi', 'photos'], {}, {}],
    [
      ['story.vi'],
      {},
      { 'story.vi': 'unknown', 'name.vi': 'required', 'uses.vi': 'required', photos: 'required' },
    ],
    [['name.vi', 'photos'], { 'uses.vi': 'a'.repeat(1001) }, { 'uses.vi': 'too-long' }],
    [['name.vi', 'photos'], { 'uses.vi': 'a', general: 'a'.repeat(1001) }, { general: 'too-long' }],
  ])('%j with %j', (approved, reasons, expected) => {
    expect(faults(approved, reasons)).toEqual(expected);
  });

  test('what was never live needs its name first', () => {
    const reasons = { 'name.vi': 'Sai', photos: 'Mờ' };
    expect(faults(['uses.vi'], reasons, NEW)).toEqual({ 'name.vi': 'name-first' });
    expect(faults(['name.vi'], { 'uses.vi': 'Sai', photos: 'Mờ' }, NEW)).toEqual({});
  });
});
