import { media } from 'db/schema/index.server';
import { makeMark, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import { GrantPage } from '~/ui/desk-marks/grant-page';
import {
  auditOf,
  grantForm,
  heldRight,
  type MarksDesk,
  marksDesk,
  openMark,
  openRight,
  rightsOf,
  sendRight,
  shownUnder,
  TO_PRODUCER,
} from '../../support/marks-desk';
import { pdfFile } from '../../support/papers';
import { render } from '../../support/render';

const grant = (desk: MarksDesk, form: Record<string, string> = {}, query = TO_PRODUCER) =>
  sendRight(desk, 'moi', { ...grantForm(desk), ...form }, { query });

describe('a grant', () => {
  test('is found by searching for its producer, then for its products', async () => {
    const desk = await marksDesk();
    const first = await (await openRight(desk, 'moi', '?q=mien')).json();
    expect(first.search.found).toMatchObject([{ slug: 'htx-mien', products: 2 }]);
    expect(render(<GrantPage {...first} />)).toContain('co-so=htx-mien');
    const { draft } = await (await openRight(desk, 'moi', TO_PRODUCER)).json();
    expect(draft.producer.name).toBe('HTX Miến');
    expect(draft.offered.map(({ name }: { name: string }) => name)).toEqual([
      'Miến dong sợi',
      'Miến dong rút',
    ]);
  });

  test('is verified, shown to buyers and found by search at once, with one audit row', async () => {
    const desk = await marksDesk();
    const answer = await grant(desk);
    const [right] = rightsOf(desk);
    expect(answer.headers.get('Location')).toBe(
      `/co-quan/nhan-hieu/${desk.mark.slug}/quyen/${right?.id}?da=cap`,
    );
    expect(right).toMatchObject({
      number: '12/GCN',
      provenance: 'verified',
      expiresOn: '2028-03-01',
    });
    expect(await shownUnder(desk)).toEqual([desk.products[0].id]);
    expect(await shownUnder(desk, '2028-03-02')).toEqual([]);
    expect([...findMatches(desk.db, 'bac kan').bestFirst]).toEqual([desk.products[0].id]);
    expect(auditOf(desk)).toHaveLength(1);
    expect(auditOf(desk)[0]).toMatchObject({
      action: 'grant-right',
      subjectType: 'right-of-use',
      after: { productIds: [desk.products[0].id], warnings: [], follows: null },
    });
  });

  test('keeps its scan, also while other fields are wrong', async () => {
    const desk = await marksDesk();
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...grantForm(desk), number: '' })) {
      form.append(name, value);
    }
    form.append('scan', pdfFile('giấy.pdf'));
    const answer = await sendRight(desk, 'moi', form, { query: TO_PRODUCER });
    expect(answer.status).toBe(422);
    const { refused } = await answer.json();
    expect(refused).toMatchObject({
      faults: { number: 'missing' },
      scan: { fileName: 'giấy.pdf' },
    });
    expect(refused.typed.issuer).toBe('Hội Nông dân');
    await grant(desk, { scanId: String(refused.scan.mediaId) });
    expect(rightsOf(desk)[0]?.documentId).toBe(refused.scan.mediaId);
    expect(desk.db.select().from(media).get()?.producerId).toBe(desk.producer.id);
  });

  test('takes no scan of another producer', async () => {
    const desk = await marksDesk();
    const other = makeProducer(desk.db);
    const foreign = desk.db
      .insert(media)
      .values({
        producerId: other.id,
        sha256: 'a'.repeat(64),
        mime: 'application/pdf',
        bytes: 1,
        createdAt: '2026-01-01T00:00:00.000Z',
      })
      .returning()
      .get();
    await grant(desk, { scanId: String(foreign.id) });
    expect(rightsOf(desk)[0]?.documentId).toBeNull();
  });

  test('waits for warnings to be confirmed as they stand', async () => {
    const desk = await marksDesk();
    const late = { expiresOn: '2031-01-01' };
    const answer = await grant(desk, late);
    expect(answer.status).toBe(422);
    const { refused } = await answer.json();
    expect(refused.warnings).toEqual([{ code: 'longer-than-mark', about: [] }]);
    expect(rightsOf(desk)).toEqual([]);
    const { draft, search } = await (await openRight(desk, 'moi', TO_PRODUCER)).json();
    const html = render(<GrantPage {...{ draft, search, refused }} />);
    // A day read once must not come back in another shape: a date field would show it empty.
    expect(html).toContain('value="2026-03-01"');
    const [, confirmed = ''] = /name="confirmed"[^>]*value="([^"]*)"/.exec(html) ?? [];
    const value = confirmed.replaceAll('&quot;', '"');
    expect((await grant(desk, { ...late, confirmed: 'gì khác' })).status).toBe(422);
    expect((await grant(desk, { ...late, confirmed: value })).status).toBe(303);
    expect(auditOf(desk)[0]).toMatchObject({ after: { warnings: ['longer-than-mark'] } });
  });

  test('of a paper on record is refused', async () => {
    const desk = await marksDesk();
    await grant(desk);
    const answer = await grant(desk, { number: '12 / gcn' });
    expect((await answer.json()).refused.faults).toEqual({ number: 'recorded' });
    expect(rightsOf(desk)).toHaveLength(1);
  });

  test('names only products of its producer', async () => {
    const desk = await marksDesk();
    const foreign = makeProduct(desk.db);
    const answer = await grant(desk, { product: String(foreign.id) });
    expect((await answer.json()).refused.faults).toEqual({ products: 'not-a-choice' });
  });

  test('under a name without a registration is refused', async () => {
    const desk = await marksDesk();
    const mark = makeMark(desk.db, { kind: null, status: 'unconfirmed' });
    expect((await grant({ ...desk, mark })).status).toBe(409);
    expect(rightsOf(desk)).toEqual([]);
  });

  test('after a suspended one is a new row; the old one keeps its dates', async () => {
    const suspension = { suspendedOn: '2026-05-01', suspendedReason: 'vi phạm' };
    const { desk, right } = await heldRight(suspension);
    const { draft } = await (await openRight(desk, 'moi', `?tu=${right.id}`)).json();
    expect(draft).toMatchObject({
      producer: { slug: 'htx-mien' },
      follows: { id: right.id, number: '7/GCN' },
      typed: { issuer: 'Hội', products: String(desk.products[0].id), number: '', granted: '' },
    });
    const answer = await grant(desk, { granted: '2026-07-01' }, `?tu=${right.id}`);
    expect(answer.status).toBe(303);
    expect(rightsOf(desk)).toMatchObject([
      { id: right.id, ...suspension, grantedLatest: '2026-01-01' },
      { number: '12/GCN', suspendedOn: null },
    ]);
    expect(auditOf(desk)[0]).toMatchObject({ after: { follows: right.id } });
    const users = async (day: string) =>
      (await (await openMark(desk, { query: `?ngay=${day}` })).json()).page.inForce.map(
        ({ number }: { number: string }) => number,
      );
    expect(await users('2026-04-30')).toEqual(['7/GCN']);
    expect(await users('2026-06-30')).toEqual([]);
    expect(await users('2026-07-01')).toEqual(['12/GCN']);
  });

  test.each([
    ['near', 403, 403],
    ['judge', 200, 403],
    ['admin', 404, 404],
    ['member', 404, 404],
  ] as const)('by the %s: page %i, form %i', async (who, page, form) => {
    const desk = await marksDesk();
    expect((await openRight(desk, 'moi', TO_PRODUCER, who)).status).toBe(page);
    const sent = await sendRight(desk, 'moi', grantForm(desk), { query: TO_PRODUCER, who });
    expect(sent.status).toBe(form);
    expect(rightsOf(desk)).toEqual([]);
    expect(auditOf(desk)).toEqual([]);
  });

  test('needs a mark, a producer and a button that are there', async () => {
    const desk = await marksDesk();
    expect((await openRight(desk, 'moi', '?co-so=khong-co')).status).toBe(404);
    expect((await grant(desk, {}, '?co-so=khong-co')).status).toBe(404);
    expect((await grant(desk, {}, '?tu=99')).status).toBe(404);
    expect((await openRight(desk, 'khac')).status).toBe(404);
    expect((await grant(desk, { intent: 'gi' })).status).toBe(400);
  });
});
