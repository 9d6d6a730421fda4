import { formerSlugs, markAreas, marks } from 'db/schema/index.server';
import { makeMark, makeRight } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { DeskMarkView } from '~/ui/desk-marks/desk-mark-page';
import {
  auditOf,
  editForm,
  type MarksDesk,
  marksDesk,
  openMark,
  openNew,
  sendMark,
  sendNew,
} from '../../support/marks-desk';
import { render } from '../../support/render';

const INDICATION = {
  kind: 'geographical-indication',
  name: 'Bắc Kạn',
  productVi: 'Miến dong',
  productEn: 'Canna vermicelli',
  decisionNumber: '1253/QĐ-SHTT',
  registered: '29/04/2021',
  manager: 'Sở Khoa học và Công nghệ',
};

const rowOf = ({ db, mark }: MarksDesk) =>
  db.select().from(marks).where(eq(marks.id, mark.id)).get();

describe('a new mark', () => {
  test('is kept as verified, at an address of its own, with one audit row', async () => {
    const desk = await marksDesk();
    const answer = await sendNew(desk, INDICATION);
    expect(answer.status).toBe(303);
    const slug = 'chi-dan-dia-ly-bac-kan-mien-dong';
    expect(answer.headers.get('Location')).toBe(`/co-quan/nhan-hieu/${slug}?da=tao`);
    expect(desk.db.select().from(marks).where(eq(marks.slug, slug)).get()).toMatchObject({
      provenance: 'verified',
      status: 'registered',
      registeredEarliest: '2021-04-29',
      owner: null,
    });
    expect(auditOf(desk).map(({ action }) => action)).toEqual(['create-mark']);
    const labels = desk.db.$client.prepare("SELECT slug FROM search_labels WHERE kind = 'mark'");
    expect(labels.pluck().all()).toContain(slug);
  });

  test('is refused beside its fields, with all that was typed', async () => {
    const desk = await marksDesk();
    await sendNew(desk, INDICATION);
    const answer = await sendNew(desk, { ...INDICATION, productVi: 'MIẾN  DONG' });
    expect(answer.status).toBe(422);
    const { typed, faults } = await answer.json();
    expect(faults).toEqual({ productVi: 'taken' });
    expect(typed).toMatchObject({
      name: 'Bắc Kạn',
      productVi: 'MIẾN DONG',
      registered: '29/04/2021',
    });
    const wrong = await sendNew(desk, { ...INDICATION, owner: 'Hội', expiresOn: '2030-01-01' });
    expect((await wrong.json()).faults).toEqual({ owner: 'state-owned', expiresOn: 'no-end' });
  });

  test.each([
    ['near', 403, 403],
    ['admin', 404, 404],
    ['member', 404, 404],
  ] as const)('by the %s: page %i, form %i', async (who, page, form) => {
    const desk = await marksDesk();
    expect((await openNew(desk, who)).status).toBe(page);
    expect((await sendNew(desk, INDICATION, who)).status).toBe(form);
    expect(auditOf(desk)).toEqual([]);
  });
});

