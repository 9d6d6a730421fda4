import { auditEntries } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { QueuePage } from '~/ui/desk/queue-page';
import { askList } from '../../support/desk-lists';
import { markupFaults } from '../../support/markup';
import { render } from '../../support/render';
import {
  handIn,
  openQueue,
  type ReviewDesk,
  reviewDesk,
  sendQueue,
  sendReview,
  type Who,
} from '../../support/review-desk';

type Failed = Parameters<typeof QueuePage>[0]['failed'];

async function page(given: ReviewDesk, who: Who, query = '', failed?: Failed) {
  const { locale: _, ...facts } = await (await openQueue(given, who, query)).json();
  return render(<QueuePage {...facts} failed={failed} />);
}

const entries = ({ db }: ReviewDesk) => db.select().from(auditEntries).all().length;
const take = (id: number, from = '') => ({ intent: 'take', kind: 'product', id: String(id), from });

test('the queue says what waits, how long, and what each filter would leave', async () => {
  const given = await reviewDesk();
  const id = handIn(given, { 'uses.vi': 'Xào' });
  const html = await page(given, 'ha');
  expect(html).toContain(`href="/co-quan/duyet/product/${id}"`);
  expect(html).toContain('gửi hôm nay');
  expect(html).toContain('href="/co-quan?loai=san-pham"');
  expect(html).toContain('href="/co-quan?xa=100"');
  expect(html).toContain('href="/co-quan/xuat/hang-cho.xlsx"');
  expect(html.match(/data-key="item"/g)).toHaveLength(1);
  expect(await markupFaults(html)).toEqual([]);
  const claims = await page(given, 'ha', '?loai=khai');
  expect(claims).toContain('Không có mục nào khớp');
  expect(claims).toMatch(/aria-current="true"[^>]*href="\/co-quan"/);
  expect(await markupFaults(claims)).toEqual([]);
  expect(await page(given, 'far')).toContain('Không có gì đang chờ.');
});

describe('taking', () => {
  test('comes back to the same filters with the good news, and one entry in the log', async () => {
    const given = await reviewDesk();
    const id = handIn(given, { 'uses.vi': 'Xào' });
    const before = entries(given);
    const answer = await sendQueue(given, 'ha', take(id), '?loai=san-pham');
    expect(answer.status).toBe(303);
    const place = answer.headers.get('Location') ?? '';
    expect(place).toBe('/co-quan?loai=san-pham&da=nhan#ket-qua');
    expect(entries(given)).toBe(before + 1);
    const mine = await page(given, 'ha', '?loai=san-pham&da=nhan');
    expect(mine).toContain('Bạn đã nhận việc này.');
    expect(mine).toContain('value="release"');
    const theirs = await page(given, 'lan', '?nguoi=khac');
    expect(theirs).toContain('Tiếp quản từ Hà');
    expect(await page(given, 'lan', '?nguoi=trong')).toContain('Không có mục nào khớp');
  });

  test('what another took a moment before says who, and changes nothing', async () => {
    const given = await reviewDesk();
    const id = handIn(given, { 'uses.vi': 'Xào' });
    await sendQueue(given, 'ha', take(id));
    const before = entries(given);
    const late = await sendQueue(given, 'lan', take(id));
    expect(late.status).toBe(409);
    const html = await page(given, 'lan', '', await late.json());
    expect(html).toContain('Hà vừa nhận mục này trước bạn');
    expect(html).toMatch(/id="ket-qua" tabindex="-1"/);
    expect(entries(given)).toBe(before);
    const over = await sendQueue(given, 'lan', take(id, String(given.ha.personId)));
    expect(over.status).toBe(303);
  });

  test('what was decided meanwhile is told of', async () => {
    const given = await reviewDesk();
    const id = handIn(given, { 'uses.vi': 'Xào' });
    await sendReview(given, 'ha', id, { intent: 'approve' });
    const late = await sendQueue(given, 'lan', take(id));
    expect(late.status).toBe(409);
    expect(await page(given, 'lan', '', await late.json())).toContain('không còn chờ nữa');
  });

  test.each<[Who, Record<string, string>, number]>([
    ['far', {}, 404],
    ['mai', {}, 404],
    ['ha', { intent: 'approve' }, 400],
    ['ha', { kind: 'recognition' }, 400],
    ['ha', { id: '999' }, 404],
    ['near', {}, 303],
  ])('%s with %j is answered %d', async (who, change, status) => {
    const given = await reviewDesk();
    const id = handIn(given, { 'uses.vi': 'Xào' });
    expect((await sendQueue(given, who, { ...take(id), ...change })).status).toBe(status);
  });
});

test('the workbook has what the filters leave', async () => {
  const given = await reviewDesk();
  handIn(given, { 'uses.vi': 'Xào' });
  const answer = await askList(given.context, 'hang-cho', { as: given.ha });
  expect(answer.headers.get('Content-Disposition')).toBe(
    'attachment; filename="hang-cho-2026-08-01.xlsx"',
  );
  const whole = (await answer.arrayBuffer()).byteLength;
  const none = await askList(given.context, 'hang-cho', { as: given.ha, query: 'loai=khai' });
  expect((await none.arrayBuffer()).byteLength).toBeLessThan(whole);
  expect((await askList(given.context, 'hang-cho', { as: given.mai })).status).toBe(404);
});

test('an administrator is told that the queue is for officers, not that nothing waits', async () => {
  const given = await reviewDesk();
  handIn(given, { 'uses.vi': 'Xào' });
  for (const html of [await page(given, 'admin'), await page(given, 'admin', '?loai=khai')]) {
    expect(html).toContain('quản trị viên không duyệt');
    expect(html).not.toContain('Không có gì đang chờ');
    expect(html).not.toContain('đang chờ</dt>');
  }
  expect(await page(given, 'ha')).not.toContain('quản trị viên không duyệt');
});
