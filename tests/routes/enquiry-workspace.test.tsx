import { enquiries, enquiryReplies } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { createEnquiry } from '~/domain/enquiries/create-enquiry.server';
import { loader as listLoader } from '~/routes/coop/enquiries';
import { action, loader } from '~/routes/coop/enquiry';
import { EnquiryListPage } from '~/ui/enquiry/enquiry-list-page';
import { EnquiryWorkPage } from '~/ui/enquiry/enquiry-work-page';
import { migratedDatabase } from '../support/database';
import { markupFaults } from '../support/markup';
import { ask, makePersona, siteContext } from '../support/personas';
import { render } from '../support/render';

const SENT_AT = '2026-07-31T05:00:00.000Z';
const MESSAGE = 'Cần 5 kg.\nXem <b>https://example.vn</b>';

async function setUp() {
  const db = migratedDatabase();
  const [own, other] = [makeProducer(db), makeProducer(db)];
  const owner = await makePersona(db, { memberOf: { [own.id]: 'owner' } });
  const product = makeProduct(db, { producerId: own.id, name: 'Miến dong' });
  const {
    received: [sent],
  } = createEnquiry(
    { db, now: SENT_AT },
    { name: 'Lan', contact: '0912345678', message: MESSAGE, productSlugs: [product.slug] },
  );
  const id = String(sent?.id);
  const list = `/htx/${own.slug}/hoi-mua`;
  const params = { coopSlug: own.slug };
  return {
    db,
    own,
    other,
    owner,
    context: siteContext(db),
    list: { path: list, params },
    one: { path: `${list}/${id}`, params: { ...params, id } },
  };
}
type SetUp = Awaited<ReturnType<typeof setUp>>;

const press = ({ context, one, owner }: SetUp, form: Record<string, string>) =>
  ask(context, action, one.path, { as: owner, params: one.params, form });

async function html(
  { context, one, owner }: SetUp,
  failed?: Parameters<typeof EnquiryWorkPage>[0]['failed'],
) {
  const answer = await ask(context, loader, one.path, { as: owner, params: one.params });
  return render(<EnquiryWorkPage {...(await answer.json())} failed={failed} />);
}

describe('who may', () => {
  const CHANGES: Record<string, string>[] = [
    { viec: 'tra-loi', 'tra-loi': 'đã gọi' },
    { viec: 'trang-thai', 'trang-thai': 'xong' },
    { viec: 'xoa' },
  ];

  test('a visitor is sent to sign in, everybody but its own members finds nothing', async () => {
    const made = await setUp();
    const { db, own, other, context, list, one } = made;
    const commune = { post: 'commune' as const, communeIds: own.communeId ? [own.communeId] : [] };
    const askers = [
      [undefined, 302],
      [await makePersona(db, { memberOf: { [other.id]: 'owner' } }), 404],
      [await makePersona(db, { officer: commune }), 404],
      [await makePersona(db, { officer: { post: 'province' }, secondFactor: true }), 404],
      [await makePersona(db, { officer: { post: 'administrator' }, secondFactor: true }), 404],
    ] as const;
    for (const [as, status] of askers) {
      const answers = [
        await ask(context, listLoader, list.path, { as, params: list.params }),
        await ask(context, loader, one.path, { as, params: one.params }),
        ...(await Promise.all(
          CHANGES.map((form) => ask(context, action, one.path, { as, params: one.params, form })),
        )),
      ];
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status));
      if (status === 302) expect(answers[0]?.headers.get('Location')).toContain('/dang-nhap');
    }
    expect(db.select().from(enquiries).all()).toMatchObject([{ state: 'new' }]);
    expect(db.select().from(enquiryReplies).all()).toEqual([]);
  });

  test('an owner and an editor do everything', async () => {
    for (const role of ['owner', 'editor'] as const) {
      const made = await setUp();
      const as = await makePersona(made.db, { memberOf: { [made.own.id]: role } });
      const { context, list, one } = made;
      const opened = [
        await ask(context, listLoader, list.path, { as, params: list.params }),
        await ask(context, loader, one.path, { as, params: one.params }),
      ];
      expect(opened.map(({ status }) => status)).toEqual([200, 200]);
      for (const form of CHANGES) {
        const answer = await ask(context, action, one.path, { as, params: one.params, form });
        expect(answer.status).toBe(303);
      }
      expect(made.db.select().from(enquiries).all()).toEqual([]);
    }
  });

  test('another’s enquiry is not there in one’s own workspace', async () => {
    const { db, other, context, one } = await setUp();
    const as = await makePersona(db, { memberOf: { [other.id]: 'owner' } });
    const params = { coopSlug: other.slug, id: one.params.id };
    const path = `/htx/${other.slug}/hoi-mua/${one.params.id}`;
    expect((await ask(context, loader, path, { as, params })).status).toBe(404);
    for (const form of [...CHANGES, { viec: 'tra-loi', 'tra-loi': '' }]) {
      expect((await ask(context, action, path, { as, params, form })).status).toBe(404);
    }
    expect(db.select().from(enquiries).all()).toHaveLength(1);
  });

  test.each(['0', '-1', 'abc', '1e3', '9'.repeat(30), '999'])(
    'there is no enquiry %s',
    async (id) => {
      const { own, owner, context } = await setUp();
      const params = { coopSlug: own.slug, id };
      const path = `/htx/${own.slug}/hoi-mua/${id}`;
      expect((await ask(context, loader, path, { as: owner, params })).status).toBe(404);
    },
  );
});

