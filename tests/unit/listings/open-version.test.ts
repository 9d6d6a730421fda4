import { describe, expect, test } from 'vitest';
import type { VersionState } from '~/domain/listings/fields';
import {
  liveBefore,
  newestVersion,
  openVersion,
  returnedVersion,
} from '~/domain/listings/open-version';

/** Versions numbered from 1 in the given states; ids are ten times the numbers. */
const places = (...states: VersionState[]) =>
  states.map((state, index) => ({ id: (index + 1) * 10, number: index + 1, state }));

const cases: [
  states: VersionState[],
  live: number | null,
  open: number | null,
  returned: number | null,
][] = [
  [[], null, null, null],
  [['draft'], null, 10, null],
  [['approved'], 10, null, null],
  [['approved', 'draft'], 10, 20, null],
  [['approved', 'superseded', 'draft'], 10, 30, null],
  [['approved', 'submitted'], 10, 20, null],
  [['approved', 'returned'], 10, 20, 20],
  [['approved', 'returned', 'draft'], 10, 30, 20],
  [['approved', 'returned', 'superseded', 'draft'], 10, 40, 20],
  [['approved', 'returned', 'submitted'], 10, 30, null],
  [['approved', 'returned', 'returned'], 10, 30, 30],
  [['approved', 'withdrawn'], 10, 20, null],
  [['approved', 'returned', 'withdrawn'], 10, 30, null],
  [['approved', 'withdrawn', 'draft'], 10, 30, null],
  [['superseded', 'returned', 'approved'], 30, null, null],
  [['superseded', 'returned', 'approved', 'draft'], 30, 40, null],
  [['returned'], null, 10, 10],
];

describe('the edit under way', () => {
  test.each(cases)('of %j with %j live is %j', (states, live, open, returned) => {
    const versions = places(...states);
    expect(openVersion(versions, live)?.id ?? null).toBe(open);
    expect(openVersion([...versions].reverse(), live)?.id ?? null).toBe(open);
    expect(returnedVersion([...versions].reverse(), live)?.id ?? null).toBe(returned);
    expect(newestVersion(versions)?.number ?? 0).toBe(states.length);
  });
});

test('what was live before a decision is the last approval before it, and never a draft', () => {
  const place = (number: number, state: VersionState, day: number | null) => ({
    id: number * 10,
    number,
    state,
    decidedAt: day === null ? null : `2026-08-0${day}T00:00:00.000Z`,
  });
  const [first, draft, returned, second, part, onwards] = [
    place(1, 'superseded', 1),
    place(2, 'superseded', null),
    place(3, 'returned', 2),
    place(4, 'superseded', 3),
    // Approved by field: the part that went live and the rest bear the moment of one decision.
    place(5, 'approved', 4),
    place(6, 'returned', 4),
  ] as const;
  const all = [onwards, draft, part, second, returned, first];
  const before = (version: (typeof all)[number]) => liveBefore(all, version)?.id ?? null;
  expect([first, returned, second, part, onwards].map(before)).toEqual([null, 10, 10, 40, 40]);
});
