import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAllowed, runtimePackages } from '../bin/licenses.mjs';
import { arrowsOf } from './support/architecture/imports';
import { readSources } from './support/architecture/sources';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const runtime = Object.keys({ ...own.dependencies, ...own.optionalDependencies });

type Locked = { integrity?: string; inBundle?: boolean; link?: boolean };

describe('the lock file', () => {
  test.each(['dependencies', 'optionalDependencies', 'devDependencies'])(
    'asks for the same %s as package.json, so that npm ci takes it',
    (kind) => {
      expect(lock.packages[''][kind]).toEqual(own[kind]);
    },
  );

  test('pins every package to the bytes of one release, wherever the registry is', () => {
    const loose = Object.entries(lock.packages as Record<string, Locked>).filter(
      // What comes within another package's file is pinned with it.
      ([place, { integrity, inBundle, link }]) =>
        place !== '' && !inBundle && (link || !integrity?.startsWith('sha512-')),
    );
    expect(loose.map(([place]) => place)).toEqual([]);
  });
});

test('no copy of an overridden package is of another version', () => {
  const pinned = Object.entries(own.overrides).filter(([, to]) => typeof to === 'string');
  const places = Object.entries(lock.packages as Record<string, { version?: string }>);
  for (const [name, version] of pinned) {
    const found = places.filter(([place]) => place.endsWith(`node_modules/${name}`));
    expect(new Set(found.map(([, each]) => each.version)), name).toEqual(new Set([version]));
  }
});

describe('what running the app needs', () => {
  test('may be passed on with it', () => {
    const found = runtimePackages(lock);
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(runtime));
    expect(found.filter(({ name, licence }) => !isAllowed(name, licence))).toEqual([]);
  });

  test('is used, each package by name', () => {
    const sources = readSources(['app', 'db', 'bin']);
    const imported = new Set(arrowsOf(sources).map(({ to }) => packageOf(to)));
    // Loaded by name, in a worker.
    const named = (name: string) =>
      sources.some(({ text }) => text.includes(`'${name}'`) || text.includes(`'${name}/`));
    expect(runtime.filter((name) => !imported.has(name) && !named(name))).toEqual([]);
  });

  test('is explained in the README, each package by name', () => {
    const readme = readFileSync('README.md', 'utf8');
    const decisions = readme.slice(readme.indexOf('## Decisions'), readme.indexOf('## Licence'));
    expect(runtime.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('a licence', () => {
  test.each([
    ['a', 'MIT', true],
    ['a', '(MIT OR GPL-3.0)', true],
    ['a', 'MIT AND Apache-2.0', true],
    ['a', 'MIT AND GPL-3.0', false],
    ['a', '(MIT OR GPL-3.0) AND GPL-3.0', false],
    ['a', 'GPL-3.0', false],
    ['a', 'none named', false],
    ['a', 'LGPL-3.0', false],
    ['libheif-js', 'LGPL-3.0', true],
    ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later', true],
  ])('%s under %s: %s', (name, expression, allowed) => {
    expect(isAllowed(name, expression)).toBe(allowed);
  });

  test('of what is needed only by something that is needed counts too', () => {
    const packages = {
      '': { dependencies: { a: '1' }, devDependencies: { tool: '1' } },
      'node_modules/a': { version: '1', license: 'MIT', dependencies: { b: '2' } },
      'node_modules/a/node_modules/b': { version: '2', license: 'GPL-3.0' },
      'node_modules/b': { version: '1', license: 'MIT' },
      'node_modules/tool': { version: '1', license: 'GPL-3.0' },
    };
    expect(runtimePackages({ packages })).toEqual([
      { name: 'a', version: '1', licence: 'MIT' },
      { name: 'b', version: '2', licence: 'GPL-3.0' },
    ]);
  });
});

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
