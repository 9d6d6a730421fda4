import { makeMark, makeRight } from 'db/seed/factories/index.server';
import { warningsMark } from '~/domain/marks/grant-warnings';
import { findCheckedClaim } from '~/domain/papers/find-waiting-claims.server';
import { TODAY } from '../../support/database';
import { claimsOf, papersOf, paperWorkspace, starForm } from '../../support/papers';
import { actorOf } from '../../support/personas';
import { door, scan, walk } from './walk';

/** A cooperative that files papers, and the officers of its commune and province. */
async function enter() {
  const given = await paperWorkspace();
  const mark = makeMark(given.db, { slug: 'nhan-hieu-a' });
  // A newspaper told of this one: its paper proves it.
  makeRight(given.db, {
    markId: mark.id,
    producerId: given.own.id,
    productIds: [given.product.id],
    number: '8/GCN',
    provenance: 'sourced',
  });
  return { ...given, mark };
}
type Room = Awaited<ReturnType<typeof enter>>;

const member = door<Room>('coop/papers.tsx', {
  as: 'editor',
  at: () => ({ params: { coopSlug: 'htx-a' } }),
});
const commune = door<Room>('desk/claims.tsx', { as: 'near', at: () => ({ params: {} }) });
const province = door<Room>('desk/claims.tsx', { as: 'province', at: () => ({ params: {} }) });

const newest = (room: Room) => ({ id: String(claimsOf(room).at(-1)?.id) });
/** The newest claim, with everything an officer is warned of confirmed. */
const seen = (room: Room) => {
  const actor = actorOf(room.db, { id: room.province.personId });
  const { id } = newest(room);
  const acting = { db: room.db, actor, now: `${TODAY}T05:00:00.000Z` };
  const warnings = findCheckedClaim(acting, Number(id), 'vi')?.warnings ?? [];
  return { id, confirmed: warningsMark(warnings) };
};
const claim = (number: string) => (room: Room) => ({
  ...starForm(room),
  number,
  scan: scan(number),
});
const right = (number: string) => (room: Room) => ({
  ...claim(number)(room),
  mark: String(room.mark.id),
});
const STAR = 'claim-recognition producer';

export const papersWalk = walk('papers and claims', enter, [
  member.refuses('claim-recognition', (room) => ({ ...claim('1/QĐ')(room), stars: '9' })),
  member.does('claim-recognition', STAR, claim('1/QĐ')),
  member.does('claim-recognition', [], claim('1/QĐ')),
  member.does('withdraw', 'withdraw-claim producer', newest),
  member.does('claim-recognition', STAR, claim('2/QĐ')),
  commune.does('take', 'take-item claim', (room) => ({ kind: 'claim', from: '', ...newest(room) })),
  commune.refuses('opine', (room) => ({ verdict: 'fit', ...newest(room), opinion: '' })),
  commune.does('opine', 'record-opinion claim', (room) => ({
    verdict: 'fit',
    opinion: 'Đúng bản gốc',
    ...newest(room),
  })),
  province.does('accept', 'record-recognition recognition', newest),
  member.does('claim-recognition', STAR, claim('3/QĐ')),
  province.refuses('return', newest),
  province.does('return', 'return-claim producer', (room) => ({ reason: 'Mờ', ...newest(room) })),
  member.does('claim-right-of-use', 'claim-right producer', right('7/GCN')),
  province.refuses('accept', newest),
  province.does('accept', 'record-right right-of-use', seen),
  member.does('claim-right-of-use', 'claim-right producer', right('8/GCN')),
  province.does('accept', 'verify-right right-of-use', seen),
  member.does('add-paper', 'file-paper producer', () => ({
    kind: 'test-report',
    number: 'KN-1',
    product: '',
    scan: scan('kiểm nghiệm'),
  })),
  member.does('remove-paper', 'remove-paper producer', (room) => ({
    id: String(papersOf(room)[0]?.id),
  })),
]);
