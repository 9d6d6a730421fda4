import { matchRoutes } from '@remix-run/router';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeFinder } from '~/http/route-finder';
import routes from '~/routes';

type Entry = { id?: string; file: string; path?: string; index?: boolean; children?: Entry[] };
type Flat = { id: string; parentId?: string; path?: string };
type Tree = { id: string; path: string | undefined; children?: Tree[] };

const idOf = ({ id, file }: Entry) => id ?? file;
const flatten = (entries: Entry[], parentId: string): Flat[] =>
  entries.flatMap((entry) => [
    { id: idOf(entry), parentId, ...(entry.path !== undefined && { path: entry.path }) },
    ...flatten(entry.children ?? [], idOf(entry)),
  ]);
const asTree = (entries: Entry[]): Tree[] =>
  entries.map((entry) => ({
    id: idOf(entry),
    path: entry.path,
    ...(entry.children && { children: asTree(entry.children) }),
  }));

const config = routes as Entry[];
const flat: Flat[] = [{ id: 'root', path: '' }, ...flatten(config, 'root')];
const find = routeFinder(Object.fromEntries(flat.map((route) => [route.id, route])));
const tree = [{ id: 'root', path: '', children: asTree(config) }];

/** The route that Remix takes for an address, with its layouts. */
const remix = (pathname: string) =>
  matchRoutes(tree as Parameters<typeof matchRoutes>[0], pathname)?.map(({ route }) => route.id) ??
  null;
const ours = (pathname: string) => find(pathname)?.map(({ id }) => id) ?? null;

describe('an address leads where Remix leads it', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'en',
      'EN',
      'san-pham',
      'hop-tac-xa',
      'htx',
      'co-quan',
      'moi',
      'q',
      'a.json',
      'a.jpg',
      'x.data',
    ),
    fc.stringMatching(/^[a-z0-9.~%-]{1,8}$/).filter((text) => !text.includes('%')),
  );
  /** Patterns of ours with something in the place of each parameter. */
  const likely = fc
    .tuple(fc.constantFrom(...flat.flatMap(({ path }) => path || [])), fc.boolean(), part)
    .map(([path, english, value]) => {
      const filled = path.replace(/:[\w-]+/g, value).replace('*', value);
      return `/${filled.replace('en?', english ? 'en' : '').replace(/^\//, '')}`;
    });
  const any = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
  const trailing = fc.constantFrom('', '/', '//');

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(likely, any), trailing, (path, end) => {
        expect(ours(path + end)).toEqual(remix(path + end));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['/', '/en', '/en/', '/san-pham/a.json', '/en/san-pham/a', '/q/abc', '/anh/x/y.webp'])(
    '%s',
    (path) => {
      expect(ours(path)).toEqual(remix(path));
    },
  );
});
