import { describe, expect, test } from 'vitest';
import { wrongArrows } from './support/architecture/arrows';
import { brokenHabits, longFiles } from './support/architecture/habits';
import { wrongHydration } from './support/architecture/hydration';
import { readSources } from './support/architecture/sources';

const sources = readSources(['app', 'db', 'bin', 'tests']);

describe('this repository', () => {
  test('imports go one way: routes → ui, http, domain → db', () => {
    expect(wrongArrows(sources)).toEqual([]);
  });

  test('keeps its habits: one clock, short files, no drawers, no style attributes', () => {
    const long = longFiles(sources);
    if (long.length > 0) console.info(`Over 150 lines, worth a look: ${long.join(', ')}`);
    expect(brokenHabits(sources)).toEqual([]);
  });

  test('brings a framework to the browser exactly where a page has live parts', () => {
    expect(wrongHydration(sources)).toEqual([]);
  });
});

/** The faults found in made-up files, the first one being the suspect. */
const arrowsIn = (...files: [path: string, text: string][]) =>
  wrongArrows(files.map(([path, text]) => ({ path, text })));
const habitsIn = (path: string, text: string) => brokenHabits([{ path, text }]);

describe('the checker finds', () => {
  const route = 'app/routes/market/home.tsx';
  const wrong: [importer: string, statement: string, rule: RegExp][] = [
    [route, `import { products } from 'db/schema/index.server';`, /routes must not see db/],
    [route, `import type { Database } from 'db/connection.server';`, /routes must not see db/],
    [route, `import Page from './about';`, /nothing imports a route/],
    [route, `const x = await import('./about');`, /nothing imports a route/],
    ['app/http/a.ts', `import { x } from '../routes/market/home';`, /nothing imports a route/],
    ['app/http/a.ts', `import { x } from '~/ui/b';`, /http must not see ui/],
    ['app/ui/b.tsx', `export { x } from '~/http/a';`, /ui must not see http/],
    ['app/ui/b.tsx', `import type { x } from '../http/a';`, /ui must not see http/],
    ['app/ui/b.tsx', `import type { D } from 'db/connection.server';`, /ui must not see db/],
    ['app/domain/marks/c.ts', `export * from '~/ui/b';`, /domain must not see ui/],
    ['app/domain/c.ts', `import { useMemo } from 'react';`, /neither React nor requests/],
    [
      'app/domain/c.ts',
      `import { redirect } from '@remix-run/node';`,
      /neither React nor requests/,
    ],
    ['app/domain/c.ts', `import { x } from './d.server';`, /may take only types/],
    ['app/domain/c.ts', `import { type X } from './d.server';`, /may take only types/],
    ['app/domain/c.ts', `import { sql } from 'drizzle-orm';`, /ends in \.server\.ts/],
    ['app/domain/c.server.ts', `import SQLite from 'better-sqlite3';`, /only db\/connection/],
    ['app/domain/c.server.ts', `import SQLite from 'libsql';`, /only db\/libsql/],
    [
      'app/domain/c.server.ts',
      `import { x } from 'db/libsql/client.server';`,
      /only db\/connection/,
    ],
    ['db/seed/e.server.ts', `import { x } from '~/domain/clock';`, /db must not see domain/],
    ['db/seed/e.server.ts', `const x = require('../../app/paths');`, /db must not see paths/],
    ['app/domain/c.ts', `import { x } from '../../tests/support/f';`, /domain must not see tests/],
    ['bin/start.mjs', `import { x } from '../tests/support/f.ts';`, /bin must not see tests/],
    ['tests/unit/g.test.ts', `import SQLite from 'better-sqlite3';`, /only db\/connection/],
  ];

  test.each(wrong)('in %s: %s', (importer, statement, rule) => {
    const faults = arrowsIn(
      [importer, `// a comment\n${statement}`],
      ['app/paths.ts', ''],
      ['app/routes/market/about.tsx', ''],
      ['app/ui/b.tsx', ''],
      ['app/http/a.ts', ''],
      ['app/domain/d.server.ts', ''],
      ['db/libsql/client.server.ts', ''],
    );
    expect(faults).toEqual([expect.stringMatching(rule)]);
    expect(faults[0]).toContain(`${importer}:2`);
  });

  test('the way by which ui would reach the database', () => {
    const faults = arrowsIn(
      ['app/ui/card.tsx', `import { rule } from '~/domain/a';`],
      ['app/domain/a.ts', `export { rule } from './b';`],
      ['app/domain/b.ts', `import { read } from './c.server';`],
      ['app/domain/c.server.ts', ''],
    );
    expect(faults).toContain(
      'app/ui/card.tsx → app/domain/a.ts → app/domain/b.ts → app/domain/c.server.ts: ui must not reach a .server file',
    );
  });

  test.each([
    ['app/ui/a.ts', 'const t = Date.now();', /Date\.now/],
    ['db/seed/a.server.ts', 'const t = new Date();', /new Date\(\)/],
    ['app/domain/a.ts', 'const t = performance.now();', /performance\.now/],
    ['app/domain/a.server.ts', "sql`SELECT date('now')`", /inside SQL/],
    ['db/migrations/0009_a.sql', 'ALTER TABLE a ADD b DEFAULT CURRENT_TIMESTAMP;', /SQL must not/],
    ['app/domain/utils/a.ts', '', /not a drawer/],
    ['app/ui/helpers.ts', '', /not a drawer/],
    ['tests/misc.ts', '', /not a drawer/],
    ['bin/a.mjs', 'x;\n'.repeat(301), /301 lines/],
    ['app/ui/a.tsx', '<p style={{ color }}>a</p>', /style attribute/],
    ['app/routes/market/a.tsx', '<p style="x">a</p>', /style attribute/],
  ])('in %s, number %#', (path, text, rule) => {
    expect(habitsIn(path, text)).toEqual([expect.stringMatching(rule)]);
  });
});

