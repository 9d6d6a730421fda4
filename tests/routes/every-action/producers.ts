import { loader as readAwards } from '~/routes/desk/awards';
import { producerSetting } from '../../db/producers/setting';
import { deskOfficers } from '../../support/desk-officers';
import { ask, makePersona, siteContext } from '../../support/personas';
import { dataFolder } from '../../support/pictures-folder';
import { door, scan, walk } from './walk';

/** Two cooperatives, one with an owner and an editor, and officers of every post. */
async function enter() {
  const given = producerSetting();
  const { visitor: _, ...officers } = await deskOfficers(given.db, ['01921', '01900']);
  const mai = await makePersona(given.db, {
    memberOf: { [given.own.id]: 'editor' },
    secondFactor: true,
  });
  const context = { ...siteContext(given.db), dataDir: dataFolder() };
  return { ...given, ...officers, mai, context };
}
type Room = Awaited<ReturnType<typeof enter>>;

const OWN = { slug: 'htx-nhung-luy' };
const newestInvitation = ({ db }: Room) => ({
  id: String(db.$client.prepare('SELECT max(id) FROM invitations').pluck().get()),
});
const mai = ({ mai: { personId } }: Room) => ({ id: String(personId) });

const fresh = door<Room>('desk/producer-new.tsx', { as: 'province' });
const kept = door<Room>('desk/producer.tsx', { as: 'province', at: () => ({ params: OWN }) });
const awards = door<Room>('desk/awards.tsx', { as: 'province', at: () => ({ params: OWN }) });
const people = door<Room>('desk/people.tsx', { as: 'admin' });

const AWARD = {
  kind: 'exemplar',
  titleVi: 'Gương điển hình tiên tiến',
  year: '2025',
  decidedOn: '2026-01-12',
  issuer: 'UBND tỉnh Thái Nguyên',
  decisionNumber: '45/QĐ-UBND',
};

/** What the page brings back of its one award. */
async function shown(room: Room) {
  const asked = { as: room.province, params: OWN };
  const { page } = await (await ask(room.context, readAwards, '/co-quan/x', asked)).json();
  const [award] = page.awards;
  return { id: String(award.facts.id), seen: String(award.seen) };
}

const INVITED = 'create-invitation invitation';
const CLOSING = { on: '2026-07-01', reason: 'Giải thể' };

export const producersWalk = walk('producers and people at the desk', enter, [
  fresh.refuses(null, () => ({ nameVi: '' })),
  fresh.does(null, 'create-producer producer', () => ({ nameVi: 'HTX Mới', communeId: '01900' })),
  kept.does('sua', 'edit-producer producer', () => ({
    revision: '0',
    communeId: '01921',
    hamlet: 'Phiêng Phàng',
  })),
  kept.does('sua', [], () => ({ revision: '1', communeId: '01921', hamlet: 'Phiêng Phàng' })),
  kept.does('moi', INVITED, () => ({ name: 'Chị Mai', role: 'owner' })),
  kept.does('thu', 'revoke-invitation invitation', newestInvitation),
  kept.does('bo', 'remove-member membership', mai),
  kept.refuses('dong', () => ({ on: '2030-01-01', reason: 'Vì…' })),
  kept.does('dong', 'close-producer producer', () => CLOSING),
  kept.does('mo', 'reopen-producer producer', () => ({ reason: 'Ghi nhầm' })),
  kept.does('gop', 'merge-producer producer', () => ({
    ...CLOSING,
    into: 'htx-thien-an',
    members: '1',
  })),
  kept.refuses('gop', () => ({ ...CLOSING, into: 'htx-thien-an' }), 409),
  kept.does('mo', 'reopen-producer producer', () => ({ reason: 'Ghi nhầm', back: '1' })),

  awards.refuses('record', () => ({ ...AWARD, titleVi: '', scan: scan('1') })),
  awards.does('record', 'record-award award', () => ({ ...AWARD, scan: scan('1') })),
  awards.does('correct', 'correct-award award', async (room) => ({
    ...AWARD,
    ...(await shown(room)),
    year: '2026',
    scan: scan('bằng khen'),
    reason: 'chép nhầm',
  })),
  awards.does('remove', 'remove-award award', async (room) => ({
    ...(await shown(room)),
    reason: 'ghi nhầm',
  })),

  people.does('officer', INVITED, () => ({ post: 'commune', commune: '01921', name: 'Anh Hùng' })),
  people.does('revoke', 'revoke-invitation invitation', newestInvitation),
  people.does('member', INVITED, ({ heir }) => ({ producer: String(heir.id), role: 'editor' })),
  people.refuses('new-password', () => ({ login: 'không-ai' })),
  people.does('new-password', INVITED, ({ mai: { login } }) => ({ login })),
  people.does('new-password', INVITED, ({ mai: { login } }) => ({ login })),
  people.does('reset-factor', 'reset-factor person', mai),
  people.refuses('reset-factor', mai, 409),
  people.does('disable', 'disable-account person', mai),
  people.refuses('disable', mai, 409),
  people.refuses('erase', ({ mai: { personId } }) => ({ id: String(personId + 1000) }), 404),
  people.does('enable', 'enable-account person', mai),
  people.does('disable', 'disable-account person', mai),
  people.does('erase', 'erase-account person', mai),
]);
