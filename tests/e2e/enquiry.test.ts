import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { follow, openPage } from '../support/browser';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { startSite } from '../support/site';

const site = await startSite({ port: await freePort() });
afterAll(() => site.stop());

const COOP = 'htx-nhung-luy';
const PRODUCT = 'lap-xuong-gac-bep';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a buyer asks, is answered, and takes it all back', async () => {
    const name = javaScriptEnabled ? 'Bà Lan' : 'Ông Tư';
    const buyer = await openPage(site, { javaScriptEnabled, expected: /422/ });
    await buyer.goto(paths.product(PRODUCT));
    await follow(buyer.getByRole('link', { name: /Hỏi mua/ }).first());
    const send = () => follow(buyer.locator('button[name=viec][value=gui]'));
    await buyer.locator('[name=ten]').fill(name);
    await buyer.locator('[name=lien-he]').fill('số của bố');
    await buyer.locator('[name=loi-nhan]').fill('Còn 5 kg gửi về Hà Nội không?');
    await buyer.locator('[name=dong-y]').check();
    await send();
    // That is no number: nothing is sent, and nothing typed is lost.
    expect(await buyer.locator('[name=loi-nhan]').inputValue()).toContain('Hà Nội');
    await buyer.locator('[name=lien-he]').fill('0912 345 678');
    await send();
    await buyer.getByRole('heading', { level: 1, name: 'Đã gửi lời hỏi' }).waitFor();

    const member = await openPage(site, { javaScriptEnabled });
    await signIn(member, firstAccount(site, 'editor'), paths.coop(COOP, 'hoi-mua'));
    await member.getByRole('link', { name: new RegExp(name) }).click();
    await member.locator('textarea[name=tra-loi]').fill('Còn, mai gửi xe.');
    await member.locator('button[name=viec][value=tra-loi]').click();
    await member.getByText('Còn, mai gửi xe.').first().waitFor();

    await follow(buyer.locator('a[href*="/hoi-mua/rut/"]'));
    await follow(buyer.getByRole('button', { name: 'Rút lại và xóa hết' }));
    await buyer.getByText('Đã rút lại.').waitFor();
    await member.goto(paths.coop(COOP, 'hoi-mua'));
    expect(await member.getByRole('main').innerText()).not.toContain(name);
  });
});
