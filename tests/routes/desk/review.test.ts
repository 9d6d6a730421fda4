import { reasonTemplates } from 'db/schema/index.server';
import { makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import { markupFaults } from '../../support/markup';
import {
  handIn,
  LISTING,
  maiActing,
  openReview,
  type ReviewDesk,
  reviewDesk,
  sendReview,
  type Who,
} from '../../support/review-desk';
import { CHANGES, entries, liveId, page } from './reviewing';

describe('the page', () => {
  test('shows both sides, warnings with where to look, and the decision; in sound markup', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const html = await page(given, 'ha', id);
    expect(html).toContain(
      '“Khỏi bệnh” ở mục Công dụng và cách dùng có thể bị coi là quảng cáo thuốc',
    );
    expect(html).toContain('href="#muc-uses-vi"');
    expect(html).toContain('id="muc-uses-vi"');
    expect(html).toMatch(/<del[^>]*>Nấu canh<\/del>/);
    expect(html).toMatch(/<ins[^>]*>Khỏi bệnh, 4 sao<\/ins>/);
    expect(html).toContain('value="approve-fields"');
    expect(html).toContain('Cần sửa gì ở Công dụng và cách dùng');
    expect(await markupFaults(html)).toEqual([]);
    const english = await page(given, 'ha', id, undefined, 'en');
    expect(english).toContain('may count as advertising a medicine');
    expect(english).toContain('href="/en/co-quan"');
  });

  test('offers decisions to those who may take them, and an opinion to the commune', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const near = await page(given, 'near', id);
    expect(near).not.toContain('value="approve"');
    expect(near).toContain('value="opine"');
    expect(await markupFaults(near)).toEqual([]);
  });

  test('of an approved version says what it changed, and with what it is compared', async () => {
    const given = await reviewDesk();
    const id = handIn(given, { 'uses.vi': 'Xào' });
    expect(await page(given, 'ha', id)).toContain('So với bản đang hiện (bản 1)');
    expect((await sendReview(given, 'ha', id, { intent: 'approve' })).status).toBe(303);
    const html = await page(given, 'ha', id);
    expect(html).toContain('So với bản hiện trước đó (bản 1)');
    expect(html).toMatch(/<del[^>]*>Nấu canh<\/del>/);
    expect(html).toMatch(/<ins[^>]*>Xào<\/ins>/);
    expect(html).not.toContain('>Đang hiện<');
    expect(await page(given, 'ha', id, undefined, 'en')).toContain(
      'Compared with what was shown before (version 1)',
    );
  });

  test('one change alone has nothing to tick', async () => {
    const given = await reviewDesk();
    const html = await page(given, 'ha', handIn(given, { 'uses.vi': 'Xào' }));
    expect(html).not.toContain('approve-fields');
    expect(html).not.toContain('name="approved"');
  });

  test('is there for the area only, and for what was handed in', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const status = async (who: Who, versionId = id) =>
      (await openReview(given, who, versionId)).status;
    expect(await status('far')).toBe(404);
    expect(await status('mai')).toBe(404);
    expect(await status('ha', 999)).toBe(404);
  });
});

