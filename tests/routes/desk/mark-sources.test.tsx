import { marks } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { sourcesText } from '~/domain/marks/mark-sources';
import { loader as publicLoader } from '~/routes/market/mark';
import { DeskMarkView } from '~/ui/desk-marks/desk-mark-page';
import { MarkPage } from '~/ui/mark/mark-page';
import { TODAY } from '../../support/database';
import { load } from '../../support/load';
import {
  auditOf,
  editForm,
  type MarksDesk,
  marksDesk,
  openMark,
  sendMark,
  sendNew,
} from '../../support/marks-desk';
import { render } from '../../support/render';

const OLD = { label: 'agro.gov.vn', url: 'http://agro.gov.vn/vn/tin.html' };
const PAGE = { label: 'backan.gov.vn', url: 'https://backan.gov.vn/a.aspx' };
const PAPER = { label: 'Quyết định 1253/QĐ-SHTT' };

const rowOf = ({ db, mark: { id } }: MarksDesk) =>
  db.select().from(marks).where(eq(marks.id, id)).get();

/** The desk with a mark nobody vouched for yet, known from these pages. */
async function sourcedDesk(sources = [OLD]) {
  const desk = await marksDesk();
  const known = { sources, provenance: 'sourced' as const };
  const [mark = desk.mark] = desk.db
    .update(marks)
    .set(known)
    .where(eq(marks.id, desk.mark.id))
    .returning()
    .all();
  return { ...desk, mark };
}

const publicPage = async ({ db, mark: { slug } }: MarksDesk) => {
  const { mark, shapes } = await load(publicLoader, db, `/nhan-hieu/${slug}`, {
    today: TODAY,
    params: { slug },
  });
  return render(<MarkPage mark={mark} shapes={shapes} />);
};

describe('the sources of a mark', () => {
  test('are added, put right and removed in one change that the log tells once', async () => {
    const desk = await sourcedDesk([OLD, { label: 'Sai', url: 'https://sai.vn/a' }]);
    const html = render(<DeskMarkView room={await (await openMark(desk)).json()} />);
    expect(html).toContain(`value="${OLD.url}"`);
    expect(html).toContain('name="sources[2].url"');
    const now = [{ ...OLD, label: 'Bộ Nông nghiệp' }, PAPER, PAGE];
    const form = {
      ...editForm(desk),
      'sources[0].label': 'Bộ Nông nghiệp',
      'sources[1].remove': '1',
      'sources[2].label': PAPER.label,
      'sources[2].url': '',
      'sources[3].label': '',
      'sources[3].url': PAGE.url,
    };
    expect((await sendMark(desk, form)).headers.get('Location')).toContain('?da=sua');
    expect(rowOf(desk)?.sources).toEqual(now);
    expect(auditOf(desk)).toHaveLength(1);
    expect(auditOf(desk)[0]).toMatchObject({
      action: 'edit-mark',
      before: { sources: [OLD, { label: 'Sai', url: 'https://sai.vn/a' }] },
      after: { sources: now },
    });
    const shown = await publicPage(desk);
    expect(shown).toContain(`href="${PAGE.url}"`);
    expect(shown).toContain(PAPER.label);
    expect(shown).not.toContain('https://sai.vn/a');
  });

  test('sent as they were shown change nothing', async () => {
    const desk = await sourcedDesk([OLD, PAGE]);
    expect((await sendMark(desk, editForm(desk))).headers.get('Location')).toContain('?da=nguyen');
    expect(auditOf(desk)).toEqual([]);
  });

  test('come with a new mark', async () => {
    const desk = await marksDesk();
    const form = { kind: 'collective-trademark', name: 'Chè', productVi: 'Chè', productEn: 'Tea' };
    const row = { 'sources[0].label': PAGE.label, 'sources[0].url': PAGE.url };
    expect((await sendNew(desk, { ...form, ...row })).status).toBe(303);
    const kept = desk.db.select().from(marks).where(eq(marks.name, 'Chè')).get();
    expect(kept?.sources).toEqual([PAGE]);
    expect(auditOf(desk)).toHaveLength(1);
  });

  test('are refused beside their field with all that was typed', async () => {
    const desk = await sourcedDesk();
    const typed = { 'sources[1].label': 'Trang huyện', 'sources[1].url': 'babe.gov.vn/tin' };
    const answer = await sendMark(desk, { ...editForm(desk), ...typed });
    expect(answer.status).toBe(422);
    const { refused } = await answer.json();
    expect(refused.faults).toEqual({ 'sources[1].url': 'not-a-page' });
    const room = await (await openMark(desk)).json();
    const html = render(<DeskMarkView room={room} refused={refused} />);
    for (const text of ['value="Trang huyện"', 'value="babe.gov.vn/tin"', 'bắt đầu bằng https://'])
      expect(html).toContain(text);
    expect(rowOf(desk)?.sources).toEqual([OLD]);
  });

  test('do not all go from what nobody has verified', async () => {
    const desk = await sourcedDesk();
    const none = { ...editForm(desk), 'sources[0].remove': '1' };
    const answer = await sendMark(desk, none);
    expect((await answer.json()).refused.faults).toEqual({ 'sources[0].label': 'no-source' });
    expect((await sendMark(desk, { ...none, verified: '1' })).status).toBe(303);
    expect(rowOf(desk)).toMatchObject({ sources: [], provenance: 'verified' });
  });

  test('changed by two show both lists', async () => {
    const desk = await sourcedDesk();
    await sendMark(desk, editForm(desk, { sources: sourcesText([OLD, PAGE]) }));
    const answer = await sendMark(desk, editForm(desk, { sources: sourcesText([OLD, PAPER]) }));
    expect(answer.status).toBe(409);
    const { refused } = await answer.json();
    const room = await (await openMark(desk)).json();
    const html = render(<DeskMarkView room={room} refused={refused} />);
    expect(html).toContain('Nguồn đang lưu:');
    expect(html).toContain(`href="${PAGE.url}"`);
    expect(html).toContain(`value="${PAPER.label}"`);
  });

  test('are told to an officer who only looks', async () => {
    const desk = await sourcedDesk();
    const html = render(<DeskMarkView room={await (await openMark(desk, {}, 'near')).json()} />);
    expect(html).toContain(`href="${OLD.url}"`);
    expect(html).not.toContain('sources[0]');
  });
});
