import { describe, expect, test } from 'vitest';
import { markupFaults } from '../../support/markup';
import { handIn, reviewDesk, sendReview, type Who } from '../../support/review-desk';
import { CHANGES, entries, liveId, page } from './reviewing';

describe('forwarding', () => {
  test('the commune’s opinion stands beside the province’s buttons', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const before = entries(given);
    const form = { intent: 'opine', verdict: 'unfit', opinion: 'Nhãn ngoài chợ ghi khác' };
    const answer = await sendReview(given, 'near', id, form);
    expect(answer.headers.get('Location')).toBe('/co-quan?da=y-kien#ket-qua');
    expect(entries(given)).toBe(before + 1);
    const html = await page(given, 'ha', id);
    expect(html).toContain('Nhãn ngoài chợ ghi khác');
    expect(html).toContain('Xã Gần');
  });

  test('keeps what was typed where something is missing', async () => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const form = { intent: 'opine', opinion: 'Đã đến xem' };
    const answer = await sendReview(given, 'near', id, form);
    expect(answer.status).toBe(422);
    const html = await page(given, 'near', id, await answer.json());
    expect(html).toContain('Chưa chuyển: còn phần chưa điền.');
    expect(html).toContain('Đã đến xem');
    expect(html).toContain('Hãy điền phần này.');
    expect(await markupFaults(html)).toEqual([]);
  });

  test.each<[Who, string, number]>([
    ['ha', 'opine', 403],
    ['near', 'approve', 403],
    ['near', 'return', 403],
    ['far', 'opine', 404],
    ['far', 'take', 404],
    ['far', 'approve', 404],
    ['mai', 'approve', 404],
    ['ha', 'xoa', 400],
  ])('%s who would %s is answered %d', async (who, intent, status) => {
    const given = await reviewDesk();
    const id = handIn(given, CHANGES);
    const form = {
      intent,
      verdict: 'fit',
      opinion: 'x',
      general: 'x',
      approved: 'name.vi',
      kind: 'product',
      id: String(id),
    };
    expect((await sendReview(given, who, id, form)).status).toBe(status);
    expect(liveId(given)).toBe(given.product.liveVersionId);
  });
});