describe('approving by field', () => {
  test('leads back to the queue; the rest waits for the cooperative', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const before = entries(given);
    const answer = await sendReview(given, 'ha', id, {
      intent: 'approve-fields',
      approved: ['name.vi'],
      'reason:uses.vi': 'Bỏ lời chữa bệnh',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/co-quan?da=mot-phan#ket-qua');
    expect(entries(given)).toBe(before + 1);
    expect(liveId(given)).not.toBe(given.product.liveVersionId);
    const html = await page(given, 'ha', id);
    expect(html).toMatch(/Hà đã quyết định lúc [^:]*:\d\d: duyệt một phần/);
    expect(html).toContain('Bỏ lời chữa bệnh');
  });

  test('without a reason for the rest keeps what was ticked and typed, and goes nowhere', async () => {
    const given = await reviewDesk();
    const id = handIn(given, { ...CHANGES, 'story.vi': 'Chuyện mới' });
    const before = entries(given);
    const answer = await sendReview(given, 'ha', id, {
      intent: 'approve-fields',
      approved: ['name.vi'],
      'reason:uses.vi': 'Bỏ lời chữa bệnh',
    });
    expect(answer.status).toBe(422);
    const failure = await answer.json();
    expect(failure.faults).toEqual({ 'story.vi': 'required' });
    const html = await page(given, 'ha', id, failure);
    expect(html).toContain('Mục này chưa được duyệt nên cần một lý do.');
    expect(html).toContain('Bỏ lời chữa bệnh');
    expect(html).toMatch(/<input(?=[^>]*value="name\.vi")(?=[^>]*checked)/);
    expect(html).toMatch(/id="ket-qua" tabindex="-1"/);
    expect(await markupFaults(html)).toEqual([]);
    expect(entries(given)).toBe(before);
    expect(liveId(given)).toBe(given.product.liveVersionId);
  });

  test('that ticks what is not there is refused', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const form = { intent: 'approve-fields', approved: ['__proto__', 'director.vi'] };
    expect((await sendReview(given, 'ha', id, form)).status).toBe(422);
    expect(liveId(given)).toBe(given.product.liveVersionId);
  });
});

test('Enter on a tick decides nothing and keeps what was typed', async () => {
  const given = await reviewDesk();
  const id = handIn(given, CHANGES);
  const before = entries(given);
  const html = await page(given, 'ha', id);
  const [first] =
    html.split('<form method="post" class="space-y-6">')[1]?.match(/<button[^>]*>/) ?? [];
  expect(first).toContain('value="none"');
  const form = { intent: 'none', approved: ['name.vi'], 'reason:uses.vi': 'Chưa rõ' };
  const answer = await sendReview(given, 'ha', id, form);
  expect(answer.status).toBe(422);
  const again = await page(given, 'ha', id, await answer.json());
  expect(again).toContain('hãy bấm một nút ở cuối trang');
  expect(again).toContain('Chưa rõ');
  expect(entries(given)).toBe(before);
});

describe('templates', () => {
  const TEXT = 'Bỏ lời chữa bệnh';
  const withTemplate = (given: ReviewDesk) =>
    given.db.insert(reasonTemplates).values({ field: 'uses', text: TEXT }).returning().get().id;

  test('without JavaScript a chosen one is the reason where nothing was typed', async () => {
    const given = await reviewDesk();
    const template = String(withTemplate(given));
    const id = handIn(given, CHANGES);
    expect(await page(given, 'ha', id)).toMatch(
      new RegExp(`<option value="${template}">${TEXT}</option>`),
    );
    const form = { intent: 'return', 'template:uses.vi': template, 'reason:uses.vi': ' ' };
    expect((await sendReview(given, 'ha', id, form)).status).toBe(303);
    expect(await page(given, 'ha', id)).toContain(`${TEXT}`);
  });

  test('never covers what was typed, and stays chosen in a form that comes back', async () => {
    const given = await reviewDesk();
    const template = String(withTemplate(given));
    const id = handIn(given, CHANGES);
    const form = {
      intent: 'approve-fields',
      'template:uses.vi': template,
      'reason:name.vi': 'x'.repeat(1001),
    };
    const failure = await (await sendReview(given, 'ha', id, form)).json();
    expect(await page(given, 'ha', id, failure)).toMatch(
      new RegExp(`<option(?=[^>]*selected)[^>]*value="${template}"`),
    );
    const typed = { ...form, intent: 'return', 'reason:uses.vi': 'Của tôi', 'reason:name.vi': '' };
    await sendReview(given, 'ha', id, typed);
    const html = await page(given, 'ha', id);
    expect(html).toContain('Của tôi');
    expect(html.split('đã quyết định lúc')[1]?.split('</ul>')[0]).not.toContain(TEXT);
  });
});

