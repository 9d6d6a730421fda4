import { people, sessions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { loader as accountPage } from '~/routes/account/account';
import { action, loader } from '~/routes/account/erase';
import { action as signIn } from '~/routes/account/sign-in';
import { ErasePage } from '~/ui/account/erase-page';
import { SignInForm } from '~/ui/account/sign-in-form';
import { migratedDatabase } from '../../support/database';
import { ask, makePersona, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { render } from '../../support/render';

const PATH = '/tai-khoan/xoa';

async function household() {
  const db = migratedDatabase();
  const own = makeProducer(db, { slug: 'htx-a', name: 'HTX A' });
  const mai = await makeSigner(db, {
    name: 'Mai',
    login: '0912345678',
    memberOf: { [own.id]: 'owner' },
  });
  const context = siteContext(db);
  const form = { login: mai.login, password: PASSWORD };
  const entered = await ask(context, signIn, '/dang-nhap', { form });
  const cookies = entered.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  const as = { cookie: cookies.join('; ') };
  const nameOf = () => db.select().from(people).where(eq(people.id, mai.id)).get()?.name;
  return { db, mai, as, context, form, nameOf };
}

test('a wrong password erases nothing; the right one erases and signs out', async () => {
  const { db, mai, as, context, form, nameOf } = await household();
  const loaded = await (await ask(context, loader, PATH, { as })).json();
  const page = render(<ErasePage {...loaded} wrongPassword={null} />);
  expect(page).toContain(`#${mai.id}`);
  expect(page).toContain('HTX A sẽ không còn chủ nào giữ trang');

  const wrong = await ask(context, action, PATH, { as, form: { password: 'không phải' } });
  expect([wrong.status, await wrong.json()]).toEqual([422, { wrongPassword: { wait: null } }]);
  expect(nameOf()).toBe('Mai');

  const done = await ask(context, action, PATH, { as, form: { password: PASSWORD } });
  expect([done.status, done.headers.get('Location')]).toEqual([303, '/dang-nhap?da=xoa']);
  expect(done.headers.get('Clear-Site-Data')).toBe('"cache", "storage"');
  expect(done.headers.getSetCookie().join()).toContain('Max-Age=0');
  expect(nameOf()).toBe(`#${mai.id}`);
  expect(db.select().from(sessions).all()).toEqual([]);
  expect((await ask(context, accountPage, '/tai-khoan', { as })).status).toBe(302);
  expect((await ask(context, signIn, '/dang-nhap', { form })).status).toBe(401);
  expect(render(<SignInForm did="xoa" />)).toContain('Tài khoản đã được xoá');
});

test('an officer is told whom to ask instead', async () => {
  const { db, context } = await household();
  const officer = await makePersona(db, { officer: { post: 'commune' } });
  const loaded = await (await ask(context, loader, PATH, { as: officer })).json();
  const page = render(<ErasePage {...loaded} wrongPassword={null} />);
  expect(page).toContain('xin quản trị khoá rồi xoá');
  expect(page).not.toContain('<form');
});
