import { productVersions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findSheetProducts } from '~/domain/sheets/find-sheet-state.server';
import type { ProductState } from '~/domain/sheets/plan';
import { action, loader } from '~/routes/coop/sheet';
import { loader as downloadLoader } from '~/routes/coop/sheet-download';
import { SheetPage, type SheetPageProps } from '~/ui/sheet/sheet-page';
import { csvOf, stock } from '../db/sheets/workbook';
import { ask, makePersona, type Persona } from '../support/personas';
import { render } from '../support/render';
import {
  formOf,
  here,
  named,
  open,
  pageOf,
  params,
  press,
  upload,
  uploadEdited,
  type Workspace,
  workspace,
} from '../support/sheet-work';

const versionCount = ({ db }: Workspace) => db.select().from(productVersions).all().length;

describe('the way of a file', () => {
  test('upload, look, apply: nothing changes before the last step', async () => {
    const work = await workspace();
    const { slug } = stock(work.store, { name: 'Miến dong' });
    const { path, html, fingerprint } = await uploadEdited(work, named('Miến dong Na Rì'));
    expect(path).toMatch(/\?tep=[0-9a-f]{32}$/);
    expect(html).toContain('1 sản phẩm sẽ thay đổi. Chưa có gì được đổi.');
    expect(html).toMatch(/<ins[^>]*>[^<]*Na Rì<\/ins>|Miến dong Na Rì/);
    expect(html).toContain('hiện ngay');
    expect(html).toContain('chờ duyệt');
    expect(html).toContain(`/htx/${work.producer.slug}/san-pham/${slug}`);
    expect(versionCount(work)).toBe(1);

    const applied = await press(work, path, { viec: 'ap-dung', 'dau-vet': fingerprint });
    expect(applied.status).toBe(303);
    expect(applied.headers.get('Location')).toBe(here(work, '?xong=1.0.1'));
    expect(versionCount(work)).toBe(2);
    const after = await pageOf(await open(work, here(work, '?xong=1.0.1')));
    expect(after).toContain('Đã áp dụng: 1 sản phẩm hiện ngay, 1 bản nháp.');
    expect((await open(work, path)).status).toBe(404);
  });

  test('three wrong cells are named; the right rows go through only by their own button', async () => {
    const work = await workspace();
    for (const slug of ['a', 'b']) stock(work.store, { slug, name: `Tên ${slug}` });
    const wrong = (product: ProductState): ProductState => {
      const facts = { ...product.packs[0]?.facts, priceMin: 120, priceMax: 120 };
      const packs = [{ id: product.packs[0]?.id as number, facts: facts as never }];
      if (product.slug === 'a') return { ...named('')(product), packs };
      const unnamed = { ...product.packs[0]?.facts, labelVi: '' } as never;
      return {
        ...named('Tên mới')(product),
        packs: [{ ...product.packs[0], facts: unnamed } as never],
      };
    };
    const { path, html, fingerprint } = await uploadEdited(work, wrong);
    expect(html).toContain('3 chỗ sai trong tệp');
    expect(html).toMatch(/Quy cách và giá, C3<\/strong>: Quy cách không được để trống/);
    expect(html).toMatch(/Sản phẩm, B2<\/strong>: Tên không được để trống/);
    expect(html).toMatch(/Quy cách và giá, H2<\/strong>: Giá từ số quá nhỏ.*đang ghi “120”/);
    expect(html).toContain('Áp dụng các dòng đúng (1 sản phẩm)');
    const all = await press(work, path, { viec: 'ap-dung', 'dau-vet': fingerprint });
    expect(all.status).toBe(422);
    expect(await pageOf(await open(work, path), all)).toContain('Tệp còn chỗ sai');
    expect(versionCount(work)).toBe(2);
    const right = await press(work, path, { viec: 'dong-dung', 'dau-vet': fingerprint });
    expect(right.headers.get('Location')).toBe(here(work, '?xong=1.0.1'));
  });

  test('what moved meanwhile is shown anew instead of applied', async () => {
    const work = await workspace();
    stock(work.store, { slug: 'a' });
    const first = await uploadEdited(work, named('Một'));
    const second = await uploadEdited(work, named('Hai'));
    await press(work, second.path, { viec: 'ap-dung', 'dau-vet': second.fingerprint });
    const pressed = await press(work, first.path, {
      viec: 'ap-dung',
      'dau-vet': first.fingerprint,
    });
    expect(pressed.status).toBe(409);
    const html = await pageOf(await open(work, first.path), pressed);
    expect(html).toContain('chưa áp dụng gì');
    expect(html).toContain('trang đã có người sửa');
    expect(html).toContain('Giữ theo trang');
  });

  test('a conflict is taken from the file by its own tick, the others stay as on the page', async () => {
    const work = await workspace();
    for (const slug of ['a', 'b']) stock(work.store, { slug, name: `Tên ${slug}` });
    const first = await uploadEdited(work, (product) => named(`Tệp ${product.slug}`)(product));
    const second = await uploadEdited(work, (product) => named(`Trang ${product.slug}`)(product));
    await press(work, second.path, { viec: 'ap-dung', 'dau-vet': second.fingerprint });
    const html = await pageOf(await open(work, first.path));
    expect(html).toContain('2 chỗ cả bạn và người khác cùng sửa');
    const ids = [...html.matchAll(/name="lay"[^>]* value="([^"]+)"/g)].map(
      ([, id]) => id as string,
    );
    expect(ids).toHaveLength(2);
    const [, fingerprint = ''] = /name="dau-vet" value="([0-9a-f]{64})"/.exec(html) ?? [];
    const done = await press(work, first.path, {
      viec: 'ap-dung',
      'dau-vet': fingerprint,
      'da-sua': 'trang',
      lay: ids[1] as string,
    });
    expect(done.headers.get('Location')).toBe(here(work, '?xong=1.0.0'));
    const names = (await findSheetProducts(work.store)).map(({ name }) => name);
    expect(names).toEqual(['Trang a', 'Tệp b']);
  });

  test('both CSV files at once, and a file that changes nothing', async () => {
    const work = await workspace();
    stock(work.store);
    const sent = await upload(work, await csvOf(await findSheetProducts(work.store)));
    const html = await pageOf(await open(work, sent.headers.get('Location') as string));
    expect(html).toContain('Đã đọc 2 dòng. Không có gì khác với trang.');
    expect(html).not.toContain('value="ap-dung"');
  });

  test('a dropped file is gone', async () => {
    const work = await workspace();
    stock(work.store);
    const { path } = await uploadEdited(work, named('Khác'));
    expect((await press(work, path, { viec: 'bo' })).headers.get('Location')).toBe(here(work));
    expect((await open(work, path)).status).toBe(404);
    expect(versionCount(work)).toBe(1);
  });
});

