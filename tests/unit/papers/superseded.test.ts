import { expect, test } from 'vitest';
import { type ClaimOfPaper, supersededClaims } from '~/domain/papers/superseded';

const older: ClaimOfPaper = {
  id: 1,
  kind: 'recognition',
  state: 'returned',
  product: { id: 7 },
  markId: null,
  number: '123/QĐ-UBND',
  decidedOn: '2026-03-12',
  scan: { mediaId: 5 },
};
/** Shares nothing with the older one but what it is about. */
const newer: ClaimOfPaper = {
  ...older,
  id: 2,
  state: 'submitted',
  number: '9/QĐ-UBND',
  decidedOn: '2029-01-02',
  scan: { mediaId: 6 },
};
const byNumber: ClaimOfPaper = { ...newer, number: '123 / qđ-ubnd' };

test.each<[string, ClaimOfPaper, ClaimOfPaper, boolean]>([
  ['the same number, however typed', byNumber, older, true],
  ['the same day, its number corrected', { ...newer, decidedOn: '2026-03-12' }, older, true],
  ['the same scan', { ...newer, scan: { mediaId: 5 } }, older, true],
  ['another decision about the product', newer, older, false],
  ['another product', { ...byNumber, product: { id: 8 } }, older, false],
  ['another mark', { ...byNumber, markId: 4 }, { ...older, markId: 3 }, false],
  ['another kind', { ...byNumber, kind: 'right-of-use' }, older, false],
  ['taken back and sent again', byNumber, { ...older, state: 'withdrawn' }, true],
  ['the newer one came back too', { ...byNumber, state: 'returned' }, older, true],
  ['one on record is no task', byNumber, { ...older, state: 'accepted' }, false],
  ['one that waits is not ours to drop', byNumber, { ...older, state: 'submitted' }, false],
])('%s', (_name, first, second, superseded) => {
  expect([...supersededClaims([first, second])]).toEqual(superseded ? [[1, 2]] : []);
});

test('the newest of several takes the place of all before it', () => {
  const claims = [
    { ...byNumber, id: 3 },
    { ...byNumber, id: 2, state: 'returned' as const },
    older,
  ];
  expect([...supersededClaims(claims)]).toEqual([
    [2, 3],
    [1, 3],
  ]);
});
