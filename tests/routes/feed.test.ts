import { makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader as feed } from '~/routes/system/feed';
import { loader as listJson } from '~/routes/system/products-json';
import { seededDatabase } from '../support/database';
import { load, SITE_URL } from '../support/load';

const PRODUCTS = 130;
const FIRST_END = '2026-08-02';
const dayOf = (index: number) =>
  `2026-${index < 29 ? '08' : '09'}-${String((index % 28) + 2).padStart(2, '0')}`;

/** Many products whose stars end one after another, three of them known only by their year. */
async function manyStars() {
  const db = await seededDatabase('none');
  for (let index = 0; index < PRODUCTS; index += 1) {
    const product = makeProduct(db, { name: `Sản phẩm ${index}` });
    makeRecognition(db, {
      productId: product.id,
      stars: 3,
      decidedOn: '2024-05-10',
      validUntil: index < 57 ? dayOf(index) : '2027-05-10',
    });
  }
  makeProduct(db, { name: 'Chưa có sao' });
  rebuildSearchIndex(db);
  return db;
}

type Db = Awaited<ReturnType<typeof manyStars>>;
const ask = (db: Db, address: string, today: string) => load(feed, db, address, { today });

const hrefOf = (xml: string, rel: string) =>
  new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(xml)?.[1]?.replace(SITE_URL, '') ??
  null;
const slugsOf = (xml: string) =>
  [...xml.matchAll(/<entry><id>[^<]*\/san-pham\/([^<]+)</g)].map(([, slug]) => slug as string);

/** Every entry of a feed, page after page, as a reader that follows `next` meets them. */
async function walk(db: Db, from: string, today: string) {
  const pages: string[] = [];
  const slugs: string[] = [];
  let before: string | null = null;
  for (let at: string | null = from; at !== null; ) {
    const xml = await (await ask(db, at, today)).text();
    expect(hrefOf(xml, 'self')).toBe(at);
    expect(hrefOf(xml, 'first')).toBe(from);
    expect(hrefOf(xml, 'previous')).toBe(before);
    pages.push(at);
    slugs.push(...slugsOf(xml));
    const next = hrefOf(xml, 'next');
    if (next === null) expect(hrefOf(xml, 'last')).toBe(at);
    [before, at] = [at, next];
  }
  return { pages, slugs };
}

/** The same, asked of the list. */
async function inForce(db: Db, today: string) {
  const slugs: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const list = await (await load(listJson, db, `/san-pham.json?trang=${page}`, { today })).json();
    pages = list.pages;
    for (const item of list.items) if (item.stars !== null) slugs.push(item.slug);
  }
  return slugs.sort();
}

describe('the feed of stars in force', () => {
  test('has on its pages exactly the products in force, on any day and in both languages', async () => {
    const db = await manyStars();
    const agree = async (today: string) => {
      const expected = await inForce(db, today);
      for (const from of ['/sao-con-han.atom', '/en/sao-con-han.atom']) {
        const { slugs, pages } = await walk(db, from, today);
        expect([...slugs].sort(), `${from} on ${today}`).toEqual(expected);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(expected.length / 50)));
      }
    };
    await agree(FIRST_END);
    await agree('2026-08-30'); // exactly two pages less a few
    await agree('2027-05-11'); // none
    const days = fc.integer({ min: 0, max: 56 }).map(dayOf);
    await fc.assert(fc.asyncProperty(days, agree), { numRuns: 5 });
  }, 60_000);

  test('ends: a page that does not exist is not found', async () => {
    const db = await manyStars();
    for (const page of ['0', '4', '-1', '1.5', 'x', '01', '999999999999', '']) {
      await expect(ask(db, `/sao-con-han.atom?trang=${page}`, FIRST_END)).rejects.toMatchObject({
        status: 404,
      });
    }
  });
});