describe('an entry', () => {
  test('is renewed by its new end, with the change and nothing else in the log', async () => {
    const desk = await marksDesk();
    const answer = await sendMark(desk, editForm(desk, { expiresOn: '2040-01-01' }));
    expect(answer.headers.get('Location')).toContain('?da=sua');
    expect(rowOf(desk)?.expiresOn).toBe('2040-01-01');
    expect(auditOf(desk)).toHaveLength(1);
    expect(auditOf(desk)[0]).toMatchObject({
      action: 'edit-mark',
      before: { expiresOn: '2030-01-01' },
      after: { expiresOn: '2040-01-01' },
    });
  });

  test('sent unchanged changes nothing', async () => {
    const desk = await marksDesk();
    const answer = await sendMark(desk, editForm(desk));
    expect(answer.headers.get('Location')).toContain('?da=nguyen');
    expect(auditOf(desk)).toEqual([]);
  });

  test('edited by two keeps what each changed', async () => {
    const desk = await marksDesk();
    await sendMark(desk, editForm(desk, { manager: 'Sở' }));
    const answer = await sendMark(desk, editForm(desk, { decisionNumber: '9/QĐ' }));
    expect(answer.status).toBe(303);
    expect(rowOf(desk)).toMatchObject({ manager: 'Sở', decisionNumber: '9/QĐ' });
  });

  test('edited by two in one field shows both sides, and then takes the choice', async () => {
    const desk = await marksDesk();
    await sendMark(desk, editForm(desk, { owner: 'Hội một', manager: 'Sở' }));
    const answer = await sendMark(desk, editForm(desk, { owner: 'Hội hai', regulation: 'QC' }));
    expect(answer.status).toBe(409);
    const { refused } = await answer.json();
    expect(refused.typed).toMatchObject({ owner: 'Hội hai', manager: 'Sở', regulation: 'QC' });
    expect(refused.kept.owner).toBe('Hội một');
    const room = await (await openMark(desk)).json();
    const html = render(<DeskMarkView room={room} refused={refused} />);
    expect(html).toContain('Đang lưu: Hội một');
    expect(html).toContain('value="Hội hai"');
    const { opened, typed } = refused;
    await sendMark(desk, { intent: 'sua', ...typed, opened: JSON.stringify(opened) });
    expect(rowOf(desk)).toMatchObject({ owner: 'Hội hai', manager: 'Sở', regulation: 'QC' });
  });

  test('keeps its address when renamed, or moves and leads on from the old one', async () => {
    const desk = await marksDesk();
    const [product] = desk.products;
    const right = { markId: desk.mark.id, producerId: desk.producer.id };
    makeRight(desk.db, { ...right, productIds: [product.id] });
    await sendMark(desk, editForm(desk, { name: 'Khẩu Nua' }));
    expect(rowOf(desk)?.slug).toBe(desk.mark.slug);
    expect([...findMatches(desk.db, 'khau nua').bestFirst]).toEqual([product.id]);
    const now = editForm({ ...desk, mark: rowOf(desk) ?? desk.mark });
    const moved = await sendMark(desk, { ...now, newAddress: '1' });
    expect(moved.headers.get('Location')).toBe(
      '/co-quan/nhan-hieu/nhan-hieu-tap-the-khau-nua?da=sua',
    );
    expect(desk.db.select().from(formerSlugs).all()).toEqual([
      { kind: 'mark', slug: desk.mark.slug, targetId: desk.mark.id },
    ]);
    const old = await openMark(desk);
    expect([old.status, old.headers.get('Location')]).toEqual([
      301,
      '/co-quan/nhan-hieu/nhan-hieu-tap-the-khau-nua',
    ]);
    const back = { ...editForm({ ...desk, mark: rowOf(desk) ?? desk.mark }), name: 'Miến dong' };
    await sendMark(desk, { ...back, newAddress: '1' }, 'province', 'nhan-hieu-tap-the-khau-nua');
    expect(rowOf(desk)?.slug).toBe(desk.mark.slug);
    expect(
      desk.db
        .select()
        .from(formerSlugs)
        .all()
        .map(({ slug }) => slug),
    ).toEqual(['nhan-hieu-tap-the-khau-nua']);
  });

  test('becomes verified when compared with its papers', async () => {
    const desk = await marksDesk();
    const { id } = makeMark(desk.db, { slug: 'b', provenance: 'sourced' });
    const mark = desk.db.select().from(marks).where(eq(marks.id, id)).get() ?? desk.mark;
    await sendMark(desk, { ...editForm({ ...desk, mark }), verified: '1' }, 'province', 'b');
    expect(desk.db.select().from(marks).where(eq(marks.id, id)).get()?.provenance).toBe('verified');
    expect(auditOf(desk)[0]).toMatchObject({ before: { provenance: 'sourced' } });
  });

  test.each([
    ['near', 200, 403],
    ['admin', 404, 404],
    ['member', 404, 404],
  ] as const)('for the %s: page %i, forms %i', async (who, page, form) => {
    const desk = await marksDesk();
    expect((await openMark(desk, {}, who)).status).toBe(page);
    for (const intent of ['sua', 'them-noi', 'bo-noi', 'thay', 'lai']) {
      const sent = { ...editForm(desk, { owner: 'khác' }), intent, name: 'Yến Dương', id: '1' };
      expect((await sendMark(desk, sent, who)).status).toBe(form);
    }
    expect(auditOf(desk)).toEqual([]);
  });

  test('is not there, or the button is not', async () => {
    const desk = await marksDesk();
    expect((await openMark(desk, { slug: 'khong-co' })).status).toBe(404);
    expect((await sendMark(desk, editForm(desk), 'province', 'khong-co')).status).toBe(404);
    // The last two are what every object has of its own.
    for (const intent of ['gi', 'toString', '__proto__'])
      expect((await sendMark(desk, { intent })).status).toBe(400);
  });

  test('shows an officer who only looks its facts and no form', async () => {
    const desk = await marksDesk();
    const html = render(<DeskMarkView room={await (await openMark(desk, {}, 'near')).json()} />);
    expect(html).toContain('Hội Nông dân');
    expect(html).not.toContain('method="post"');
  });
});

