import type { Database } from 'db/connection.server';
import { contacts, enquiries } from 'db/schema/index.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { limitsOf } from '~/http/rate-limit.server';
import type { Locale } from '~/paths';
import { action, headers, loader } from '~/routes/market/enquiry';
import { loader as sentLoader } from '~/routes/market/enquiry-sent';
import { type EnquiryForm, EnquiryPage } from '~/ui/enquiry/enquiry-page';
import { EnquirySentPage } from '~/ui/enquiry/enquiry-sent-page';
import { migratedDatabase } from '../support/database';
import { markupFaults } from '../support/markup';
import { ask, siteContext } from '../support/personas';
import { render } from '../support/render';

const GOOD = {
  ten: 'Hoàng Thị Khách',
  'lien-he': '+84 912 345 678',
  'loi-nhan': 'Cần 5 kg, xem https://example.vn/don',
  'dong-y': '1',
  viec: 'gui',
};

/** Two cooperatives that take enquiries and one that has not joined. */
function setUp() {
  const db = migratedDatabase();
  const [own, other, away] = ['HTX Nhung Lũy', 'HTX Thiên An', 'HTX Ở Xa'].map((name) =>
    makeProducer(db, { name }),
  ) as [Producer, Producer, Producer];
  makePerson(db, { memberOf: { [own.id]: 'owner', [other.id]: 'owner' } });
  for (const producer of [own, away]) {
    const phone = { producerId: producer.id, kind: 'phone', provenance: 'verified' } as const;
    db.insert(contacts)
      .values([
        { ...phone, value: '0209 3870 123', public: true },
        { ...phone, value: '0987 654 321' },
      ])
      .run();
  }
  const noodles = makeProduct(db, { producerId: own.id, name: 'Miến dong' });
  const tea = makeProduct(db, { producerId: other.id, name: 'Trà hoa vàng' });
  const honey = makeProduct(db, { producerId: away.id, name: 'Mật ong rừng' });
  rebuildSearchIndex(db);
  return { db, own, other, away, noodles, tea, honey, context: siteContext(db) };
}
type Producer = ReturnType<typeof makeProducer>;

const page = (form: EnquiryForm, locale: Locale = 'vi') =>
  render(<EnquiryPage form={form} />, locale);

async function open(context: ReturnType<typeof siteContext>, path: string) {
  return (await (await ask(context, loader, path)).json()) as EnquiryForm & { locale: Locale };
}

const sentRows = (db: Database) => db.select().from(enquiries).all();

describe('the form', () => {
  test('shows the chosen products by maker and asks for what is needed', async () => {
    const { context, noodles, tea } = setUp();
    const form = await open(context, `/hoi-mua?sp=${noodles.slug}&sp=${tea.slug}`);
    const html = page(form);
    expect(html.match(/<h3>Gửi tới/g)).toHaveLength(2);
    for (const words of ['HTX Nhung Lũy', 'Miến dong', 'HTX Thiên An', 'Trà hoa vàng', '180 ngày'])
      expect(html).toContain(words);
    expect(html).toContain(`name="sp" value="${noodles.slug},${tea.slug}"`);
    expect(html).toMatch(/name="dong-y"[^>]*required/);
    expect(html).not.toMatch(/name="dong-y"[^>]*checked/);
    expect(await markupFaults(html)).toEqual([]);
    expect(await markupFaults(page(form, 'en'))).toEqual([]);
    expect(page(form, 'en')).toContain('Ask to buy');
  });

  test('does not pretend for a maker without members: it shows how to reach them instead', async () => {
    const { context, noodles, honey } = setUp();
    const alone = page(await open(context, `/hoi-mua?sp=${honey.slug}`));
    expect(alone).toContain('HTX Ở Xa chưa tham gia nhận lời hỏi ở đây');
    expect(alone).toContain('0209 3870 123');
    expect(alone).not.toContain('0987');
    expect(alone).not.toContain('name="loi-nhan"');
    const both = page(await open(context, `/hoi-mua?sp=${honey.slug}&sp=${noodles.slug}`));
    expect(both).toContain('HTX Ở Xa chưa tham gia');
    expect(both).toContain('name="loi-nhan"');
  });

  test('says what is gone, follows renamed slugs and asks to choose where nothing is chosen', async () => {
    const { db, context, noodles } = setUp();
    db.$client.exec(
      `INSERT INTO former_slugs (kind, slug, target_id) VALUES ('product', 'ten-cu', ${noodles.id})`,
    );
    const form = await open(context, '/hoi-mua?sp=ten-cu&sp=khong-co');
    expect(form).toMatchObject({ unknown: 1, producers: [{ cards: [{ slug: noodles.slug }] }] });
    expect(page(form)).toContain('1 sản phẩm không còn trong danh mục');
    expect(page(await open(context, '/hoi-mua'))).toContain('Bạn chưa chọn sản phẩm nào');
  });

  test('never takes a person’s words from the address', async () => {
    const { context, noodles } = setUp();
    const query = new URLSearchParams({ ...GOOD, sp: noodles.slug, 'trang-web': 'x' });
    const { typed } = await open(context, `/hoi-mua?${query}`);
    expect(typed).toMatchObject({ name: '', contact: '', message: '', consent: false, trap: '' });
  });
});

