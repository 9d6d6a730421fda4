import { auditEntries, media, recognitions, rightsOfUse } from 'db/schema/index.server';
import { makeRecognition, makeRight } from 'db/seed/factories/index.server';
import { desc } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { acceptClaim } from '~/domain/papers/accept-claim.server';
import type { TypedClaim } from '~/domain/papers/claim-form';
import { findCheckedClaim } from '~/domain/papers/find-waiting-claims.server';
import { acceptSeen, claimOf, claimRight, claimStars, type Setting, setting } from './setting';

const unconfirmed = expect.objectContaining({ fields: { claim: 'unconfirmed' } });
const codes = ({ province }: Setting, id: number) =>
  findCheckedClaim(province, id, 'vi')?.warnings.map(({ code }) => code);
const lit = (given: Setting, stars: number) =>
  makeRecognition(given.db, { productId: given.noodles.id, stars, decidedOn: '2025-09-01' });
const blank = ({ db }: Setting) => db.update(media).set({ blank: true }).run();

type Case = [string, Partial<TypedClaim>, string[], ((given: Setting) => void)?];

describe.each<Case>([
  [
    'a district after districts ended',
    { stars: '3', issuer: 'UBND huyện Na Rì' },
    ['no-district', 'other-level'],
  ],
  [
    'a district in its last days',
    { stars: '3', issuer: 'UBND huyện Na Rì', decidedOn: '2025-07-02' },
    ['no-district'],
  ],
  ['five stars of a province', { stars: '5' }, ['other-level']],
  ['fewer stars than are in force', { stars: '3' }, ['lower'], (given) => lit(given, 4)],
  ['more stars than are in force', {}, ['higher'], (given) => lit(given, 3)],
  ['a term that is over', { decidedOn: '2023-07-31' }, ['over']],
  ['a term longer than the rule', { validUntil: '2030-01-01', endConfirmed: '1' }, ['longer-term']],
  ['a blank scan', {}, ['blank-scan'], blank],
])('accepting %s', (_, change, warnings, around) => {
  test('records nothing until what it warns of is confirmed as it stands', () => {
    const given = setting();
    around?.(given);
    const before = given.db.select().from(recognitions).all();
    const id = claimStars(given, change);
    expect(codes(given, id)).toEqual(expect.arrayContaining(warnings));
    expect(() => acceptClaim(given.province, id)).toThrow(unconfirmed);
    expect(() => acceptClaim(given.province, id, { confirmed: '[]' })).toThrow(unconfirmed);
    expect(given.db.select().from(recognitions).all()).toEqual(before);
    expect(claimOf(given, id)?.state).toBe('submitted');
    acceptSeen(given, id);
    expect(claimOf(given, id)?.state).toBe('accepted');
    const entry = given.db.select().from(auditEntries).orderBy(desc(auditEntries.id)).get();
    expect(entry?.after).toMatchObject({ warnings: expect.arrayContaining(warnings) });
  });
});

describe('stars that change nothing', () => {
  test('of a decision older than the one in force are neither lower nor higher', () => {
    const given = setting();
    lit(given, 4);
    const id = claimStars(given, { stars: '3', decidedOn: '2025-08-01' });
    expect(codes(given, id)).not.toContain('lower');
  });

  test('by a good paper are accepted without a question', () => {
    const given = setting();
    const id = claimStars(given);
    expect(codes(given, id)).toEqual([]);
    acceptClaim(given.province, id);
    expect(claimOf(given, id)?.state).toBe('accepted');
  });
});

test('accepting a right runs what granting by hand warns of', () => {
  const given = setting();
  const { db, mark, own, noodles } = given;
  const paper = { markId: mark.id, producerId: own.id, productIds: [noodles.id], number: '1/GCN' };
  makeRight(db, { ...paper, grantedOn: '2025-01-01', expiresOn: '2027-01-01' });
  blank(given);
  const id = claimRight(given);
  expect(codes(given, id)).toEqual(['overlap', 'blank-scan']);
  expect(() => acceptClaim(given.province, id)).toThrow(unconfirmed);
  expect(db.select().from(rightsOfUse).all()).toHaveLength(1);
  acceptSeen(given, id);
  expect(db.select().from(rightsOfUse).all()).toHaveLength(2);
});
