import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What a map names as a place: words between back quotes that look like a path of ours. */
function placesOf(map: string, root: string, looksOurs: RegExp): string[] {
  const spans = [...readFileSync(map, 'utf8').matchAll(/`([^`\s]+)`/g)].map(
    ([, span = '']) => span,
  );
  return spans.filter((span) => looksOurs.test(span)).map((span) => posix.join(root, span));
}

const MAPS: [map: string, root: string, looksOurs: RegExp][] = [
  ['README.md', '.', /^(?:app|db|bin|deploy|tests|docs|public)\/(?!.*\*)/],
  ['README.md', 'tests', /^(?:unit|db|routes|e2e|crash|audit|bench)\/$/],
  ['README.md', 'app/routes', /^(?:market|coop|desk|account|system)\/$/],
  ['app/README.md', 'app', /^(?:domain|http|ui|routes)\/|^\w[\w.]*\.tsx?$/],
];
/** File names that stand for a kind of file, or whose room is named beside them. */
const KINDS = ['app/status.ts', 'app/form.ts'];

test.each(MAPS)('%s names only what there is in %s', (map, root, looksOurs) => {
  const places = placesOf(map, root, looksOurs).filter((place) => !KINDS.includes(place));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
});

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${posix.join(folder, name)}/`);

test.each(['app/domain', 'app/ui', 'app/routes'])(
  'app/README.md leaves out no room of %s',
  (of) => {
    const named = placesOf('app/README.md', 'app', /./);
    expect(foldersIn(of).filter((folder) => !named.includes(folder))).toEqual([]);
  },
);

test('README.md leaves out no kind of test', () => {
  const named = placesOf('README.md', 'tests', /\/$/);
  const kinds = foldersIn('tests').filter((folder) => folder !== 'tests/support/');
  expect(kinds.filter((folder) => !named.includes(folder))).toEqual([]);
});
