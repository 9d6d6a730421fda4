import { describe, expect, test } from 'vitest';
import { ForbiddenError, NotFoundError, StaleError, WrongStateError } from '~/domain/errors';
import { approveFields } from '~/domain/listings/approve-fields.server';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { returnVersion } from '~/domain/listings/return-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import { returnClaim } from '~/domain/papers/return-claim.server';
import { releaseItem } from '~/domain/review/release-item.server';
import { takeItem } from '~/domain/review/take-item.server';
import { claimStars, setting } from '../papers/setting';
import {
  assignmentsOf,
  type Desk,
  desk,
  logOf,
  submitNoodles,
  submitProfile,
  thrownBy,
} from './desk';

function waiting() {
  const given = desk();
  const id = submitNoodles(given, { 'uses.vi': 'Xào', 'story.vi': 'Chuyện mới' });
  return { given, id, key: { kind: 'product' as const, id }, from: logOf(given).length };
}

const heldBy = (given: Desk) => assignmentsOf(given).map(({ personId }) => personId);

describe('taking', () => {
  test('makes it one’s own, with one entry in the log; again changes nothing', () => {
    const { given, key, from } = waiting();
    takeItem(given.ha, { ...key, from: null });
    takeItem(given.ha, { ...key, from: null });
    expect(heldBy(given)).toEqual([given.ha.actor.personId]);
    expect(logOf(given, from)).toEqual([`take-item product-version ${key.id}`]);
  });

  test('over somebody’s head only by naming them', () => {
    const { given, key, from } = waiting();
    const { ha, lan, near } = given;
    takeItem(ha, { ...key, from: null });
    const blind = thrownBy(() => takeItem(lan, { ...key, from: null }));
    expect(blind).toBeInstanceOf(StaleError);
    expect((blind as StaleError).theirs).toMatchObject({ name: 'Hà' });
    takeItem(near, { ...key, from: ha.actor.personId });
    expect(thrownBy(() => takeItem(lan, { ...key, from: ha.actor.personId }))).toMatchObject({
      theirs: { name: 'Xã Gần' },
    });
    expect(heldBy(given)).toEqual([near.actor.personId]);
    expect(logOf(given, from).map((line) => line.split(' ')[0])).toEqual([
      'take-item',
      'take-over-item',
    ]);
  });

  test('from somebody who has let go meanwhile is told', () => {
    const { given, key } = waiting();
    takeItem(given.ha, { ...key, from: null });
    releaseItem(given.ha, key);
    const from = given.ha.actor.personId;
    expect(thrownBy(() => takeItem(given.lan, { ...key, from }))).toEqual(new StaleError(null));
  });

  test('is for officers of the area who are no members, of what waits', () => {
    const { given, key } = waiting();
    const take = (who: keyof Desk) => () =>
      takeItem(given[who] as Desk['ha'], { ...key, from: null });
    for (const who of ['far', 'admin', 'member', 'stranger'] as const) {
      expect(take(who), who).toThrow(NotFoundError);
    }
    expect(take('judge')).toThrow(ForbiddenError);
    expect(take('halfway')).toThrow(NotFoundError);
    take('near')();
    releaseItem(given.near, key);
    expect(() => takeItem(given.ha, { ...key, id: 9999, from: null })).toThrow(NotFoundError);
    const { own, noodles } = given;
    const listing = { kind: 'product' as const, producerId: own.id, slug: noodles.slug };
    withdrawVersion(given.member, { listing, versionId: key.id });
    expect(thrownBy(take('ha'))).toEqual(new WrongStateError('withdrawn'));
  });

  test('a profile and a product of the same number are two items', () => {
    const given = desk();
    const profile = submitProfile(given, { 'story.vi': 'Mới' });
    const product = submitNoodles(given, { 'uses.vi': 'Xào' });
    takeItem(given.ha, { kind: 'producer', id: profile, from: null });
    takeItem(given.lan, { kind: 'product', id: product, from: null });
    expect(assignmentsOf(given)).toHaveLength(2);
  });
});

describe('letting go', () => {
  test('frees it; what is free stays so without an entry', () => {
    const { given, key, from } = waiting();
    releaseItem(given.ha, key);
    takeItem(given.ha, { ...key, from: null });
    releaseItem(given.ha, key);
    expect(assignmentsOf(given)).toEqual([]);
    expect(logOf(given, from).map((line) => line.split(' ')[0])).toEqual([
      'take-item',
      'release-item',
    ]);
  });

  test('is not for what another has', () => {
    const { given, key } = waiting();
    takeItem(given.ha, { ...key, from: null });
    expect(thrownBy(() => releaseItem(given.lan, key))).toMatchObject({ theirs: { name: 'Hà' } });
    expect(heldBy(given)).toEqual([given.ha.actor.personId]);
  });
});

describe('deciding', () => {
  const decisions: [string, (given: Desk, which: object, who: 'ha' | 'lan') => void][] = [
    ['approve', (given, which, who) => approveVersion(given[who], which as never)],
    [
      'return',
      (given, which, who) => returnVersion(given[who], { ...which, general: 'Sai' } as never),
    ],
    [
      'approve by field',
      (given, which, who) => {
        const parts = { approved: ['uses.vi'], reasons: { 'story.vi': 'Sai' } };
        approveFields(given[who], { ...which, ...parts } as never);
      },
    ],
  ];

  test.each(decisions)('%s frees the item in the same change', (_, decide) => {
    const { given, key, from } = waiting();
    takeItem(given.ha, { ...key, from: null });
    decide(given, { kind: 'product', versionId: key.id }, 'ha');
    expect(assignmentsOf(given)).toEqual([]);
    expect(logOf(given, from)).toHaveLength(2);
  });

  test.each(decisions)('%s what a colleague has only by naming them', (_, decide) => {
    const { given, key, from } = waiting();
    takeItem(given.ha, { ...key, from: null });
    const which = { kind: 'product', versionId: key.id };
    const held = new WrongStateError('held');
    expect(thrownBy(() => decide(given, which, 'lan'))).toEqual(held);
    const wrong = { ...which, knownHolder: given.near.actor.personId };
    expect(thrownBy(() => decide(given, wrong, 'lan'))).toEqual(held);
    expect(heldBy(given)).toEqual([given.ha.actor.personId]);
    decide(given, { ...which, knownHolder: given.ha.actor.personId }, 'lan');
    expect(assignmentsOf(given)).toEqual([]);
    expect(logOf(given, from)).toHaveLength(2);
  });

  test('the same holds of claims', () => {
    const given = setting();
    const { province, near, db } = given;
    const first = claimStars(given);
    const second = claimStars(given, { number: '9/QĐ' });
    for (const id of [first, second]) takeItem(near, { kind: 'claim', id, from: null });
    expect(thrownBy(() => acceptClaim(province, first))).toEqual(new WrongStateError('held'));
    const back = { claimId: second, reason: 'Mờ' };
    expect(thrownBy(() => returnClaim(province, back))).toEqual(new WrongStateError('held'));
    const knownHolder = near.actor.personId;
    acceptClaim(province, first, { knownHolder });
    returnClaim(province, { ...back, knownHolder });
    expect(db.$client.prepare('SELECT count(*) FROM queue_assignments').pluck().get()).toBe(0);
  });
});
