#!/usr/bin/env node
// Names the licence of everything that is installed to run the app, on any machine, by the lock file.
// Ends with 1 where one is not among those we may pass on with it.
import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { readCommand } from './command.mjs';

/** Licences that let us use the package as it is, whatever becomes of the app. */
const FREE = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', 'WTFPL'],
  'BlueOak-1.0.0',
  // Changes to its own files would have to be published; we make none.
  'MPL-2.0',
];

/** Libraries under the LGPL: files of their own that are loaded and can be replaced, never built in. */
const LOADED = /^(?:@img\/sharp-|libheif-js$)/;
const LGPL = ['LGPL-3.0', 'LGPL-3.0-or-later'];

/** Packages whose package.json names no licence, and what their LICENSE file says. */
const BY_THEIR_FILE = { 'png-js': 'MIT' };

/** Whether a package may be passed on under an SPDX expression of the plain kind: `A`, `(A OR B)`, `A AND B`. */
export function isAllowed(name, expression) {
  const allowed = LOADED.test(name) ? [...FREE, ...LGPL] : FREE;
  const bare = expression.replace(/[()]/g, '');
  const either = bare.split(' OR ');
  const both = bare.split(' AND ');
  // Which binds closer is for somebody to look at.
  if (either.length > 1 && both.length > 1) return false;
  return both.length > 1
    ? both.every((licence) => allowed.includes(licence))
    : either.some((licence) => allowed.includes(licence));
}

/** What running the app needs, with what those need in turn: name, version and licence of each. */
export function runtimePackages({ packages }) {
  const places = new Set(['']);
  // A set grows while it is walked.
  for (const place of places) {
    const { dependencies, optionalDependencies } = packages[place];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      places.add(placeOf(packages, place, name));
    }
  }
  return [...places].slice(1).map((place) => {
    const name = place.replace(/^.*node_modules\//, '');
    const { version, license = BY_THEIR_FILE[name] ?? 'none named' } = packages[place];
    return { name, version, licence: license };
  });
}

/** Where Node finds a package from another one: beside it, or further up. */
function placeOf(packages, from, name) {
  for (let place = from; ; place = place.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const candidate = join(place, 'node_modules', name);
    if (packages[candidate]) return candidate;
    if (place === '') throw new Error(`The lock file lacks ${name}, which ${from || 'we'} ask for`);
  }
}

if (argv[1] && realpathSync(argv[1]) === import.meta.filename) {
  readCommand({
    name: 'licenses',
    does: 'Names the licence of every package that running the app needs, by the lock file. Ends with 1 where one is not allowed.',
  });
  const lock = resolve(import.meta.dirname, '..', 'package-lock.json');
  const found = runtimePackages(JSON.parse(readFileSync(lock, 'utf8')));
  const refused = found.filter(({ name, licence }) => !isAllowed(name, licence));
  for (const licence of [...new Set(found.map((each) => each.licence))].sort()) {
    const own = found.filter((each) => each.licence === licence);
    console.log(`${licence} (${own.length})`);
    console.log(`  ${own.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
  }
  for (const { name, licence } of refused) {
    console.error(`✗ ${name}: ${licence} is not among the licences in bin/licenses.mjs`);
  }
  if (refused.length > 0) exit(1);
  console.log(`\nAll ${found.length} packages may be passed on with the app.`);
}
