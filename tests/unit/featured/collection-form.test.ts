import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CollectionFaults,
  changedFields,
  checkCollection,
  MAX_ITEMS,
  MAX_REASON_LENGTH,
  MAX_TITLE_LENGTH,
  readTypedCollection,
  type TypedCollection,
  typedOf,
} from '~/domain/featured/collection-form';
import { readEditorForm } from '~/domain/featured/editor-form';

const TODAY = '2026-08-01';
const GOOD: TypedCollection = {
  titleVi: 'Mùa bí xanh thơm',
  titleEn: 'Gourd season',
  reasonVi: 'Hái sáng giao chiều.',
  reasonEn: 'Picked this morning.',
  startsOn: '2026-09-01',
  endsOn: '2026-10-31',
  items: [3, 1, 2],
};
const check = (change: Partial<TypedCollection> = {}, storedEnd: string | null = null) =>
  checkCollection({ ...GOOD, ...change }, { today: TODAY, storedEnd });

describe('a collection as typed', () => {
  test('is taken cleaned, its items in their order', () => {
    expect(
      check({
        titleVi: '  Mùa \n bí ',
        reasonVi: 'Một\r\nhai ',
        startsOn: '1/9/2026',
        titleEn: ' ',
        reasonEn: '',
      }),
    ).toEqual({
      faults: null,
      fields: {
        titleVi: 'Mùa bí',
        titleEn: null,
        reasonVi: 'Một\nhai',
        reasonEn: null,
        startsOn: '2026-09-01',
        endsOn: '2026-10-31',
        items: [3, 1, 2],
      },
    });
  });

  test('of one day is taken, and one that ends today', () => {
    expect(check({ endsOn: GOOD.startsOn }).faults).toBeNull();
    expect(check({ startsOn: '2026-07-01', endsOn: TODAY }).faults).toBeNull();
  });

  const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  test.each<[Partial<TypedCollection>, CollectionFaults]>([
    [{ titleVi: ' ' }, { titleVi: 'missing' }],
    [{ titleVi: 'ă'.repeat(MAX_TITLE_LENGTH + 1) }, { titleVi: 'too-long' }],
    [{ reasonVi: '' }, { reasonVi: 'missing' }],
    [{ reasonVi: 'ă'.repeat(MAX_REASON_LENGTH + 1) }, { reasonVi: 'too-long' }],
    [{ titleEn: '' }, { titleEn: 'other-half' }],
    [{ reasonEn: '' }, { reasonEn: 'other-half' }],
    [{ startsOn: '' }, { startsOn: 'missing' }],
    [{ startsOn: '31/02/2026' }, { startsOn: 'not-a-day' }],
    [{ startsOn: '0206-01-01' }, { startsOn: 'too-early' }],
    [{ endsOn: '2200-01-01' }, { endsOn: 'too-late' }],
    [{ endsOn: '2026-08-31' }, { endsOn: 'before-start' }],
    [{ startsOn: '2026-06-01', endsOn: '2026-07-31' }, { endsOn: 'past' }],
    [{ items: [] }, { items: 'no-items' }],
    [{ items: many(MAX_ITEMS + 1) }, { items: 'too-many' }],
  ])('with %j is refused', (change, faults) => {
    expect(check(change)).toEqual({ fields: null, faults });
  });

  test('holds as many products as it may', () => {
    expect(check({ items: many(MAX_ITEMS) }).faults).toBeNull();
    expect(check({ items: [1] }).faults).toBeNull();
  });

  test('may keep an end that has passed, so that old words can be mended', () => {
    const past = { startsOn: '2026-06-01', endsOn: '2026-07-31' };
    expect(check(past, '2026-07-31').faults).toBeNull();
    expect(check(past, '2026-07-30').faults).toEqual({ endsOn: 'past' });
  });

  test('is unchanged when it is shown and sent again', () => {
    // Letters with and without their marks composed, and all that cleaning takes out.
    const unit = fc.constantFrom('a', 'ă', 'a\u0306', 'Đ', ' ', '\n', '\r\n', '\t', '\u0000');
    const text = fc.string({ unit, minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, text, (title, reason) => {
        const first = check({ titleVi: title, reasonVi: reason, titleEn: title, reasonEn: reason });
        // A text of blanks alone is none.
        if (!first.fields) return;
        const again = checkCollection(typedOf(first.fields), { today: TODAY });
        expect(again.fields).toEqual(first.fields);
        expect(changedFields(first.fields, first.fields)).toEqual([]);
      }),
    );
  });
});

test('what differs is named in the order of the form', () => {
  const { fields } = check();
  if (!fields) throw new Error('refused');
  expect(changedFields(fields, { ...fields, items: [1, 3, 2], titleVi: 'Khác' })).toEqual([
    'titleVi',
    'items',
  ]);
});

describe('the form', () => {
  const form = (fields: Record<string, string>, items: string[] = []) => {
    const params = new URLSearchParams(fields);
    for (const item of items) params.append('item', item);
    return params;
  };

  test('gives each item once and only numbers', () => {
    const typed = readTypedCollection(form({}, ['2', 'x', '2', '-1', '1', '0', '']));
    expect(typed.items).toEqual([2, 1]);
    expect(typed.titleVi).toBe('');
  });

  test.each([
    [{ intent: 'save' }, 'save'],
    [{ intent: 'search', q: 'bí' }, 'search'],
    [{ intent: 'enter', q: 'bí', searched: '' }, 'search'],
    [{ intent: 'enter', q: ' bí ', searched: 'bí' }, 'save'],
    [{ intent: 'enter' }, 'save'],
    [{}, 'save'],
    [{ intent: 'add:7' }, 'step'],
  ])('%j wants to %s', (fields, wants) => {
    expect(readEditorForm(form(fields)).wants).toBe(wants);
  });

  test('comes back with all that was typed, the step taken', () => {
    const { typed, q } = readEditorForm(
      form({ titleVi: ' Tết ', q: 'bí', intent: 'up:1' }, ['2', '1']),
    );
    expect(typed).toMatchObject({ titleVi: ' Tết ', items: [1, 2] });
    expect(q).toBe('bí');
  });
});
