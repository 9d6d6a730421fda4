import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { migratedDatabase } from '../../support/database';
import { makePersona, siteContext } from '../../support/personas';
import { door, type Sent, walk } from './walk';

/** A buyer, and two cooperatives that take enquiries. */
async function enter() {
  const db = migratedDatabase();
  const [own, other] = [makeProducer(db, { slug: 'htx-a' }), makeProducer(db, { slug: 'htx-b' })];
  const sp = [own, other].map(({ id }) => makeProduct(db, { producerId: id, name: 'Chè' }).slug);
  const owner = await makePersona(db, { memberOf: { [own.id]: 'owner', [other.id]: 'owner' } });
  return { db, own, other, owner, sp, context: siteContext(db), secret: '' };
}
type Room = Awaited<ReturnType<typeof enter>>;

const buyer = door<Room>('market/enquiry.tsx', {});
const regret = door<Room>('market/take-back.tsx', {
  at: ({ secret }) => ({ params: { secret } }),
});
const member = door<Room>('coop/enquiry.tsx', {
  as: 'owner',
  at: () => ({ params: { coopSlug: 'htx-a', id: '1' } }),
});
const visitor = door<Room>('system/visit.ts', {});

const typed = ({ sp }: Room): Sent => ({
  sp,
  ten: 'Hoàng Thị Khách',
  'lien-he': '0912345678',
  'loi-nhan': 'Còn hàng không?',
  'dong-y': '1',
});
const keep = (room: Room, answer: Response) => {
  const { searchParams } = new URL(answer.headers.get('Location') ?? '', 'https://a');
  room.secret = searchParams.get('rut') ?? '';
};
/** Two producers are asked: each receives an enquiry of its own. */
const both = (action: string) => [`${action} enquiry`, `${action} enquiry`];

export const enquiriesWalk = walk('enquiries', enter, [
  buyer.does('tim', [], typed),
  buyer.refuses('gui', (room) => ({ ...typed(room), 'lien-he': '' })),
  buyer.does('gui', both('create-enquiry'), typed),
  buyer.does('gui', both('repeat-enquiry'), typed, { keep }),
  member.refuses('tra-loi', () => ({ 'tra-loi': ' ' })),
  member.does('tra-loi', 'answer-enquiry enquiry', () => ({ 'tra-loi': 'Còn, mai gửi' })),
  member.does('trang-thai', 'set-enquiry-state enquiry', () => ({ 'trang-thai': 'xong' })),
  member.does('trang-thai', [], () => ({ 'trang-thai': 'xong' })),
  member.does('xoa', 'erase-enquiry enquiry'),
  regret.does(null, 'take-back-enquiry enquiry'),
  regret.refuses(null, undefined, 303),
  visitor.does(null, [], () => ({ trang: '/san-pham', viec: 'xem' })),
  visitor.refuses(null, () => ({ trang: 'không phải trang' }), 204),
]);
