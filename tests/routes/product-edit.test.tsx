import { packs } from 'db/schema/index.server';
import { makePack, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import type { Outcome } from '~/domain/listings/edit-outcome';
import { action, loader } from '~/routes/coop/product';
import { EditPage } from '~/ui/edit/edit-page';
import { migratedDatabase } from '../support/database';
import { ask, makePersona, siteContext } from '../support/personas';
import { render } from '../support/render';

/** A member before the edit page of a product with one pack at one price. */
async function atWork() {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  const product = makeProduct(db, { producerId: producer.id });
  makePack(db, { productId: product.id, price: 120_000 });
  const as = await makePersona(db, { memberOf: { [producer.id]: 'editor' } });
  const context = siteContext(db);
  const params = { coopSlug: producer.slug, productSlug: product.slug };
  const path = `/htx/${producer.slug}/san-pham/${product.slug}`;
  const page = async (outcome?: Outcome) => {
    const facts = await (await ask(context, loader, path, { as, params })).json();
    return render(<EditPage {...facts} outcome={outcome} />);
  };
  const send = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return ask(context, action, path, { as, params, form });
  };
  const prices = () => {
    const row = db.select().from(packs).get();
    return [row?.priceMin, row?.priceMax];
  };
  return { page, send, prices };
}

/** What a browser without JavaScript sends of the form for packs: every field as the page has it. */
function packForm(html: string): Record<string, string> {
  const [, form = ''] = /<form[^>]*data-keep="packs"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
  const fields: Record<string, string> = { intent: 'packs' };
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const [, name] = /name="([^"]*)"/.exec(tag) ?? [];
    if (name && !tag.includes('type="checkbox"')) {
      fields[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
    }
  }
  for (const [, name, options = ''] of form.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name as string] =
      /<option[^>]*selected[^>]*value="([^"]*)"|<option[^>]*value="([^"]*)"[^>]*selected/
        .exec(options)
        ?.slice(1)
        .find(Boolean) ?? '';
  }
  return fields;
}

test('a price is raised and lowered with one number, made a range and one price again', async () => {
  const { page, send, prices } = await atWork();
  const change = async (fields: Record<string, string>) => {
    const sent = await send({ ...packForm(await page()), ...fields });
    expect(sent.status).toBe(303);
  };
  await change({ 'packs[0].priceMin': '150.000' });
  expect(prices()).toEqual([150_000, 150_000]);
  await change({ 'packs[0].priceMin': '90.000' });
  expect(prices()).toEqual([90_000, 90_000]);
  expect(await page()).not.toMatch(/<details open="">(?:(?!<\/details>).)*priceMax/);
  await change({ 'packs[0].priceMax': '110.000' });
  expect(prices()).toEqual([90_000, 110_000]);
  expect(await page()).toMatch(/<details open="">(?:(?!<\/details>).)*priceMax/);
  await change({ 'packs[0].priceMin': '95.000' });
  expect(prices()).toEqual([95_000, 110_000]);
  await change({ 'packs[0].priceMax': '' });
  expect(prices()).toEqual([95_000, 95_000]);
});

test('a range upside down is named where its upper end stands, with what was typed', async () => {
  const { page, send } = await atWork();
  const typed = { 'packs[0].priceMin': '150000', 'packs[0].priceMax': '140000' };
  const sent = await send({ ...packForm(await page()), ...typed });
  expect(sent.status).toBe(422);
  const outcome = (await sent.json()) as Outcome;
  expect(outcome).toMatchObject({ faults: { 'packs[0].priceMax': 'below-min' } });
  expect(packForm(await page(outcome))).toMatchObject(typed);
});
