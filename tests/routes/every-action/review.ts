import { handIn, reviewDesk } from '../../support/review-desk';
import { door, walk } from './walk';

/** A product whose version waits, and two officers who might decide it. */
async function enter() {
  const given = await reviewDesk();
  return { ...given, waiting: handIn(given, { 'uses.vi': 'Xào' }) };
}
type Room = Awaited<ReturnType<typeof enter>>;

const at = ({ waiting }: Room) => ({
  params: { kind: 'product', versionId: String(waiting) },
});
const item = ({ waiting }: Room) => ({ kind: 'product', id: String(waiting), from: '' });
const again = (fields: Record<string, string>) => (room: Room) => {
  const newest = room.db.$client.prepare('SELECT max(id) FROM product_versions').pluck().get();
  room.waiting = handIn(room, fields, Number(newest));
};
const queue = door<Room>('desk/home.tsx', { as: 'ha' });
const late = door<Room>('desk/home.tsx', { as: 'lan' });
const review = door<Room>('desk/review.tsx', { as: 'ha', at });
const commune = door<Room>('desk/review.tsx', { as: 'near', at });
const words = door<Room>('desk/reason-templates.tsx', { as: 'ha' });

export const reviewWalk = walk('queue and review', enter, [
  queue.does('take', 'take-item product-version', item),
  late.refuses('take', item, 409),
  late.does('take', 'take-over-item product-version', (room) => ({
    ...item(room),
    from: String(room.ha.personId),
  })),
  late.does('release', 'release-item product-version', item),
  review.does('take', 'take-item product-version', item),
  review.does('release', 'release-item product-version', item),
  commune.refuses('opine', () => ({ verdict: '', opinion: '' })),
  commune.does('opine', 'record-opinion product-version', () => ({
    verdict: 'fit',
    opinion: 'Đúng thực tế',
  })),
  review.refuses('none'),
  review.refuses('return'),
  review.does('return', 'return-version product-version', () => ({ general: 'Thiếu ảnh' }), {
    keep: again({ 'uses.vi': 'Nướng', 'story.vi': 'Chuyện khác' }),
  }),
  review.refuses('approve-fields', () => ({ approved: 'uses.vi' })),
  review.does(
    'approve-fields',
    'approve-fields product-version',
    () => ({ approved: 'uses.vi', 'reason:story.vi': 'Sai sự thật' }),
    { keep: again({ 'uses.vi': 'Nướng', 'story.vi': 'Chuyện thật' }) },
  ),
  review.does('approve', 'approve-version product-version'),
  words.refuses('add', () => ({ field: 'photos', text: ' ' })),
  words.does('add', 'create-template reason-template', () => ({
    field: 'photos',
    text: 'Ảnh mờ',
  })),
  words.does('edit', 'edit-template reason-template', () => ({
    id: '1',
    field: 'photos',
    text: 'Ảnh tối',
    seen: 'Ảnh mờ',
  })),
  words.does('remove', 'remove-template reason-template', () => ({ id: '1' })),
]);
