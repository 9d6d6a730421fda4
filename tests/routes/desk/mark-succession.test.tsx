import { marks } from 'db/schema/index.server';
import { makeMark } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { loader as publicLoader } from '~/routes/market/mark';
import { MarkPage } from '~/ui/mark/mark-page';
import { load } from '../../support/load';
import { auditOf, type MarksDesk, marksDesk, openMark, sendMark } from '../../support/marks-desk';
import { render } from '../../support/render';

const rowOf = ({ db, mark }: MarksDesk) =>
  db.select().from(marks).where(eq(marks.id, mark.id)).get();

describe('a mark superseded by another', () => {
  async function two() {
    const desk = await marksDesk();
    makeMark(desk.db, { slug: 'moi-hon', name: 'Mới hơn' });
    const send = async (form: Record<string, string>) => {
      const { page } = await (await openMark(desk)).json();
      return sendMark(desk, { intent: 'thay', opened: page.succession, ...form });
    };
    const buyers = async (today: string) => {
      const { slug } = desk.mark;
      const read = await load(publicLoader, desk.db, `/nhan-hieu/${slug}`, {
        today,
        params: { slug },
      });
      return { status: read.mark.status, html: render(<MarkPage {...read} />) };
    };
    return { desk, send, buyers };
  }
  const form = { by: 'moi-hon', on: '2026-09-01', reason: 'QĐ 5' };

  test('is told to buyers before and from its day, and can be corrected and taken back', async () => {
    const { desk, send, buyers } = await two();
    expect((await send(form)).status).toBe(303);
    const before = await buyers('2026-08-31');
    expect(before.status).toBe('registered');
    expect(before.html).toContain('Từ 01/09/2026 nhãn hiệu này được thay thế');
    const from = await buyers('2026-09-01');
    expect(from.status).toBe('superseded');
    expect(from.html).toContain('đã được thay thế từ 01/09/2026');
    await send({ ...form, on: '2026-08-01' });
    expect(rowOf(desk)?.supersededOn).toBe('2026-08-01');
    await send({ intent: 'lai', reason: 'ghi nhầm' });
    expect(rowOf(desk)).toMatchObject({
      status: 'registered',
      supersededById: null,
      supersededOn: null,
    });
    expect(auditOf(desk).map(({ action }) => action)).toEqual([
      'restore-mark',
      'supersede-mark',
      'supersede-mark',
    ]);
    expect((await buyers('2026-09-01')).html).not.toContain('thay thế');
  });

  test('is refused beside its fields', async () => {
    const { desk, send } = await two();
    const answer = await send({ by: desk.mark.slug, on: '', reason: '' });
    expect(answer.status).toBe(422);
    expect((await answer.json()).refused.faults).toEqual({
      by: 'same',
      on: 'missing',
      reason: 'missing',
    });
    expect(auditOf(desk)).toEqual([]);
  });

  test('is not changed from a page opened before somebody else did', async () => {
    const { desk, send } = await two();
    const { page } = await (await openMark(desk)).json();
    await send(form);
    const answer = await sendMark(desk, { intent: 'thay', ...form, opened: page.succession });
    expect(answer.status).toBe(409);
    expect(
      (await sendMark(desk, { intent: 'lai', reason: 'x', opened: page.succession })).status,
    ).toBe(409);
    expect(auditOf(desk)).toHaveLength(1);
  });
});