describe('two officers', () => {
  test('cannot decide the same thing: the second learns who decided what and when', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const [first, second] = await Promise.all([
      sendReview(given, 'ha', id, { intent: 'approve' }),
      sendReview(given, 'lan', id, { intent: 'return', general: 'Lý do của Lan' }),
    ]);
    expect([first.status, second.status].sort()).toEqual([303, 409]);
    const [winner, loser] = first.status === 303 ? ['Hà', second] : ['Lan', first];
    const late = await (loser as Response).json();
    const html = await page(given, winner === 'Hà' ? 'lan' : 'ha', id, late);
    expect(html).toContain('Quyết định của bạn chưa được ghi.');
    expect(html).toMatch(
      new RegExp(
        `${winner} đã quyết định lúc 01/08/2026 12:00: ${winner === 'Hà' ? 'duyệt' : 'trả lại'}`,
      ),
    );
    if (winner === 'Hà') expect(html).toContain('Lý do của Lan');
    expect(html).not.toContain('value="approve"');
    expect(await markupFaults(html)).toEqual([]);
  });

  test('what one has taken the other decides only by saying so', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const take = { intent: 'take', kind: 'product', id: String(id), from: '' };
    const taken = await sendReview(given, 'ha', id, take);
    expect(taken.headers.get('Location')).toBe(`/co-quan/duyet/product/${id}?da=nhan#ket-qua`);
    const refused = await sendReview(given, 'lan', id, { intent: 'return', general: 'Chưa rõ' });
    expect(refused.status).toBe(409);
    const html = await page(given, 'lan', id, await refused.json());
    expect(html).toContain('Chưa quyết định: Hà đang giữ mục này.');
    expect(html).toMatch(/<textarea[^>]*name="general"[^>]*>Chưa rõ<\/textarea>/);
    expect(html).toMatch(
      new RegExp(`<input(?=[^>]*name="knowingly")[^>]*value="${given.ha.personId}"`),
    );
    expect(await markupFaults(html)).toEqual([]);
    const knowingly = {
      intent: 'return',
      general: 'Chưa rõ',
      knowingly: String(given.ha.personId),
    };
    expect((await sendReview(given, 'lan', id, knowingly)).status).toBe(303);
  });

  test('taking over what another took meanwhile says who', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const take = { intent: 'take', kind: 'product', id: String(id), from: '' };
    await sendReview(given, 'ha', id, take);
    const late = await sendReview(given, 'lan', id, take);
    expect(late.status).toBe(409);
    expect(await page(given, 'lan', id, await late.json())).toContain(
      'Hà vừa nhận mục này trước bạn',
    );
    const over = { ...take, from: String(given.ha.personId) };
    expect((await sendReview(given, 'lan', id, over)).status).toBe(303);
    const gone = await sendReview(given, 'ha', id, { ...take, intent: 'release' });
    expect(gone.status).toBe(409);
  });
});

test('a form that showed other text approves nothing', async () => {
  const given = await reviewDesk();
  const seen = handIn(given, { 'uses.vi': 'Xào' });
  const listing = { ...LISTING, producerId: given.own.id };
  withdrawVersion(maiActing(given), { listing, versionId: seen });
  const other = handIn(given, { 'uses.vi': 'Chữa bách bệnh' }, seen);
  const late = await sendReview(given, 'ha', seen, { intent: 'approve' });
  expect(late.status).toBe(409);
  expect(await page(given, 'ha', seen, await late.json())).toContain('vừa rút lại bản này');
  expect(liveId(given)).toBe(given.product.liveVersionId);
  // Nor does it by naming another version in the form.
  const cake = makeProduct(given.db, { producerId: given.own.id });
  const form = {
    intent: 'approve',
    versionId: String(other),
    kind: 'product',
    id: String(cake.id),
  };
  expect((await sendReview(given, 'ha', seen, form)).status).toBe(409);
  expect(liveId(given)).toBe(given.product.liveVersionId);
});
