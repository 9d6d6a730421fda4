import { recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { max } from 'drizzle-orm';
import { loader as readRecord } from '~/routes/desk/decision';
import { RecognitionPage, type RecognitionPageProps } from '~/ui/desk-decisions/recognition-page';
import {
  type DecisionDesk,
  decisionDesk,
  decisionPage,
  fieldsOf,
  HEAD,
} from '../../support/decisions';
import { ask } from '../../support/personas';
import { render } from '../../support/render';
import { wholeForm } from '../../support/whole-decision';
import { door, type Sent, scan, walk } from './walk';

/** A star that a newspaper told of, and decisions still to be recorded. */
async function enter() {
  const given = await decisionDesk();
  const star = makeRecognition(given.db, {
    productId: given.honey.id,
    stars: 4,
    decidedOn: '2026-01-12',
    decisionNumber: '9/QĐ-UBND',
    provenance: 'sourced',
  });
  return { ...given, star, checked: {} as Record<string, string> };
}
type Room = Awaited<ReturnType<typeof enter>>;

/** Every press goes on from the page that the one before it led to. */
const seen = (way: 'new' | 'import') => async (room: Room, answer: Response) => {
  room.checked = fieldsOf(await decisionPage(room as DecisionDesk, way, answer));
};
const shown =
  (more: Record<string, string> = {}) =>
  ({ checked }: Room): Sent => ({
    ...checked,
    ...more,
  });

const lines = (...names: string[]) =>
  Object.fromEntries([
    ['rows', String(names.length)],
    ...names.flatMap((name, at) => [
      [`name.${at}`, name],
      [`stars.${at}`, '4'],
    ]),
  ]);

/** The form on the page of one record whose button says this. */
async function formOf(room: Room, intent: string): Promise<Record<string, string>> {
  const params = { id: String(room.star.id) };
  const answer = await ask(room.context, readRecord, '/co-quan/x', { as: room.province, params });
  const html = render(<RecognitionPage {...((await answer.json()) as RecognitionPageProps)} />);
  const forms = [...html.matchAll(/<form.*?<\/form>/gs)].map(([form]) => form);
  return fieldsOf(forms.find((form) => form.includes(`value="${intent}"`)) ?? '');
}

const wholeOf = (room: Room, intent: 'correct' | 'take-back') =>
  wholeForm({ ...room, id: room.star.id }, intent);

const typing = door<Room>('desk/decision-new.tsx', { as: 'province' });
const importing = door<Room>('desk/decision-import.tsx', { as: 'province' });
const record = door<Room>('desk/decision.tsx', {
  as: 'province',
  at: ({ star }) => ({ params: { id: String(star.id) } }),
});

const whole = door<Room>('desk/decision-whole.tsx', {
  as: 'province',
  at: ({ star }) => ({ params: { id: String(star.id) } }),
});

/** The decision about the last product recorded. */
const newest = door<Room>('desk/decision-whole.tsx', {
  as: 'province',
  at: (room) => ({ params: { id: String(lastOf(room)) } }),
});
const lastOf = ({ db }: Room) =>
  db
    .select({ id: max(recognitions.id) })
    .from(recognitions)
    .get()?.id ?? 0;

const ANNEX = [
  ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'].join('\t'),
  ['1', 'Mật ong', 'HTX Thiên An', '4 sao'].join('\t'),
  ['2', 'Chè Shan', 'HTX Khác', '4 sao'].join('\t'),
].join('\n');

export const decisionsWalk = walk('decisions and recognitions', enter, [
  typing.refuses('record', () => ({ ...HEAD, number: '', ...lines('Miến dong') })),
  typing.does('more', [], () => ({ ...HEAD, ...lines('Miến dong') })),
  typing.does(
    'check',
    [],
    () => ({ ...HEAD, ...lines('Miến dong', 'Chè Shan'), scan: scan('1') }),
    {
      keep: seen('new'),
    },
  ),
  // One decision on two products: each recognition is a subject of its own.
  typing.does(
    'record',
    ['record-recognition recognition', 'record-recognition recognition'],
    shown(),
  ),
  importing.refuses('check', () => ({ ...HEAD, decidedOn: '31/02/2026', pasted: ANNEX })),
  importing.does(
    'check',
    [],
    () => ({ ...HEAD, number: '9/QĐ-UBND', decidedOn: '2026-01-12', pasted: ANNEX }),
    { keep: seen('import') },
  ),
  importing.does(
    'record',
    ['verify-recognition recognition', 'record-recognition recognition'],
    shown({ confirmed: '1' }),
  ),
  typing.does('check', [], () => ({ ...HEAD, number: '77/QĐ-UBND', ...lines('Chè Shan') }), {
    keep: seen('new'),
  }),
  typing.does('record', ['record-recognition recognition'], shown({ confirmed: '1' })),
  newest.refuses('take-back', async (room) => ({
    ...(await wholeForm({ ...room, id: lastOf(room) }, 'take-back')),
    reason: '',
  })),
  newest.does('take-back', 'take-back-decision recognition', async (room) => ({
    ...(await wholeForm({ ...room, id: lastOf(room) }, 'take-back')),
    reason: 'ghi nhầm',
  })),
  whole.refuses('correct', async (room) => ({ ...(await wholeOf(room, 'correct')), reason: '' })),
  // A decision of two products: a row for each.
  whole.does(
    'correct',
    ['correct-decision recognition', 'correct-decision recognition'],
    async (room) => ({
      ...(await wholeOf(room, 'correct')),
      number: '19/QĐ-UBND',
      reason: 'chép nhầm số',
      scan: scan('cả quyết định'),
    }),
  ),
  record.refuses('correct', async (room) => ({ ...(await formOf(room, 'correct')), reason: '' })),
  record.does('correct', 'correct-recognition recognition', async (room) => ({
    ...(await formOf(room, 'correct')),
    reason: 'chép nhầm',
    scan: scan('bản đúng'),
  })),
  record.refuses('revoke', async (room) => ({ ...(await formOf(room, 'revoke')), number: '' })),
  record.does('revoke', 'revoke-recognition recognition', async (room) => ({
    ...(await formOf(room, 'revoke')),
    number: '7/QĐ-UBND',
    reason: 'Đổi công thức',
  })),
]);