describe('a file is refused in words', () => {
  const bytes = (content: string) => new TextEncoder().encode(content);

  test('that cannot be read', async () => {
    const work = await workspace();
    const sent = await upload(work, [{ name: 'ảnh.jpg', bytes: bytes('\u0000\u0001') }]);
    const seen = await open(work, sent.headers.get('Location') as string);
    expect(seen.status).toBe(422);
    expect(await pageOf(seen)).toContain('Tệp “ảnh.jpg”: không phải tệp bảng tính');
  });

  test.each([
    ['none, as browsers send it', [''], 'chưa chọn tệp'],
    ['three', ['a', 'b', 'c'], 'chỉ gửi một tệp Excel'],
  ])('%s', async (_name, names, words) => {
    const work = await workspace();
    const sent = await upload(
      work,
      names.map((name) => ({ name, bytes: bytes(name) })),
    );
    expect(sent.status).toBe(422);
    expect(await pageOf(await open(work, here(work)), sent)).toContain(words);
  });

  test('what is no form at all', async () => {
    const work = await workspace();
    const headers = { 'Content-Type': 'application/json' };
    const sent = await ask(work.context, action, here(work), {
      as: work.editor,
      params: params(work),
      form: formOf([]),
      headers,
    });
    expect(sent.status).toBe(415);
    expect(await pageOf(await open(work, here(work)), sent)).toContain('Chưa nhận được tệp');
  });

  test('over five megabytes', async () => {
    const work = await workspace();
    const big = new Uint8Array(5 * 1024 * 1024 + 1);
    const sent = await upload(work, [{ name: 'to.xlsx', bytes: big }]);
    expect(sent.status).toBe(422);
    expect(await pageOf(await open(work, here(work)), sent)).toContain('tệp quá 5 MB');
    const huge = await upload(work, [{ name: 'to.xlsx', bytes: new Uint8Array(11 * 1024 * 1024) }]);
    expect(huge.status).toBe(413);
  });
});