test('the checker lets right arrows and habits pass', () => {
  const faults = arrowsIn(
    [
      'app/routes/market/home.tsx',
      `import { x } from '~/ui/b'; import { y } from '~/http/a'; import { z } from '~/domain/d.server';`,
    ],
    [
      'app/ui/b.tsx',
      `import { x } from '../domain/c'; import type { D } from '~/domain/d.server';`,
    ],
    ['app/http/a.ts', `import { openDatabase } from 'db/connection.server';`],
    [
      'app/domain/c.ts',
      `import type { Row } from 'db/schema/x.server'; import { x } from '~/paths';`,
    ],
    ['app/domain/d.server.ts', `import { sql } from 'drizzle-orm'; import { x } from './c';`],
    [
      'db/connection.server.ts',
      `import SQLite from 'better-sqlite3'; import { x } from './libsql/client.server';`,
    ],
    ['db/libsql/client.server.ts', `const Native = require('libsql');`],
    ['app/domain/clock.ts', '// import { x } from "~/ui/b"'],
    ['app/paths.ts', ''],
  );
  expect(faults).toEqual([]);
  expect(habitsIn('app/domain/clock.ts', 'Date.now()')).toEqual([]);
  expect(habitsIn('app/domain/a.ts', 'new Date(0); // Date.now() is read elsewhere')).toEqual([]);
  expect(habitsIn('app/routes/desk/a.tsx', 'x;\n'.repeat(300))).toEqual([]);
});

describe('the checker of live parts finds', () => {
  const still = { path: 'app/ui/still.tsx', text: `export const a = <p>a</p>;` };
  const live = {
    path: 'app/ui/live.tsx',
    text: `import { useState } from 'react'; export const b = () => useState(1);`,
  };
  const handler = { path: 'app/ui/live.tsx', text: 'export const b = <p onClick={go}>b</p>;' };
  const page = (asks: boolean, part: string) => ({
    path: 'app/routes/desk/page.tsx',
    text: `import { x } from '~/ui/${part}';\n${asks ? 'export const handle = { hydrate: true };' : ''}`,
  });

  test('a page that hydrates for nothing', () => {
    expect(wrongHydration([page(true, 'still'), still])).toEqual([
      expect.stringMatching(/nothing on it is alive/),
    ]);
  });

  test.each([live, handler])('a part that never comes alive: $text', (part) => {
    expect(wrongHydration([page(false, 'live'), part])).toEqual([
      expect.stringMatching(/app\/ui\/live\.tsx never comes alive/),
    ]);
    expect(wrongHydration([page(true, 'live'), part])).toEqual([]);
  });
});
