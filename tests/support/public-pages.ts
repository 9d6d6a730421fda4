import type { Database } from 'db/connection.server';
import { inLocale, LOCALES, paths } from '~/paths';

/** Paths of pages, each in Vietnamese and then in English. */
export const inBothLanguages = (pages: readonly string[]) =>
  pages.flatMap((path) => LOCALES.map((locale) => inLocale(locale, path)));

type Choice = { every: string[]; examples: string[] };
const once = (path: string): Choice => ({ every: [path], examples: [path] });
const noPage: Choice = { every: [], examples: [] };

/**
 * The public pages of a catalogue: every one of them, and one example of each case that looks
 * different. A new entry in app/paths.ts does not compile until it is placed here.
 */
export function publicPages(db: Database): Choice {
  const slugs = (sql: string) => db.$client.prepare(sql).pluck().all() as string[];
  const each = (path: (slug: string) => string, every: string, examples: string[]): Choice => ({
    every: slugs(every).map(path),
    examples: [...new Set(examples.flatMap((sql) => slugs(`${sql} LIMIT 1`)))].map(path),
  });
  const choices: Record<keyof typeof paths, Choice> = {
    home: once(paths.home()),
    products: once(paths.products()),
    product: each(paths.product, LISTED, PRODUCT_EXAMPLES),
    producers: once(paths.producers()),
    producer: each(paths.producer, PRODUCERS, PRODUCER_EXAMPLES),
    marks: once(paths.marks()),
    mark: each(paths.mark, MARKS, MARK_EXAMPLES),
    map: once(paths.map()),
    commune: each(paths.commune, COMMUNES, COMMUNE_EXAMPLES),
    stars: once(paths.stars()),
    about: once(paths.about()),
    enquiry: noPage,
    enquirySent: noPage,
    takeBack: noPage,
    exemplars: once(paths.exemplars()),
    signIn: noPage,
    secondFactor: noPage,
    factorAgain: noPage,
    signOut: noPage,
    account: noPage,
    ownData: noPage,
    enrol: noPage,
    eraseAccount: noPage,
    invitation: noPage,
    coop: noPage,
    desk: noPage,
    visit: noPage,
    qr: noPage,
    shareCard: noPage,
    photo: noPage,
    suggestions: noPage,
    drawing: noPage,
    feed: noPage,
    sitemap: noPage,
  };
  const all = Object.values(choices);
  return {
    every: all.flatMap(({ every }) => every),
    examples: [...all.flatMap(({ examples }) => examples), ...LIST_EXAMPLES],
  };
}

const LISTED = `SELECT slug FROM products WHERE status = 'listed' AND live_version_id IS NOT NULL`;
const recognised = (condition: string) =>
  `${LISTED} AND id IN (SELECT product_id FROM recognitions r WHERE ${condition})`;

/** Dates are compared in the wide: an example may be off by its last day and still be one. */
const PRODUCT_EXAMPLES = [
  recognised("valid_until_earliest > date('now', '+1 year') AND stars = 5"),
  recognised('revoked_on IS NOT NULL'),
  recognised('decided_earliest <> decided_latest'),
  recognised("valid_until_latest < '2026-01-01'"),
  recognised("kind = 'assessment-round'"),
  `${LISTED} AND id NOT IN (SELECT product_id FROM recognitions)`,
  `${LISTED} AND id IN (SELECT product_id FROM right_products)`,
  `${LISTED} AND producer_id IS NULL`,
  `${LISTED} AND live_version_id IN (SELECT id FROM product_versions WHERE name_en IS NULL)`,
  `${LISTED} AND live_version_id IN (SELECT id FROM product_versions WHERE name_vi LIKE '%<%')`,
  `${LISTED} ORDER BY (SELECT length(texts) FROM product_versions v WHERE v.id = live_version_id) DESC`,
  `${LISTED} ORDER BY (SELECT length(name_vi) FROM product_versions v WHERE v.id = live_version_id) DESC`,
];

const PRODUCERS = 'SELECT slug FROM producers WHERE live_version_id IS NOT NULL';
const PRODUCER_EXAMPLES = [
  `${PRODUCERS} AND id IN (SELECT producer_id FROM awards)`,
  `${PRODUCERS} AND id IN (SELECT producer_id FROM impact_figures)`,
  `${PRODUCERS} AND id NOT IN (SELECT producer_id FROM contacts WHERE public)`,
  `${PRODUCERS} AND live_version_id IN (SELECT id FROM producer_versions WHERE name_vi LIKE '%<%')`,
  `${PRODUCERS} AND legal_form = 'household'`,
  `${PRODUCERS} AND status <> 'listed'`,
];

const MARKS = 'SELECT slug FROM marks';
const MARK_EXAMPLES = [
  `${MARKS} WHERE kind = 'geographical-indication'`,
  `${MARKS} WHERE kind = 'collective-trademark'`,
  `${MARKS} WHERE kind = 'certification-mark'`,
  `${MARKS} WHERE status = 'superseded'`,
  `${MARKS} WHERE status = 'unconfirmed'`,
];

const COMMUNES = `SELECT id FROM admin_units WHERE level = 'commune' AND valid_to IS NULL`;
const COMMUNE_EXAMPLES = [
  `${COMMUNES} AND id IN (SELECT commune_id FROM producers)`,
  `${COMMUNES} AND id NOT IN (SELECT commune_id FROM producers WHERE commune_id IS NOT NULL)`,
];

/** States of the list that look different from its first page. */
const LIST_EXAMPLES = [
  paths.products('q=mien+dong'),
  paths.products('q=zzzzqqq'),
  paths.products('q=mein+dogn'),
  paths.products('sao=4&nhom=1&sap-xep=gia-tang'),
  paths.products('trang=2'),
  paths.products('sao=9&trang=-1'),
];
