import { type CollectionDesk, collectionDesk } from '../desk/collecting';
import { door, type Sent, walk } from './walk';

async function enter() {
  const desk = await collectionDesk();
  return { ...desk, curator: desk.people.curator };
}
type Room = Awaited<ReturnType<typeof enter>>;

const fresh = door<Room>('desk/collection-new.tsx', { as: 'curator' });
const kept = door<Room>('desk/collection.tsx', {
  as: 'curator',
  at: ({ collection }) => ({ params: { id: String(collection.id) } }),
});

const typed = ({ a, c }: CollectionDesk): Record<string, string | string[]> => ({
  titleVi: 'Mùa bí',
  reasonVi: 'Hái sáng giao chiều.',
  startsOn: '2026-09-01',
  endsOn: '2026-10-31',
  item: [String(c.id), String(a.id)],
});
const on =
  (revision: string, more: Sent = {}) =>
  (room: Room): Sent => ({
    ...typed(room),
    revision,
    ...more,
  });

export const collectionsWalk = walk('featured collections', enter, [
  fresh.refuses('save', (room) => ({ ...typed(room), titleVi: '' })),
  fresh.does('search', [], (room) => ({ ...typed(room), q: 'bi xanh' })),
  fresh.does('save', 'create-collection collection', typed),
  kept.does('enter', [], on('0', { q: 'bi xanh', searched: '' })),
  kept.refuses('save', on('0', { titleVi: '' })),
  kept.does('save', 'edit-collection collection', on('0')),
  kept.does('save', [], on('1')),
  kept.refuses('withdraw', () => ({ revision: '1', why: '' })),
  kept.does('withdraw', 'withdraw-collection collection', () => ({ revision: '1', why: 'Hết' })),
]);
