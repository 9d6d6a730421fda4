import { afterAll, expect, test } from 'vitest';
import { paths } from '~/paths';
import { inBothLanguages, publicPages } from '../support/public-pages';
import { startSite } from '../support/site';

const site = await startSite();
afterAll(() => site.stop());

/** Tables that grow with the country. */
const GROWING = [
  'products',
  'product_versions',
  'producers',
  'producer_versions',
  'recognitions',
  'packs',
  'product_seasons',
  'rights_of_use',
  'right_products',
  'related_marks',
  'search_documents',
  'search_words',
  'search_word_keys',
  'search_labels',
  'audit_entries',
  'media',
  'visit_counts',
];

/** Questions about the whole catalogue, by what tells them, and why they may be asked. */
const ABOUT_ALL: [question: RegExp, why: string][] = [
  [/^SELECT id FROM products$/, 'lists are read into memory once a day, then followed'],
  [
    /^SELECT product_id FROM search_documents ORDER BY name_key_(?:vi|en), product_id$/,
    'an order of lists is made once, then followed',
  ],
  [/^select count\(\*\) from "producers"/, 'home: a figure kept until the data change'],
  [/^select "provenance", count\(\*\) from/, 'about us: what of the catalogue has which source'],
  [/"women_led".* from "producers" inner join "producer_versions"/, 'the list of all producers'],
  [/^select "id", "producer_id" from "products" where .* IS NOT NULL$/, 'the same list'],
  [/^select distinct "product_id" from "right_products" where false/, 'asks for nothing'],
  [/from "rights_of_use" .*inner join "marks"/, 'the registry: rights are judged one by one'],
];

test('no public page looks through a table that grows with the country', async () => {
  const { $client } = site.db;
  const pages = publicPages(site.db).examples;
  const prepare = $client.prepare.bind($client);
  const asked = new Set<string>();
  $client.prepare = ((text: string) => {
    asked.add(text);
    return prepare(text);
  }) as typeof prepare;
  const searches = ['chè', 'lap xuong', 'lap xuogn', 'ba bể'].map((q) => paths.products(`q=${q}`));
  for (const path of inBothLanguages([...pages, ...searches])) {
    await (await site.get(path)).text();
  }
  $client.prepare = prepare;
  expect(asked.size).toBeGreaterThan(50);
  const scans = [...asked]
    .filter((text) => /^\s*(?:select|with)/i.test(text))
    .filter((text) => !ABOUT_ALL.some(([question]) => question.test(text)))
    .flatMap((text) => planOf(text).flatMap((step) => (isScan(step) ? [`${step}: ${text}`] : [])));
  expect(scans.map((scan) => scan.slice(0, 300))).toEqual([]);
});

const isScan = (step: string) => GROWING.some((table) => step.startsWith(`SCAN ${table}`));

function planOf(text: string): string[] {
  const statement = site.db.$client.prepare<unknown[], { detail: string }>(
    `EXPLAIN QUERY PLAN ${text}`,
  );
  for (let count = 0; count < 40; count += 1) {
    try {
      return statement.all(...Array(count).fill(null)).map(({ detail }) => detail);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new Error(`too many parameters: ${text}`);
}