describe('who may', () => {
  test('a visitor is sent to sign in; another cooperative and an officer find nothing', async () => {
    const work = await workspace();
    const other = makeProducer(work.db);
    const member = await makePersona(work.db, { memberOf: { [other.id]: 'owner' } });
    const officer = await makePersona(work.db, {
      officer: { post: 'province' },
      secondFactor: true,
    });
    const file = { ...params(work), file: 'san-pham.xlsx' };
    for (const [handler, given] of [
      [loader, params(work)],
      [downloadLoader, file],
    ] as const) {
      const status = async (as?: Persona) =>
        (await ask(work.context, handler, here(work), { as, params: given })).status;
      expect(await status()).toBe(302);
      expect(await status(member)).toBe(404);
      expect(await status(officer)).toBe(404);
    }
    const post = async (as?: Persona) =>
      (await ask(work.context, action, here(work), { as, params: params(work), form: formOf([]) }))
        .status;
    expect(await post()).toBe(302);
    expect(await post(member)).toBe(404);
    expect(await post(officer)).toBe(404);
  });

  test('an upload is its own cooperative’s, even for somebody of both', async () => {
    const work = await workspace();
    stock(work.store);
    const { path } = await uploadEdited(work, named('Khác'));
    const other = makeProducer(work.db);
    const both = await makePersona(work.db, {
      memberOf: { [other.id]: 'owner', [work.producer.id]: 'owner' },
    });
    const id = path.split('tep=')[1];
    const elsewhere = `/htx/${other.slug}/bang-tinh?tep=${id}`;
    const seen = await ask(work.context, loader, elsewhere, {
      as: both,
      params: { coopSlug: other.slug },
    });
    expect(seen.status).toBe(404);
  });
});

describe('a download', () => {
  const fetchFile = (work: Workspace, file: string) =>
    ask(work.context, downloadLoader, here(work, `/${file}`), {
      as: work.editor,
      params: { ...params(work), file },
    });

  test.each([
    ['san-pham.xlsx', 'spreadsheetml', 'san-pham-2026-08-01.xlsx'],
    ['san-pham.csv', 'text/csv', 'san-pham-2026-08-01.csv'],
    ['quy-cach.csv', 'text/csv', 'quy-cach-2026-08-01.csv'],
  ])('%s is not kept by anybody between', async (file, type, name) => {
    const work = await workspace();
    stock(work.store);
    const sent = await fetchFile(work, file);
    expect(sent.status).toBe(200);
    expect(sent.headers.get('Content-Type')).toContain(type);
    expect(sent.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`);
    expect(sent.headers.get('Cache-Control')).toBe('private, no-store');
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const again = await upload(work, [{ name, bytes }]);
    const html = await pageOf(await open(work, again.headers.get('Location') as string));
    expect(html).toContain('Không có gì khác với trang');
  });

  test('of any other name is not there', async () => {
    const work = await workspace();
    expect((await fetchFile(work, 'khac.xlsx')).status).toBe(404);
  });
});

test('the English page says the same', async () => {
  const work = await workspace();
  const page = (await (await open(work, `/en${here(work)}`)).json()) as SheetPageProps;
  const html = render(<SheetPage {...page} />, 'en');
  expect(html).toContain('Check the file');
  expect(html).toContain(`href="/en/htx/${work.producer.slug}/bang-tinh/san-pham.xlsx"`);
});
