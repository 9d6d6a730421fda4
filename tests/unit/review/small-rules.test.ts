import { describe, expect, test } from 'vitest';
import { meantBy, readDecision } from '~/domain/review/decision-form';
import { opinionFaults } from '~/domain/review/opinions';
import { outcomeOf } from '~/domain/review/outcome';
import { checkTemplate, templatesFor, withTemplates } from '~/domain/review/templates';

const TEMPLATES = [
  { id: 1, field: 'photos' as const, text: 'Ảnh mờ' },
  { id: 2, field: 'description' as const, text: 'Bỏ lời chữa bệnh' },
  { id: 3, field: null, text: 'Sai chính tả' },
];

describe('templates', () => {
  test('are offered for their field in both languages, and those for any field after them', () => {
    const ids = (part: string) => templatesFor(TEMPLATES, part).map(({ id }) => id);
    expect(ids('description.en')).toEqual([2, 3]);
    expect(ids('photos')).toEqual([1, 3]);
    expect(ids('general')).toEqual([3]);
  });

  test('stand where nothing was typed, and never cover what was', () => {
    const typed = { photos: 'Ảnh của người khác', 'description.vi': ' \n ' };
    const chosen = { photos: '1', 'description.vi': '2', general: '3', 'uses.vi': '99' };
    expect(withTemplates(typed, chosen, TEMPLATES)).toEqual({
      photos: 'Ảnh của người khác',
      'description.vi': 'Bỏ lời chữa bệnh',
      general: 'Sai chính tả',
    });
  });

  test.each([
    [
      { field: 'photos', text: ' Ảnh mờ\r\n' },
      { field: 'photos', text: 'Ảnh mờ', faults: null },
    ],
    [
      { field: '', text: 'Ảnh' },
      { field: null, text: 'Ảnh', faults: null },
    ],
    [{ field: 'giá', text: ' ' }, { faults: { text: 'missing', field: 'unknown' } }],
    [{ field: '', text: 'a'.repeat(1001) }, { faults: { text: 'too-long' } }],
  ])('%j', (typed, expected) => {
    expect(checkTemplate(typed)).toMatchObject(expected);
  });
});

test('a decision form says what is ticked, typed, chosen, and for whom', () => {
  const form = new URLSearchParams([
    ['approved', 'name.vi'],
    ['approved', 'photos'],
    ['reason:description.vi', 'Sai'],
    ['reason:uses.vi', ''],
    ['template:uses.vi', '3'],
    ['general', ''],
    ['template:general', '3'],
    ['knowingly', '7'],
  ]);
  const typed = readDecision(form);
  expect(typed).toMatchObject({ approved: ['name.vi', 'photos'], knownHolder: 7, general: '' });
  expect(meantBy(typed, TEMPLATES)).toEqual({
    approved: ['name.vi', 'photos'],
    reasons: { 'description.vi': 'Sai', 'uses.vi': 'Sai chính tả' },
    general: 'Sai chính tả',
    knownHolder: 7,
  });
});

test.each([
  ['submitted', null, false, null],
  ['approved', '2026-08-01', false, 'approved'],
  ['superseded', '2026-08-01', false, 'approved'],
  ['superseded', null, false, null],
  ['returned', '2026-08-01', false, 'returned'],
  ['returned', '2026-08-01', true, 'partly'],
  ['withdrawn', null, false, null],
  ['draft', null, false, null],
] as const)('%s, decided %s: %s → %s', (state, decidedAt, partly, outcome) => {
  expect(outcomeOf({ state, decidedAt, partly })).toBe(outcome);
});

test('an opinion is a verdict with its why', () => {
  expect(opinionFaults('fit', 'Tôi đã đến xem')).toEqual({});
  expect(opinionFaults(null, '')).toEqual({ verdict: 'missing', opinion: 'missing' });
  expect(opinionFaults('unfit', 'a'.repeat(1001))).toEqual({ opinion: 'too-long' });
});
