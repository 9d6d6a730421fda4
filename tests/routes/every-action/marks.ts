import { marks } from 'db/schema/index.server';
import { makeMark, makeRight } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import {
  editForm,
  grantForm,
  type MarksDesk,
  marksDesk,
  openMark,
  openRight,
  TO_PRODUCER,
} from '../../support/marks-desk';
import { door, type Sent, scan, walk } from './walk';

async function enter() {
  const desk = await marksDesk();
  const right = makeRight(desk.db, {
    number: '7/GCN',
    issuer: 'Hội',
    markId: desk.mark.id,
    producerId: desk.producer.id,
    productIds: [desk.products[1].id],
  });
  return { ...desk, newer: makeMark(desk.db, { slug: 'moi-hon', name: 'Mới hơn' }), right };
}
type Room = Awaited<ReturnType<typeof enter>>;

const slug = ({ mark }: Room) => ({ params: { slug: mark.slug } });
const rightAt =
  (right: (room: Room) => string | number, query = '') =>
  (room: Room) => ({
    params: { slug: room.mark.slug, right: String(right(room)) },
    query,
  });
const toNew = rightAt(() => 'moi', TO_PRODUCER);
const toKept = rightAt(({ right }) => right.id);
const typed = async (room: Room): Promise<Sent> => {
  const { page } = await (await openRight(room as MarksDesk, room.right.id)).json();
  const product = page.typed.products.split(',');
  return { opened: JSON.stringify(page.typed), ...page.typed, product };
};
const succession = async (room: Room) =>
  String((await (await openMark(room as MarksDesk)).json()).page.succession);

const fresh = door<Room>('desk/mark-new.tsx', { as: 'province' });
const kept = door<Room>('desk/mark.tsx', { as: 'province', at: slug });
const granting = door<Room>('desk/right.tsx', { as: 'province', at: toNew });
const held = door<Room>('desk/right.tsx', { as: 'province', at: toKept });

const INDICATION = {
  kind: 'geographical-indication',
  name: 'Bắc Kạn',
  productVi: 'Miến dong',
  productEn: 'Canna vermicelli',
  decisionNumber: '1253/QĐ-SHTT',
  registered: '29/04/2021',
  manager: 'Sở Khoa học và Công nghệ',
};

export const marksWalk = walk('marks and rights of use', enter, [
  fresh.refuses(null, () => ({ ...INDICATION, name: '' })),
  fresh.does(null, 'create-mark mark', () => INDICATION),
  kept.refuses('sua', (room) => editForm(room, { name: '' })),
  kept.does('sua', 'edit-mark mark', (room) => editForm(room, { productEn: 'Noodles' }), {
    keep: (room) => {
      const { id } = room.mark;
      Object.assign(room.mark, room.db.select().from(marks).where(eq(marks.id, id)).get());
    },
  }),
  kept.does('sua', [], (room) => editForm(room)),
  kept.does('them-noi', 'add-mark-area mark', () => ({ communeId: '100' })),
  kept.refuses('them-noi', () => ({ communeId: '100' })),
  kept.does('bo-noi', 'remove-mark-area mark', () => ({ id: '1' })),
  kept.does('thay', 'supersede-mark mark', async (room) => ({
    by: 'moi-hon',
    on: '2026-09-01',
    reason: 'QĐ 5',
    opened: await succession(room),
  })),
  kept.refuses('lai', async (room) => ({ reason: '', opened: await succession(room) })),
  kept.does('lai', 'restore-mark mark', async (room) => ({
    reason: 'ghi nhầm',
    opened: await succession(room),
  })),
  granting.refuses('cap', (room) => ({ ...grantForm(room), number: '', scan: scan('1') })),
  granting.does('cap', 'grant-right right-of-use', (room) => ({
    ...grantForm(room),
    scan: scan('1'),
  })),
  held.refuses('sua', async (room) => ({ ...(await typed(room)), reason: '' })),
  held.does('sua', 'correct-right right-of-use', async (room) => ({
    ...(await typed(room)),
    number: '13/GCN',
    reason: 'chép nhầm',
    scan: scan('bằng'),
  })),
  held.refuses('dinh', () => ({ suspendedOn: '', suspendedReason: '' })),
  held.does('dinh', 'suspend-right right-of-use', () => ({
    suspendedOn: '2026-08-01',
    suspendedReason: 'Không đạt quy chế',
  })),
  held.refuses('huy', () => ({ reason: '' })),
  held.does('huy', 'annul-right right-of-use', () => ({ reason: 'ghi nhầm cơ sở' })),
]);
