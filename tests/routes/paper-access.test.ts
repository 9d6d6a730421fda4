import { media, recognitions } from 'db/schema/index.server';
import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { loader as coopFile } from '~/routes/coop/paper-file';
import { loader as waiting } from '~/routes/desk/claims';
import { loader as deskFile } from '~/routes/desk/paper-file';
import {
  claimedWorkspace,
  decideAs,
  type PaperWorkspace,
  papersOf,
  readPapers,
  sendPapers,
  type Who,
} from '../support/papers';
import { ask, makePersona } from '../support/personas';
import { smallPdf } from '../support/pictures';

const listAs = (given: PaperWorkspace, who: Who) =>
  ask(given.context, waiting, '/co-quan/khai', { as: given[who] });

const fileAs = (given: PaperWorkspace, who: Who, mediaId: number, slug = 'htx-a') =>
  ask(given.context, coopFile, `/htx/${slug}/giay-to/tep/${mediaId}`, {
    as: given[who],
    params: { coopSlug: slug, mediaId: String(mediaId) },
  });

const deskFileAs = (given: PaperWorkspace, who: Who, mediaId: number) =>
  ask(given.context, deskFile, `/co-quan/tep/${mediaId}`, {
    as: given[who],
    params: { mediaId: String(mediaId) },
  });

/** The same file as the claim's, sent by an officer for nobody's listing. */
function decisionScan({ db, claim }: Awaited<ReturnType<typeof claimedWorkspace>>): number {
  const sent = db.select().from(media).where(eq(media.id, claim.mediaId)).get();
  if (!sent) throw new Error('the claim has its scan');
  const { id: _, ...file } = sent;
  const row = db
    .insert(media)
    .values({ ...file, producerId: null })
    .returning()
    .get();
  return row.id;
}

describe('who opens which door', () => {
  const doors: [Who, page: number, send: number, desk: number, accept: number, file: number][] = [
    ['visitor', 302, 302, 302, 302, 302],
    ['editor', 200, 303, 404, 404, 404],
    ['owner', 200, 303, 404, 404, 404],
    ['stranger', 404, 404, 404, 404, 404],
    ['near', 404, 404, 200, 403, 200],
    ['far', 404, 404, 200, 404, 404],
    ['province', 404, 404, 200, 303, 200],
    ['admin', 404, 404, 200, 404, 404],
  ];
  test.each(doors)('%s', async (who, page, send, desk, accept, file) => {
    const given = await claimedWorkspace();
    const id = String(given.claim.id);
    const statusOf = async (answer: Promise<Response>) => (await answer).status;
    expect(await statusOf(readPapers(given, who))).toBe(page);
    const paper = { intent: 'add-paper', kind: 'label' };
    expect(await statusOf(sendPapers(given, paper, who))).toBe(send);
    expect(await statusOf(listAs(given, who))).toBe(desk);
    expect(await statusOf(deskFileAs(given, who, given.claim.mediaId))).toBe(file);
    expect(await statusOf(fileAs(given, who, given.claim.mediaId))).toBe(page);
    const returned = decideAs(given, who, { intent: 'return', id, reason: '' });
    expect(await statusOf(returned)).toBe(accept === 303 ? 422 : accept);
    expect(await statusOf(decideAs(given, who, { intent: 'accept', id }))).toBe(accept);
    expect(given.db.select().from(recognitions).all()).toHaveLength(who === 'province' ? 1 : 0);
    expect(papersOf(given)).toHaveLength(send === 303 ? 1 : 0);
  });

  test('an officer out of the area sees an empty list, one in it looks and may not decide', async () => {
    const given = await claimedWorkspace();
    const far = await (await listAs(given, 'far')).json();
    expect(far.waiting).toEqual({ claims: [], total: 0 });
    const near = await (await listAs(given, 'near')).json();
    expect(near.waiting.claims).toMatchObject([{ id: given.claim.id, mayDecide: false }]);
    expect((await listAs(given, 'halfway')).headers.get('Location')).toBe('/tai-khoan/xac-thuc');
  });

  test('an editor of both does not reach one’s scans through the other', async () => {
    const given = await claimedWorkspace();
    const { own, other } = given;
    const both = await makePersona(given.db, {
      memberOf: { [own.id]: 'editor', [other.id]: 'editor' },
    });
    const withBoth = { ...given, editor: both };
    expect((await fileAs(withBoth, 'editor', given.claim.mediaId)).status).toBe(200);
    expect((await fileAs(withBoth, 'editor', given.claim.mediaId, 'htx-b')).status).toBe(404);
  });

  test('the scan of a decision is open in the workspaces of the products it names, and no other', async () => {
    const given = await claimedWorkspace();
    const { db, own, other, product } = given;
    const fourth = makeProducer(db, { slug: 'htx-c' });
    const mediaId = decisionScan(given);
    expect((await fileAs(given, 'editor', mediaId)).status).toBe(404);
    for (const producerId of [own.id, other.id]) {
      const named = producerId === own.id ? product : makeProduct(db, { producerId, name: 'Chè' });
      makeRecognition(db, { productId: named.id, decidedOn: '2026-01-05', documentId: mediaId });
    }
    expect((await fileAs(given, 'editor', mediaId)).status).toBe(200);
    expect((await fileAs(given, 'stranger', mediaId)).status).toBe(404);
    expect((await fileAs(given, 'stranger', mediaId, 'htx-b')).status).toBe(200);
    const third = await makePersona(db, {
      memberOf: { [fourth.id]: 'owner', [own.id]: 'owner' },
    });
    const withThird = { ...given, owner: third };
    expect((await fileAs(withThird, 'owner', mediaId)).status).toBe(200);
    expect((await fileAs(withThird, 'owner', mediaId, 'htx-c')).status).toBe(404);
  });

  test('the workspace links the scan of the decision a product stands on', async () => {
    const given = await claimedWorkspace();
    const { db, product } = given;
    const standing = async () => (await (await readPapers(given, 'editor')).json()).standing;
    const recognised = { productId: product.id, decidedOn: '2026-01-05' };
    makeRecognition(db, recognised);
    expect(await standing()).toMatchObject([{ decision: { scan: null } }]);
    const mediaId = decisionScan(given);
    makeRecognition(db, { ...recognised, documentId: mediaId });
    expect(await standing()).toMatchObject([
      { decision: { scan: { mediaId, fileName: 'quyết định.pdf' } } },
    ]);
  });
});

test('a scan is sent as a download that runs nothing and is kept by nobody between', async () => {
  const given = await claimedWorkspace();
  for (const answer of [
    await fileAs(given, 'editor', given.claim.mediaId),
    await deskFileAs(given, 'near', given.claim.mediaId),
  ]) {
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="quyet-dinh\.pdf"/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(smallPdf());
  }
  expect((await fileAs(given, 'editor', Number.NaN)).status).toBe(404);
});