describe('the list', () => {
  test('has a tab per state with its count, and opens on the new ones', async () => {
    const { context, list, owner } = await setUp();
    const page = async (query: string) => {
      const asked = { as: owner, params: list.params };
      const answer = await ask(context, listLoader, list.path + query, asked);
      return render(<EnquiryListPage {...(await answer.json())} />);
    };
    const opened = await page('');
    for (const words of [
      'Mới (1)',
      'Đang trao đổi (0)',
      'Xong (0)',
      'Lan',
      'Miến dong',
      '180 ngày',
    ])
      expect(opened).toContain(words);
    expect(opened).toMatch(/aria-current="page"[^>]*>Mới/);
    expect(await markupFaults(opened)).toEqual([]);
    expect(await page('?trang-thai=xong')).toContain('Chưa có lời hỏi nào đã xong');
    expect(await page('?trang-thai=bay&trang=-1')).toBe(opened);
  });

  test('opens on the first state that has any, and on the new ones where there is none at all', async () => {
    const made = await setUp();
    const { context, list, owner } = made;
    const shown = async (query = '') => {
      const asked = { as: owner, params: list.params };
      const answer = await ask(context, listLoader, list.path + query, asked);
      return (await answer.json()).shown;
    };
    expect(await shown()).toBe('moi');
    await press(made, { viec: 'trang-thai', 'trang-thai': 'dang-trao-doi' });
    expect(await shown()).toBe('dang-trao-doi');
    expect(await shown('?trang-thai=moi')).toBe('moi');
    await press(made, { viec: 'trang-thai', 'trang-thai': 'xong' });
    expect(await shown()).toBe('xong');
    await press(made, { viec: 'xoa' });
    expect(await shown()).toBe('moi');
  });
});

describe('an enquiry', () => {
  test('shows the message as plain text, the number to call and the day it is erased', async () => {
    const page = await html(await setUp());
    expect(page).toContain('href="tel:0912345678"');
    expect(page).toContain('href="https://zalo.me/0912345678"');
    expect(page).toContain('Gọi 0912 345 678');
    expect(page).toContain('&lt;b&gt;https://example.vn&lt;/b&gt;');
    expect(page).not.toContain('href="https://example.vn');
    expect(page).toContain('Nhận lúc 31/07/2026 12:00');
    expect(page).toContain('Tự xoá ngày 27/01/2027');
    expect(await markupFaults(page)).toEqual([]);
  });

  test('a note is kept and begins the talk; an empty one comes back with its reason', async () => {
    const made = await setUp();
    const kept = await press(made, { viec: 'tra-loi', 'tra-loi': 'Đã gọi, hẹn mai.' });
    expect(kept.headers.get('Location')).toBe(made.one.path);
    expect(await html(made)).toContain('Đã gọi, hẹn mai.');
    expect(await html(made)).toContain('Đang trao đổi');

    const long = 'a'.repeat(2001);
    const refused = await press(made, { viec: 'tra-loi', 'tra-loi': long });
    expect(refused.status).toBe(422);
    const again = await html(made, await refused.json());
    expect(again).toContain(`${long}</textarea>`);
    expect(again).toContain('Dài quá 2000 chữ cái');
    expect(await markupFaults(again)).toEqual([]);
  });

  test('is marked, and erased for good', async () => {
    const made = await setUp();
    await press(made, { viec: 'trang-thai', 'trang-thai': 'xong' });
    expect(made.db.select().from(enquiries).all()).toMatchObject([{ state: 'done' }]);
    const erased = await press(made, { viec: 'xoa' });
    expect(erased.headers.get('Location')).toBe(made.list.path);
    expect(made.db.select().from(enquiries).all()).toEqual([]);
    expect((await press(made, { viec: 'xoa' })).status).toBe(404);
  });

  test('nothing else can be done to it', async () => {
    const made = await setUp();
    expect((await press(made, { viec: 'bay' })).status).toBe(400);
    expect((await press(made, { viec: 'trang-thai', 'trang-thai': 'bay' })).status).toBe(400);
  });
});
