import { auditEntries } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/desk/claims';
import { WaitingClaimsPage } from '~/ui/papers/waiting-claims-page';
import { markupFaults } from '../../support/markup';
import { claimedWorkspace, decideAs, type PaperWorkspace, type Who } from '../../support/papers';
import { ask, makePersona } from '../../support/personas';
import { render } from '../../support/render';

type Failed = Parameters<typeof WaitingClaimsPage>[0]['failed'];

const lookAt = (given: PaperWorkspace, who: Who, claimId: number) =>
  ask(given.context, loader, `/co-quan/khai/${claimId}`, {
    as: given[who],
    params: { claimId: String(claimId) },
  });

async function list(given: PaperWorkspace, who: Who, failed?: Failed) {
  const answer = await ask(given.context, loader, '/co-quan/khai', { as: given[who] });
  const { locale: _, ...facts } = await answer.json();
  return render(<WaitingClaimsPage {...facts} failed={failed} />);
}

const entries = ({ db }: PaperWorkspace) => db.select().from(auditEntries).all().length;

test('a claim has a page of its own, also once it was decided, in its area alone', async () => {
  const given = await claimedWorkspace();
  const { id } = given.claim;
  const { locale: _, ...waiting } = await (await lookAt(given, 'province', id)).json();
  const html = render(<WaitingClaimsPage {...waiting} />);
  expect(html).toContain('value="accept"');
  expect(await markupFaults(html)).toEqual([]);
  await decideAs(given, 'province', { intent: 'accept', id: String(id) });
  const { locale: __, ...decided } = await (await lookAt(given, 'near', id)).json();
  const after = render(<WaitingClaimsPage {...decided} />);
  expect(after).toMatch(/đã quyết định lúc [\d/]+ [\d:]+: đã được ghi nhận/);
  expect(after).not.toContain('value="accept"');
  expect((await lookAt(given, 'far', id)).status).toBe(404);
  expect((await lookAt(given, 'province', 999)).status).toBe(404);
});

test('taking, an opinion and a decision, each with one entry in the log', async () => {
  const given = await claimedWorkspace();
  const id = String(given.claim.id);
  const before = entries(given);
  const take = { intent: 'take', kind: 'claim', id, from: '' };
  const taken = await decideAs(given, 'near', take);
  expect(taken.headers.get('Location')).toBe('/co-quan/khai?da=nhan#ket-qua');
  const opinion = { intent: 'opine', id, verdict: 'fit', opinion: 'Đúng bản gốc ở xã' };
  expect((await decideAs(given, 'near', opinion)).status).toBe(303);
  expect(await list(given, 'province')).toContain('Đúng bản gốc ở xã');
  expect((await decideAs(given, 'province', { intent: 'accept', id })).status).toBe(303);
  expect(entries(given)).toBe(before + 3);
});

test('the second officer learns who decided what and when, and keeps their words', async () => {
  const given = await claimedWorkspace();
  const id = String(given.claim.id);
  const lan = await makePersona(given.db, {
    name: 'Lan',
    officer: { post: 'province' },
    secondFactor: true,
  });
  const [first, second] = await Promise.all([
    decideAs(given, 'province', { intent: 'return', id, reason: 'Bản quét mờ' }),
    ask(given.context, action, '/co-quan/khai', {
      as: lan,
      form: { intent: 'return', id, reason: 'Sai số' },
    }),
  ]);
  expect([first.status, second.status].sort()).toEqual([303, 409]);
  const late = first.status === 409 ? first : second;
  const html = await list(given, 'province', await late.json());
  expect(html).toMatch(/đã quyết định lúc 01\/08\/2026 12:00: cần sửa/);
  expect(html).toContain('Bản quét mờ');
  expect(html).toContain('Sai số');
  expect(await markupFaults(html)).toEqual([]);
});

describe('held by a colleague', () => {
  test('it is decided only by saying so, and the typed reason stays', async () => {
    const given = await claimedWorkspace();
    const id = String(given.claim.id);
    await decideAs(given, 'near', { intent: 'take', kind: 'claim', id, from: '' });
    const form = { intent: 'return', id, reason: 'Mờ quá' };
    const refused = await decideAs(given, 'province', form);
    expect(refused.status).toBe(409);
    const html = await list(given, 'province', await refused.json());
    expect(html).toContain('đang giữ mục này');
    expect(html).toMatch(/<textarea[^>]*>Mờ quá<\/textarea>/);
    expect(await markupFaults(html)).toEqual([]);
    const knowingly = { ...form, knowingly: String(given.near.personId) };
    expect((await decideAs(given, 'province', knowingly)).status).toBe(303);
  });
});

test('an opinion without its why comes back as typed; the province has none to give', async () => {
  const given = await claimedWorkspace();
  const id = String(given.claim.id);
  const form = { intent: 'opine', id, verdict: 'unfit', opinion: ' ' };
  const answer = await decideAs(given, 'near', form);
  expect(answer.status).toBe(422);
  const html = await list(given, 'near', await answer.json());
  expect(html).toContain('Hãy điền phần này.');
  expect(html).toMatch(/<input(?=[^>]*value="unfit")(?=[^>]*checked)/);
  expect(await markupFaults(html)).toEqual([]);
  expect((await decideAs(given, 'province', { ...form, opinion: 'x' })).status).toBe(403);
  expect((await decideAs(given, 'far', { ...form, opinion: 'x' })).status).toBe(404);
});
