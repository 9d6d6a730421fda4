import { expect, test } from 'vitest';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { submitClaim } from '~/domain/papers/submit-claim.server';
import { findQueue } from '~/domain/review/find-queue.server';
import { recordOpinion } from '~/domain/review/record-opinion.server';
import { takeItem } from '~/domain/review/take-item.server';
import { makeScan } from '../papers/setting';
import { type Desk, desk, later, submitNoodles, submitProfile } from './desk';

function claim({ member, own, noodles, db }: Desk, now: string): number {
  const typed = {
    product: String(noodles.id),
    stars: '4',
    mark: '',
    number: '1/QĐ',
    issuer: 'UBND tỉnh',
    decidedOn: '2026-03-12',
    validUntil: '',
    endConfirmed: '',
    note: 'Bản gốc ở xã',
  };
  const mediaId = makeScan(db, own.id);
  const claimed = { kind: 'recognition' as const, producerId: own.id, typed, mediaId };
  return submitClaim(later(member, now), claimed);
}

test('holds versions and claims together, oldest first, with how long each has waited', () => {
  const given = desk();
  const profile = submitProfile(given, { 'story.vi': 'Mới' }, '2026-07-31T16:59:00.000Z');
  const claimed = claim(given, '2026-07-20T02:00:00.000Z');
  const product = submitNoodles(
    given,
    { 'name.vi': 'Miến dong Na Rì' },
    { now: '2026-07-31T17:00:00.000Z', note: 'Xin sớm' },
  );
  expect(findQueue(given.ha, 'vi')).toMatchObject([
    {
      kind: 'claim',
      id: claimed,
      name: 'Miến dong',
      ageDays: 12,
      note: 'Bản gốc ở xã',
      claim: { stars: 4, mark: null },
      commune: { code: '100', name: 'Xã Thượng Minh' },
      producer: { slug: 'htx-a', name: 'HTX Miến Dong' },
      holder: null,
      opinion: null,
    },
    // Handed in a minute before midnight in Vietnam, and at midnight.
    { kind: 'producer', id: profile, name: 'HTX Miến Dong', ageDays: 1, claim: null },
    { kind: 'product', id: product, name: 'Miến dong Na Rì', ageDays: 0, note: 'Xin sớm' },
  ]);
});

test('says who has an item and what the commune thinks, the last word counting', () => {
  const given = desk();
  const id = submitNoodles(given, { 'uses.vi': 'Xào' });
  const key = { kind: 'product' as const, id };
  recordOpinion(given.near, { ...key, verdict: 'fit', text: 'Đúng' });
  recordOpinion(given.near, { ...key, verdict: 'unfit', text: 'Xem lại thì sai' });
  takeItem(given.lan, { ...key, from: null });
  expect(findQueue(given.ha, 'vi')).toMatchObject([
    { holder: { name: 'Lan' }, opinion: { verdict: 'unfit', by: 'Xã Gần' } },
  ]);
});

test('is an officer’s own area; what is decided leaves it', () => {
  const given = desk();
  const versionId = submitNoodles(given, { 'uses.vi': 'Xào' });
  submitProfile(given, { 'story.vi': 'Mới' });
  const seen = (who: 'near' | 'far' | 'halfway' | 'ha' | 'admin' | 'member') =>
    findQueue(given[who], 'vi').length;
  expect([seen('near'), seen('halfway'), seen('ha')]).toEqual([2, 2, 2]);
  expect([seen('far'), seen('admin'), seen('member')]).toEqual([0, 0, 0]);
  approveVersion(given.ha, { kind: 'product', versionId });
  expect(findQueue(given.near, 'vi').map(({ kind }) => kind)).toEqual(['producer']);
});
