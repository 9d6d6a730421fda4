import { makeProducer } from 'db/seed/factories/index.server';
import { migratedDatabase } from '../../support/database';
import { makePersona, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { totp } from '../../support/totp';
import { door, type Sent, walk } from './walk';

const NEW_PASSWORD = 'mật khẩu mới của bài kiểm';

/** A cooperative with two owners, and somebody with a password who signs in. */
async function enter() {
  const db = migratedDatabase();
  const own = makeProducer(db, { slug: 'htx-a', name: 'HTX A' });
  const owner = await makePersona(db, { memberOf: { [own.id]: 'owner' } });
  const hoa = await makePersona(db, { name: 'Hoa' });
  const { id, login } = await makeSigner(db, { login: '0912345678' });
  const signer = { personId: id, login, cookie: '' };
  return {
    db,
    own,
    owner,
    hoa,
    signer,
    context: siteContext(db),
    secret: '',
    key: '',
    codes: [] as string[],
  };
}
type Room = Awaited<ReturnType<typeof enter>>;

const keepCookie = (room: Room, answer: Response) => {
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  if (cookies.length > 0) room.signer.cookie = cookies.join('; ');
};
const keepSecret = async (room: Room, answer: Response) => {
  const { link } = await answer.json();
  room.secret = new URL(link.url).pathname.split('/').at(-1) ?? '';
};
const keepKey = async (room: Room, answer: Response) => {
  room.key = (await answer.json()).enrolment.key;
};
const keepCodes = async (room: Room, answer: Response) => {
  room.codes = (await answer.json()).codes;
};

const signIn = door<Room>('account/sign-in.tsx', {});
const secondStep = door<Room>('account/second-factor.tsx', { as: 'signer' });
const signOut = door<Room>('account/sign-out.ts', { as: 'signer' });
const elsewhere = door<Room>('account/sign-out.ts', { as: 'signer', foreign: true });
const account = door<Room>('account/account.tsx', { as: 'signer' });
const erase = door<Room>('account/erase.tsx', { as: 'signer' });
const enrol = door<Room>('account/enrol.tsx', { as: 'signer' });
const factorAgain = door<Room>('account/factor-again.tsx', { as: 'signer' });
const atLink = ({ secret }: Room) => ({ params: { secret } });
const guest = door<Room>('account/invitation.tsx', { at: atLink });
const known = door<Room>('account/invitation.tsx', { as: 'hoa', at: atLink });
const members = door<Room>('coop/members.tsx', {
  as: 'owner',
  at: () => ({ params: { coopSlug: 'htx-a' } }),
});

const newestInvitation = ({ db }: Room) => ({
  id: String(db.$client.prepare('SELECT max(id) FROM invitations').pluck().get()),
});
const hoa = ({ hoa: { personId } }: Room) => ({ id: String(personId) });
const credentials = (password: string) => (): Sent => ({ login: '0912345678', password });
const code = ({ key }: Room): Sent => ({ code: totp(key) });
/** The one after it: a code opens one door. */
const nextCode = ({ key }: Room): Sent => ({ code: totp(key, 1) });

const recoveryCode = ({ codes }: Room): Sent => ({ code: codes[0] ?? '' });

const INVITED = 'create-invitation invitation';
const ACCEPTED = 'accept-invitation invitation';

export const accountsWalk = walk('accounts and members', enter, [
  signIn.refuses(null, credentials('không phải'), 401),
  signIn.does(null, [], credentials(PASSWORD), { keep: keepCookie }),
  account.refuses('change-password', () => ({ current: 'không phải', new: NEW_PASSWORD })),
  account.does(
    'change-password',
    'change-password person',
    () => ({ current: PASSWORD, new: NEW_PASSWORD }),
    { keep: keepCookie },
  ),
  account.does('end-others', []),
  account.does('end-session', [], () => ({ id: '1' })),
  enrol.refuses('begin', () => ({ password: 'không phải' })),
  enrol.does('begin', [], () => ({ password: NEW_PASSWORD }), { keep: keepKey }),
  enrol.refuses('confirm', () => ({ code: '000000' })),
  enrol.does('confirm', 'enable-second-factor person', code, { keep: keepCookie }),
  enrol.does('confirm', [], code),
  factorAgain.refuses(null, () => ({ 'factor-code': '000000' })),
  factorAgain.does(null, [], ({ key }) => ({ 'factor-code': totp(key, -1) })),
  enrol.refuses('renew', () => ({ password: NEW_PASSWORD, code: '000000' })),
  enrol.does(
    'renew',
    'renew-recovery-codes person',
    (room) => ({ password: NEW_PASSWORD, ...nextCode(room) }),
    { keep: keepCodes, unseen: true },
  ),
  elsewhere.refuses(null, undefined, 403),
  signOut.does(null, []),
  signIn.does(null, [], credentials(NEW_PASSWORD), { keep: keepCookie }),
  secondStep.refuses(null, () => ({ code: '111111' }), 401),
  secondStep.does(null, [], recoveryCode, { keep: keepCookie }),
  erase.refuses(null, () => ({ password: 'không phải' })),
  erase.does(null, 'erase-account person', () => ({ password: NEW_PASSWORD })),

  members.does('invite', INVITED, () => ({ role: 'editor', name: 'Mai' }), { keep: keepSecret }),
  guest.refuses(null, () => ({ name: 'Mai', login: '0987654321', password: 'ngắn' })),
  guest.does(null, ACCEPTED, () => ({
    name: 'Mai',
    login: '0987654321',
    password: NEW_PASSWORD,
  })),
  members.does('invite', INVITED, () => ({ role: 'editor' }), { keep: keepSecret }),
  known.does('me', ACCEPTED),
  members.does('new-password', INVITED, hoa, { keep: keepSecret }),
  guest.does(null, ACCEPTED, () => ({ password: NEW_PASSWORD })),
  members.does('invite', INVITED, () => ({ role: 'owner' })),
  members.does('revoke', 'revoke-invitation invitation', newestInvitation),
  members.does('remove', 'remove-member membership', hoa),
  members.refuses('remove', ({ owner }) => ({ id: String(owner.personId) }), 409),
]);
