import { recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { loader } from '~/routes/desk/claims';
import { action as correct, loader as opened } from '~/routes/desk/decision';
import { WaitingClaimsPage } from '~/ui/papers/waiting-claims-page';
import { decisionDesk, decisionPage, fieldsOf, HEAD, sendDecision } from '../../support/decisions';
import { markupFaults } from '../../support/markup';
import {
  claimsOf,
  decideAs,
  type PaperWorkspace,
  paperWorkspace,
  readPapers,
  sendPapers,
  starForm,
} from '../../support/papers';
import { ask } from '../../support/personas';
import { smallPdf } from '../../support/pictures';
import { render } from '../../support/render';

const blankFile = () =>
  new File([new Uint8Array(smallPdf('', ''))], 'trang.pdf', { type: 'application/pdf' });

async function list(given: PaperWorkspace, locale = '') {
  const answer = await ask(given.context, loader, `${locale}/co-quan/khai`, { as: given.province });
  const { locale: _, ...facts } = await answer.json();
  return render(<WaitingClaimsPage {...facts} />, locale ? 'en' : 'vi');
}

test('a claim with a blank PDF says so to its sender and the officer, who must confirm it', async () => {
  const given = await paperWorkspace();
  expect((await sendPapers(given, { ...starForm(given), scan: blankFile() })).status).toBe(303);
  const { claims } = await (await readPapers(given)).json();
  expect(claims[0].scan).toMatchObject({ blank: true });
  const html = await list(given);
  expect(html).toContain('Tệp quét trống');
  expect(await list(given, '/en')).toContain('The scan is blank');
  expect(await markupFaults(html)).toEqual([]);
  const id = String(claimsOf(given)[0]?.id);
  const refused = await decideAs(given, 'province', { intent: 'accept', id });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ fault: { claim: 'unconfirmed' } });
  expect(given.db.select().from(recognitions).all()).toEqual([]);
  const confirmed = /name="confirmed"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? '';
  const shown = confirmed.replaceAll('&quot;', '"');
  const taken = await decideAs(given, 'province', { intent: 'accept', id, confirmed: shown });
  expect(taken.status).toBe(303);
});

test('recording by hand with a blank PDF warns of it', async () => {
  const given = await decisionDesk();
  const fields = { ...HEAD, rows: '1', 'name.0': 'Miến dong', 'stars.0': '4' };
  const sent = await sendDecision(given, 'new', { ...fields, scan: blankFile(), intent: 'check' });
  const { page } = (await sent.clone().json()) as { page: { seen: { warnings: string[] } } };
  expect(page.seen.warnings).toEqual(['blank-scan']);
  const html = await decisionPage(given, 'new', sent);
  expect(html).toContain('Tệp quét trống');
  const held = await sendDecision(given, 'new', { ...fieldsOf(html), intent: 'record' });
  expect(await held.json()).toMatchObject({ page: { held: 'unconfirmed' } });
});

test('a correction is not proven by a blank PDF', async () => {
  const given = await decisionDesk();
  const { id } = makeRecognition(given.db, {
    productId: given.product.id,
    decidedOn: '2026-03-12',
    provenance: 'sourced',
  });
  const at = { as: given.province, params: { id: String(id) } };
  const path = `/co-quan/quyet-dinh/${id}`;
  const { facts } = await (await ask(given.context, opened, path, at)).json();
  const form = new FormData();
  const fields = { ...facts.typed, reason: 'Có giấy', opened: facts.opened, intent: 'correct' };
  for (const [name, value] of Object.entries(fields)) form.append(name, value as string);
  form.append('scan', blankFile());
  const sent = await ask(given.context, correct, path, { ...at, form });
  expect(await sent.json()).toMatchObject({
    faults: { scan: 'blank-scan' },
    scan: { blank: true },
  });
  expect(given.db.select().from(recognitions).get()?.provenance).toBe('sourced');
});
