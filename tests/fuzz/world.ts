import { readFileSync } from 'node:fs';
import type { Database } from 'db/connection.server';
import { productCode } from '~/domain/print/product-code';
import { paths } from '~/paths';
import { type Address, everyAddress } from '../support/addresses';
import type { TestSite } from '../support/site';
import { type Form, formsOf } from './forms';
import { type Reader, signedIn } from './readers';
import { setScene } from './scene';

/** All that a request can be put together from. */
export type World = {
  addresses: Address[];
  /** Those that take forms. */
  acting: Address[];
  readers: Reader[];
  /** True values of the parts of addresses, by the names they have in app/routes.ts. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Every form that some page shows to some reader, by the index of that reader. */
  forms: { reader: number; form: Form }[];
  /** Every name of a field of those forms, and of a parameter that our sources read. */
  names: string[];
};

/** Signs everybody in and looks at every page, for what there is to ask and to send. */
export async function explore(site: TestSite, parameters: readonly string[]): Promise<World> {
  const addresses = everyAddress();
  const acting = addresses.filter(({ file }) => takesForms(file));
  const readers = await signedIn(site);
  const found = valuesOf(site.db);
  const { secret } = await setScene(site, readers, {
    coop: found.coopSlug?.[0] ?? '',
    product: found.productSlug?.[0] ?? '',
  });
  const values = { ...valuesOf(site.db), secret: [secret] };
  const forms: World['forms'] = [];
  for (const [reader, { cookie }] of readers.entries()) {
    for (const path of truePaths(addresses, values)) {
      const answer = await site.get(path, { headers: { Cookie: cookie } });
      if (!answer.headers.get('Content-Type')?.startsWith('text/html')) continue;
      const shown = formsOf(await answer.text(), path);
      // Stands on every page, and all that it does is to end the reader's session.
      const own = shown.filter(({ address }) => !address.endsWith(paths.signOut()));
      forms.push(...own.slice(0, MOST_FORMS).map((form) => ({ reader, form })));
    }
  }
  const fields = forms.flatMap(({ form }) =>
    [...form.fields, ...form.buttons].map(([name]) => name),
  );
  const names = [...new Set([...fields, ...parameters])];
  return { addresses, acting, readers, values, forms, names };
}

const takesForms = (file: string): boolean =>
  /export (?:async )?function action|export const action/.test(readFileSync(`app/${file}`, 'utf8'));

/** Of one page: lists have one for each of their rows. */
const MOST_FORMS = 8;

/** Each address once, in Vietnamese, with the first value of each of its parts. */
function truePaths(addresses: readonly Address[], values: World['values']): string[] {
  return addresses.map(({ pattern }) =>
    withValues(pattern.replace('/en?', ''), (name) => values[keyOf(pattern, name)]?.[0] ?? '1'),
  );
}

/** The address with its parameters given. */
export const withValues = (pattern: string, value: (name: string) => string): string =>
  pattern.replace(/:(\w+)/g, (_part, name: string) => value(name)) || '/';

/** Which values a part of an address takes: `:slug` is something else in each room. */
export const keyOf = (pattern: string, name: string): string =>
  name === 'slug' || name === 'id' || name === 'code'
    ? `${name} of ${pattern.replace('/en?', '').split('/').slice(1, 3).join('/').replace(/\/:.*/, '')}`
    : name;

function valuesOf(db: Database): World['values'] {
  const few = (sql: string) => db.$client.prepare(`${sql} LIMIT 6`).pluck().all().map(String);
  const products = few('SELECT slug FROM products WHERE live_version_id IS NOT NULL');
  const producers = few('SELECT slug FROM producers');
  const marks = few('SELECT slug FROM marks');
  const own = few('SELECT slug FROM producers WHERE id IN (SELECT producer_id FROM memberships)');
  const ofOwn = (column: string, table: string) =>
    few(
      `SELECT ${column} FROM ${table} WHERE producer_id IN (SELECT producer_id FROM memberships)`,
    );
  return {
    coopSlug: [...own, ...producers],
    productSlug: ofOwn('slug', 'products'),
    recognitionId: [
      ...few(
        'SELECT id FROM recognitions WHERE product_id IN (SELECT id FROM products WHERE producer_id IN (SELECT producer_id FROM memberships))',
      ),
      ...few('SELECT id FROM recognitions'),
    ],
    mediaId: [...few('SELECT id FROM media'), '1'],
    sha: [...few('SELECT sha256 FROM media'), 'a'.repeat(64)],
    file: ['lon.webp', '640.webp', 'san-pham.csv', 'san-pham.xlsx', 'quy-cach.xlsx'],
    kind: ['product', 'producer'],
    view: ['main', 'card'],
    seed: ['a.svg', 'b'],
    versionId: few(`SELECT id FROM product_versions ORDER BY state = 'submitted' DESC, id DESC`),
    claimId: ['1', '2'],
    right: ['moi', ...few('SELECT id FROM rights_of_use')],
    list: ['hang-cho', 'quyet-dinh', 'co-so', 'nguoi', 'nhat-ky', 'khen-thuong', 'nhan-hieu'],
    of: [...producers, ...marks, '1'],
    secret: ['a'.repeat(43)],
    'slug of san-pham': products,
    'slug of the-chia-se': products,
    'slug of htx': ofOwn('slug', 'products'),
    'slug of hop-tac-xa': producers,
    'slug of nhan-hieu': marks,
    'slug of co-quan/nhan-hieu': marks,
    'slug of co-quan/co-so': producers,
    'id of co-quan/quyet-dinh': few('SELECT id FROM recognitions'),
    'id of co-quan/gioi-thieu': few('SELECT id FROM collections'),
    'id of htx': few('SELECT id FROM enquiries'),
    'code of xa': few("SELECT id FROM admin_units WHERE level = 'commune'"),
    'code of q': few('SELECT id FROM products').map((id) => productCode(Number(id))),
  };
}
