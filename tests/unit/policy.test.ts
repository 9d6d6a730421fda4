import { describe, expect, test } from 'vitest';
import { type Actor, OFFICER_POST_LIST } from '~/domain/actor';
import { FactorNeededError } from '~/domain/errors';
import {
  DESK_ACTIONS,
  DESK_ROOMS,
  FRESH_FACTOR_MINUTES,
  may,
  mayAtDesk,
  mayEnter,
  requireFreshFactor,
} from '~/domain/policy';

const NOW = '2026-08-01T05:00:00.000Z';

const nobody: Actor = {
  personId: 1,
  name: 'Ai đó',
  memberships: [],
  officer: null,
  hasFactor: true,
  factorPassedAt: NOW,
};
const officer = (post: (typeof OFFICER_POST_LIST)[number], secondFactor: boolean): Actor => ({
  ...nobody,
  officer: { post, communeIds: post === 'commune' ? ['01'] : [] },
  hasFactor: secondFactor,
  factorPassedAt: secondFactor ? NOW : null,
});
const member = (role: 'owner' | 'editor'): Actor => ({
  ...nobody,
  memberships: [{ producerId: 7, slug: 'htx', role }],
});

describe('the desk', () => {
  test.each(Object.entries(DESK_ROOMS))(
    'room %s is entered by %j and nobody else',
    (room, posts) => {
      for (const post of OFFICER_POST_LIST) {
        const expected = (posts as readonly string[]).includes(post);
        expect(mayEnter(officer(post, false), room as keyof typeof DESK_ROOMS)).toBe(expected);
      }
      expect(mayEnter(nobody, room as keyof typeof DESK_ROOMS)).toBe(false);
      expect(mayEnter(member('owner'), room as keyof typeof DESK_ROOMS)).toBe(false);
    },
  );

  test.each(Object.entries(DESK_ACTIONS))('%s needs %j and a second factor', (name, posts) => {
    const action = name as keyof typeof DESK_ACTIONS;
    for (const post of OFFICER_POST_LIST) {
      expect(mayAtDesk(officer(post, true), action)).toBe(
        (posts as readonly string[]).includes(post),
      );
      expect(mayAtDesk(officer(post, false), action)).toBe(false);
    }
    expect(mayAtDesk(nobody, action)).toBe(false);
    expect(mayAtDesk(member('owner'), action)).toBe(false);
  });
});

describe('a listing', () => {
  const own = { producerId: 7, communeId: '01' };
  const elsewhere = { producerId: 8, communeId: '02' };
  const nowhere = { producerId: null, communeId: null };

  test.each([
    ['owner', member('owner'), 'keep manage-members', ''],
    ['editor', member('editor'), 'keep', ''],
    ['commune officer', officer('commune', true), 'check', ''],
    [
      'province officer',
      officer('province', true),
      'manage-members check decide',
      'manage-members check decide',
    ],
    ['province officer without a second factor', officer('province', false), '', ''],
    ['administrator', officer('administrator', true), 'manage-members', 'manage-members'],
    ['nobody', nobody, '', ''],
  ])('%s may only what the post allows', (_, actor, there, away) => {
    for (const action of ['keep', 'manage-members', 'check', 'decide'] as const) {
      expect(may(actor, action, own), action).toBe(there.split(' ').includes(action));
      expect(may(actor, action, elsewhere), action).toBe(away.split(' ').includes(action));
      if (action === 'keep') expect(may(actor, action, nowhere)).toBe(false);
    }
  });

  test('nobody decides on what they keep themselves', () => {
    const both = { ...officer('province', true), memberships: member('owner').memberships };
    expect(may(both, 'decide', own)).toBe(false);
    expect(may(both, 'decide', elsewhere)).toBe(true);
  });
});

describe('a grave act', () => {
  const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

  test.each([
    ['with a code of just now', officer('province', true), 0, true],
    [
      'with a code of a quarter of an hour ago',
      officer('province', true),
      FRESH_FACTOR_MINUTES,
      true,
    ],
    ['with an older code', officer('province', true), FRESH_FACTOR_MINUTES + 1 / 60, false],
    ['in a session of before the enrolment', { ...nobody, factorPassedAt: null }, 0, false],
    ['of a member without a second factor', { ...member('owner'), hasFactor: false }, 60, true],
    ['of a member whose code is old', member('owner'), 60, false],
  ])('%s', (_, actor, minutes, passes) => {
    const act = () => requireFreshFactor('revoke-recognition', actor, later(minutes));
    if (passes) expect(act).not.toThrow();
    else expect(act).toThrow(FactorNeededError);
    expect(() => requireFreshFactor('save-draft', actor, later(minutes))).not.toThrow();
  });
});