describe('choosing more without JavaScript', () => {
  const press = async (fields: Record<string, string | string[]>) => {
    const made = setUp();
    const form = { ...GOOD, viec: '', sp: made.noodles.slug, ...fields };
    const answer = await ask(made.context, action, '/hoi-mua', { form });
    return { ...made, answer, shown: (await answer.json()) as EnquiryForm };
  };

  test('searching keeps all that was typed and offers what is found', async () => {
    const { db, answer, shown, tea } = await press({ viec: 'tim', tim: 'tra hoa vang' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(shown.further.map(({ slug }) => slug)).toEqual([tea.slug]);
    const html = page(shown);
    expect(html).toContain(`name="them" value="${tea.slug}"`);
    expect(html).toContain('value="Hoàng Thị Khách"');
    expect(html).toContain('Cần 5 kg');
    expect(await markupFaults(html)).toEqual([]);
    expect(sentRows(db)).toEqual([]);
  });

  test('Enter in the search box searches, and what is not found is said', async () => {
    const { db, shown } = await press({ tim: 'zzzzqqq' });
    expect(page(shown)).toContain('Không có thêm sản phẩm nào cho “zzzzqqq”');
    expect(sentRows(db)).toEqual([]);
  });

  test('adding and taking off change the list and send nothing', async () => {
    const { context, noodles, tea, db } = setUp();
    const base = { ...GOOD, viec: '' };
    const list = async (form: Record<string, string | string[]>) => {
      const answer = await ask(context, action, '/hoi-mua', { form: { ...base, ...form } });
      const { producers, typed } = (await answer.json()) as EnquiryForm;
      expect(typed.message).toBe(GOOD['loi-nhan']);
      return producers.flatMap(({ cards }) => cards.map(({ slug }) => slug));
    };
    expect(await list({ sp: noodles.slug, them: tea.slug })).toEqual([noodles.slug, tea.slug]);
    expect(await list({ sp: `${noodles.slug},${tea.slug}`, bo: noodles.slug })).toEqual([tea.slug]);
    expect(sentRows(db)).toEqual([]);
  });
});

describe('sending', () => {
  test('goes to each maker who can read it, and leads to a page that says to whom', async () => {
    const { db, context, own, other, noodles, tea, honey } = setUp();
    const form = { ...GOOD, sp: [noodles.slug, tea.slug, honey.slug] };
    const answer = await ask(context, action, '/en/hoi-mua', { form });
    expect(answer.status).toBe(303);
    const location = answer.headers.get('Location') ?? '';
    const [to, secret = ''] = location.split('&rut=');
    expect(to).toBe(`/en/hoi-mua/da-gui?so=2&htx=${own.slug}&htx=${other.slug}`);
    expect(sentRows(db)).toMatchObject([{ contact: '0912345678' }, { contact: '0912345678' }]);

    const { makers, takeBack } = await (await ask(context, sentLoader, location)).json();
    const html = render(<EnquirySentPage makers={makers} takeBack={takeBack} />);
    for (const words of ['HTX Nhung Lũy', 'HTX Thiên An', '2 nơi', '0209 3870 123', '180 ngày'])
      expect(html).toContain(words);
    expect(html).toContain(`https://ocop.example/en/hoi-mua/rut/${secret}`);
    expect(html).not.toContain('HTX Ở Xa');
    expect(await markupFaults(html)).toEqual([]);
  });

  test('a made-up "sent" page names nobody who could not have received it', async () => {
    const { context, away } = setUp();
    for (const path of ['/hoi-mua/da-gui?so=1', `/hoi-mua/da-gui?so=1&htx=${away.slug}`]) {
      expect((await ask(context, sentLoader, path)).status).toBe(404);
    }
  });

  test('faults stand beside their fields and nothing typed is lost', async () => {
    const { db, context, noodles } = setUp();
    const form = { ten: '', 'lien-he': 'hỏi bố', 'loi-nhan': 'mua', viec: 'gui', sp: noodles.slug };
    const answer = await ask(context, action, '/hoi-mua', { form });
    expect(answer.status).toBe(422);
    const html = page(await answer.json());
    for (const words of [
      'Lời hỏi chưa gửi đi',
      'Xin cho biết tên',
      'Số này chưa đúng',
      'Lời nhắn ngắn quá',
      'Cần bạn đồng ý',
      'value="hỏi bố"',
      '>mua</textarea>',
    ])
      expect(html).toContain(words);
    expect(html).toContain('aria-describedby="o-lien-he-giup o-lien-he-loi"');
    expect(await markupFaults(html)).toEqual([]);
    expect(sentRows(db)).toEqual([]);
  });

  test('a filled trap is refused in the open, so that a person can mend it', async () => {
    const { db, context, noodles } = setUp();
    const form = { ...GOOD, sp: noodles.slug, 'trang-web': 'https://spam.example' };
    const answer = await ask(context, action, '/hoi-mua', { form });
    expect(answer.status).toBe(422);
    expect(page(await answer.json())).toContain('Xin xoá chữ trong ô rồi gửi lại');
    expect(sentRows(db)).toEqual([]);
  });

  test('for nobody who can read it is refused, and so is a form of another site', async () => {
    const { db, context, honey, noodles } = setUp();
    const none = await ask(context, action, '/hoi-mua', { form: { ...GOOD, sp: honey.slug } });
    expect(none.status).toBe(422);
    expect(page(await none.json())).toContain('Chưa có sản phẩm nào trong danh sách hỏi');
    const foreign = await ask(context, action, '/hoi-mua', {
      form: { ...GOOD, sp: noodles.slug },
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(foreign.status).toBe(403);
    expect(sentRows(db)).toEqual([]);
  });
});

describe('limits', () => {
  const from = (address: string) => ({ 'x-client-address': address });

  test('twenty in an hour from one address, then one a minute: it keeps its words and is told how long', async () => {
    const { db, context, noodles, tea } = setUp();
    const send = (round: number, address: string) =>
      ask(context, action, '/hoi-mua', {
        form: { ...GOOD, 'loi-nhan': `Lần thứ ${round}`, sp: noodles.slug },
        headers: from(address),
      });
    // Mistakes are free.
    for (let round = 0; round < 8; round++) {
      const form = { ...GOOD, ten: '', sp: noodles.slug };
      await ask(context, action, '/hoi-mua', { form, headers: from('192.0.2.1') });
    }
    for (let round = 1; round <= 21; round++) {
      expect((await send(round, '192.0.2.1')).status).toBe(303);
    }
    const limited = await send(22, '192.0.2.1');
    expect(limited.status).toBe(429);
    const seconds = Number(limited.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    const html = page(await limited.json());
    expect(html).toContain('Lần thứ 22');
    expect(html).toContain(`chờ ${seconds} giây`);
    const toAnother = { ...GOOD, sp: tea.slug };
    const asked = { form: toAnother, headers: from('192.0.2.1') };
    expect((await ask(context, action, '/hoi-mua', asked)).status).toBe(303);
    expect((await send(22, '192.0.2.2')).status).toBe(303);
    expect(sentRows(db)).toHaveLength(23);
  });

  test('where many send to one maker, each address may send fewer, and none is shut out by others', async () => {
    const { context, own, noodles, tea } = setUp();
    await limitsOf(context).enquiryToProducer.take(own.slug, 120);
    const send = (address: string, ...sp: string[]) =>
      ask(context, action, '/hoi-mua', { form: { ...GOOD, sp }, headers: from(address) });
    for (const address of ['198.51.100.1', '198.51.100.2']) {
      for (let round = 0; round < 2; round++) {
        expect((await send(address, noodles.slug)).status).toBe(303);
      }
      const refused = await send(address, noodles.slug, tea.slug);
      expect(refused.status).toBe(429);
      expect(page(await refused.json())).toContain('HTX Nhung Lũy vừa nhận nhiều lời hỏi');
    }
    // What was refused used up nobody's turn.
    for (let round = 0; round < 20; round++) {
      expect((await send('198.51.100.1', tea.slug)).status).toBe(303);
    }
  });

  test('the wait stands in the headers of the page, too', () => {
    const actionHeaders = new Headers({ 'Cache-Control': 'no-store', 'Retry-After': '60' });
    const none = new Headers();
    const given = { loaderHeaders: none, parentHeaders: none, errorHeaders: undefined };
    expect(headers({ ...given, actionHeaders })).toBe(actionHeaders);
    expect(headers({ ...given, actionHeaders: new Headers() })).toBe(none);
  });
});