describe('the area of a mark', () => {
  const areasOf = ({ db }: MarksDesk) => db.select().from(markAreas).all();

  test('takes a commune of today or an old name, and keeps both', async () => {
    const desk = await marksDesk();
    await sendMark(desk, { intent: 'them-noi', communeId: '200', name: '', district: '' });
    await sendMark(desk, {
      intent: 'them-noi',
      communeId: '',
      name: 'Yến Dương',
      district: 'Ba Bể',
    });
    expect(areasOf(desk)).toMatchObject([
      { name: 'Phủ Thông', oldCommuneId: null, communeId: '200' },
      { name: 'Yến Dương', district: 'Ba Bể', oldCommuneId: 'cu-yd', communeId: '100' },
    ]);
    expect(auditOf(desk).map(({ action }) => action)).toEqual(['add-mark-area', 'add-mark-area']);
  });

  test('refuses what it has, beside the field', async () => {
    const desk = await marksDesk();
    const form = { intent: 'them-noi', communeId: '', name: 'Yến Dương', district: '' };
    await sendMark(desk, form);
    const answer = await sendMark(desk, form);
    expect(answer.status).toBe(422);
    const { refused } = await answer.json();
    expect(refused).toMatchObject({ form: 'them-noi', faults: { name: 'taken' } });
    expect(refused.typed.name).toBe('Yến Dương');
    expect(areasOf(desk)).toHaveLength(1);
  });

  test('lets a place go with a trace, and only its own', async () => {
    const desk = await marksDesk();
    const other = makeMark(desk.db);
    const place = (markId: number) =>
      desk.db.insert(markAreas).values({ markId, name: 'Cao Trĩ' }).returning().get().id;
    const [own, foreign] = [place(desk.mark.id), place(other.id)];
    expect((await sendMark(desk, { intent: 'bo-noi', id: String(foreign) })).status).toBe(404);
    expect((await sendMark(desk, { intent: 'bo-noi', id: String(own) })).status).toBe(303);
    expect(areasOf(desk).map(({ id }) => id)).toEqual([foreign]);
    expect(auditOf(desk)).toHaveLength(1);
    expect(auditOf(desk)[0]).toMatchObject({
      action: 'remove-mark-area',
      before: { name: 'Cao Trĩ' },
    });
    expect((await sendMark(desk, { intent: 'bo-noi', id: String(own) })).status).toBe(404);
  });
});
