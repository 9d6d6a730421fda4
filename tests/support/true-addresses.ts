import type { Database } from 'db/connection.server';
import { productCode } from '~/domain/print/product-code';
import { DESK_LISTS } from '~/paths';
import type { Address } from './addresses';

/** True values of the parts of addresses, by the names they have in app/routes.ts. */
export type TrueValues = Readonly<Record<string, readonly string[]>>;

/** Each address once, in Vietnamese, with the first value of each of its parts. */
export function truePaths(addresses: readonly Address[], values: TrueValues): string[] {
  return addresses.map(({ pattern }) =>
    withValues(pattern.replace('/en?', ''), (name) => values[keyOf(pattern, name)]?.[0] ?? '1'),
  );
}

/** Each address in Vietnamese, once for every choice of values of its parts. */
export function everyTruePath(addresses: readonly Address[], values: TrueValues): string[] {
  return addresses.flatMap(({ pattern }) => {
    let paths = [pattern.replace('/en?', '')];
    for (const [part, name = ''] of pattern.matchAll(/:(\w+)/g)) {
      const known = values[keyOf(pattern, name)] ?? ['1'];
      paths = paths.flatMap((path) => known.map((value) => path.replace(part, value)));
    }
    return paths;
  });
}

/** The address with its parameters given. */
export const withValues = (pattern: string, value: (name: string) => string): string =>
  pattern.replace(/:(\w+)/g, (_part, name: string) => value(name)) || '/';

/** Which values a part of an address takes: `:slug` is something else in each room. */
export const keyOf = (pattern: string, name: string): string =>
  name === 'slug' || name === 'id' || name === 'code'
    ? `${name} of ${pattern.replace('/en?', '').split('/').slice(1, 3).join('/').replace(/\/:.*/, '')}`
    : name;

/** A few things of each kind that the catalogue holds, those of the first accounts first. */
export function trueValues(db: Database): TrueValues {
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
    list: DESK_LISTS,
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
