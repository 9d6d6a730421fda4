import { write } from 'db/connection.server';
import { contacts, people, producers, products } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { inLocale, paths } from '~/paths';
import { inBothLanguages, publicPages } from '../support/public-pages';
import { startSite } from '../support/site';
import { COOP } from '../support/workspace-pages';

const site = await startSite();
afterAll(() => site.stop());

const { db } = site;
const producer = db.select().from(producers).where(eq(producers.slug, COOP)).get();
if (!producer) throw new Error(`${COOP} is there`);

/** Ways to reach a maker and one of its people, each unlike anything else in the catalogue. */
const PHONE = '0987650321';
const PLANTED = [
  { kind: 'phone', value: PHONE },
  { kind: 'zalo', value: '0376540198' },
  { kind: 'email', value: 'vuon.xanhngat@htx.example' },
  { kind: 'facebook', value: 'https://facebook.com/xanhngat.htx' },
  { kind: 'website', value: 'https://xanhngat.example' },
  { kind: 'address', value: 'Ngõ Xanhngat, sau chợ' },
] as const;
const OF_A_PERSON = { phone: '0912098765', email: 'toi.qzxwjk@nha.example' };

/** However a telephone number is written: with its country, with spaces, dots or hyphens. */
const numbered = (phone: string) =>
  new RegExp([...phone.replace(/^0/, '')].join('[\\s.\\-()]?'), 'i');
const TRACES = [numbered(PHONE), numbered('0376540198'), /xanh ?ngat/i];
const PERSONAL = [numbered(OF_A_PERSON.phone), /qzxwjk/i];

const UNSHOWN = { producerId: producer.id, public: false, provenance: 'verified' } as const;
db.insert(contacts)
  .values(PLANTED.map((contact) => ({ ...contact, ...UNSHOWN })))
  .run();
db.update(people).set(OF_A_PERSON).where(eq(people.login, ownerLogin())).run();

function ownerLogin(): string {
  const owner = db.$client
    .prepare('SELECT login FROM people JOIN memberships ON person_id = people.id LIMIT 1')
    .pluck()
    .get();
  return String(owner);
}

/** Addresses that pages lead to and that are data, pictures or files. */
const FILES = /^(?:\/en)?\/(?:[^?#]*\.(?:json|csv|atom|xml|txt|svg|jpg)|q\/[^?#]*)(?:\?[^#]*)?$/;
const OTHERS = inBothLanguages([
  '/sitemap.xml',
  '/robots.txt',
  paths.feed(),
  '/san-pham.json',
  '/san-pham.csv',
  paths.enquiry('sp=lap-xuong-gac-bep'),
]);

/** Every public address of the site that holds one of the traces: pages, their data and files. */
async function addressesWith(traces: readonly RegExp[]): Promise<string[]> {
  const found: string[] = [];
  const asked = new Set([...inBothLanguages(publicPages(db).every), ...OTHERS]);
  // A set grows while it is walked: what a page leads to is asked for, too.
  for (const address of asked) {
    const response = await site.get(address);
    const text = await response.text();
    if (traces.some((trace) => trace.test(text))) found.push(address);
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
    for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const path = link.replaceAll('&amp;', '&').replace(/^https:\/\/sao-ocop\.example/, '');
      if (FILES.test(path)) asked.add(path);
    }
  }
  expect(asked.size).toBeGreaterThan(500);
  return found;
}

/** How much the site finds for a word: in its list and while it is being typed. */
async function foundFor(word: string): Promise<number> {
  const q = encodeURIComponent(word);
  const list = (await (await site.get(`/san-pham.json?q=${q}`)).json()) as { total: number };
  const suggested = (await (await site.get(`${paths.suggestions()}?q=${q}`)).json()) as unknown[];
  return list.total + suggested.length;
}

/** The maker's page, the pages of its products, and their data: in both languages. */
function whereTheyBelong(): string[] {
  const own = db
    .select({ slug: products.slug })
    .from(products)
    .where(and(eq(products.producerId, producer?.id ?? 0), eq(products.status, 'listed')))
    .all();
  const pages = [paths.producer(COOP), ...own.map(({ slug }) => paths.product(slug))];
  return [
    ...inBothLanguages(pages),
    ...inBothLanguages(pages.map((page) => `${page}.json`)),
    ...inBothLanguages([paths.enquiry('sp=lap-xuong-gac-bep')]),
  ];
}

describe('a way to reach somebody', () => {
  test('stands nowhere while nobody agreed to show it', async () => {
    expect(await addressesWith([...TRACES, ...PERSONAL])).toEqual([]);
    for (const word of [PHONE, 'xanhngat', OF_A_PERSON.phone, 'qzxwjk']) {
      expect(await foundFor(word), word).toBe(0);
    }
  }, 120_000);

  test('stands with its maker and nowhere else once they agreed, and is searched by nobody', async () => {
    write(db, (tx) =>
      tx.update(contacts).set({ public: true }).where(eq(contacts.producerId, producer.id)).run(),
    );
    const shown = await addressesWith(TRACES);
    expect(shown.filter((address) => !whereTheyBelong().includes(address))).toEqual([]);
    expect(shown).toEqual(
      expect.arrayContaining([paths.producer(COOP), inLocale('en', paths.producer(COOP))]),
    );
    expect(shown).toEqual(expect.arrayContaining([`${paths.producer(COOP)}.json`]));
    expect(await addressesWith(PERSONAL)).toEqual([]);
    for (const word of [PHONE, 'xanhngat']) expect(await foundFor(word), word).toBe(0);
  }, 120_000);

  test('goes from all of them when they take it back', async () => {
    write(db, (tx) =>
      tx.update(contacts).set({ public: false }).where(eq(contacts.producerId, producer.id)).run(),
    );
    for (const address of whereTheyBelong()) {
      const text = await (await site.get(address)).text();
      expect(
        TRACES.filter((trace) => trace.test(text)),
        address,
      ).toEqual([]);
    }
  });
});
