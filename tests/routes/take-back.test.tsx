import { auditEntries, enquiries, enquiryReplies } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { createEnquiry } from '~/domain/enquiries/create-enquiry.server';
import { action, loader } from '~/routes/market/take-back';
import { TakeBackPage, type TakeBackView } from '~/ui/enquiry/take-back-page';
import { migratedDatabase } from '../support/database';
import { markupFaults } from '../support/markup';
import { ask, siteContext } from '../support/personas';
import { render } from '../support/render';

const NOW = '2026-08-01T01:00:00.000Z';

/** A question sent to two cooperatives, twice, and answered by one. */
function setUp() {
  const db = migratedDatabase();
  const makers = ['HTX Nhung Lũy', 'HTX Thiên An'].map((name) => makeProducer(db, { name }));
  const roles = Object.fromEntries(makers.map(({ id }) => [id, 'owner' as const]));
  const member = makePerson(db, { memberOf: roles });
  const productSlugs = makers.map(({ id }) => makeProduct(db, { producerId: id }).slug);
  const buyer = { name: 'Hoàng Thị Khách', contact: '0912345678', message: 'Còn hàng không?' };
  const send = () => createEnquiry({ db, now: NOW }, { ...buyer, productSlugs });
  const [older, { secret, received }] = [send(), send()];
  db.insert(enquiryReplies)
    .values({
      enquiryId: received[0]?.id ?? 0,
      authorId: member.id,
      text: 'Còn',
      createdAt: NOW,
    })
    .run();
  const context = siteContext(db);
  const at = (link: string) => ({ params: { secret: link } });
  const look = async (link: string, query = '') => {
    const answer = await ask(context, loader, `/hoi-mua/rut/${link}${query}`, at(link));
    return ((await answer.json()) as { view: TakeBackView }).view;
  };
  const takeBack = (link: string, headers?: Record<string, string>) =>
    ask(context, action, `/hoi-mua/rut/${link}`, { ...at(link), form: {}, headers });
  const left = () => db.select().from(enquiries).all().length;
  return { db, makers, older: older.secret, secret, look, takeBack, left };
}

test('a buyer takes back all that one form sent, and what was answered', async () => {
  const { db, makers, secret, look, takeBack, left } = setUp();
  const html = render(<TakeBackPage view={await look(secret)} />);
  expect(html).toContain('HTX Nhung Lũy');
  expect(html).toContain('HTX Thiên An');
  // Whoever finds the link on somebody's phone learns nothing of what was written.
  expect(html).not.toMatch(/Khách|0912|Còn hàng/);
  expect(await markupFaults(html)).toEqual([]);
  expect(left()).toBe(2);

  const answer = await takeBack(secret);
  expect(answer.headers.get('Location')).toBe(`/hoi-mua/rut/${secret}?xong=1`);
  expect(left()).toBe(0);
  expect(db.select().from(enquiryReplies).all()).toEqual([]);
  expect(render(<TakeBackPage view={await look(secret, '?xong=1')} />)).toContain('Đã rút lại');
  expect(await look(secret)).toEqual({ state: 'nothing' });

  const entries = db.select().from(auditEntries).all();
  const taken = entries.filter(({ action }) => action === 'take-back-enquiry');
  expect(taken.map(({ before }) => before)).toEqual(makers.map(({ id }) => ({ producerId: id })));
  expect(JSON.stringify(entries)).not.toMatch(/Khách|0912345678/);
});

test('no other link takes anything back, and none tells whether it ever did', async () => {
  const { db, older, secret, look, takeBack, left } = setUp();
  expect(JSON.stringify(db.select().from(enquiries).all())).not.toContain(secret);
  for (const wrong of [older, 'x'.repeat(32), 'ngan', "' OR 1=1"]) {
    expect(await look(wrong)).toEqual({ state: 'nothing' });
    expect((await takeBack(wrong)).headers.get('Location')).not.toContain('xong');
  }
  expect((await takeBack(secret, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  expect(left()).toBe(2);
});
