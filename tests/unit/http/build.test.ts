import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { putInPlace } from '../../../bin/build.mjs';

test('a new build leaves the files of the one before, and of no older one', () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'build-'));
  const place = join(folder, 'build');
  const build = (version: string) => {
    const next = join(folder, 'next');
    mkdirSync(join(next, 'client/assets'), { recursive: true });
    writeFileSync(join(next, `client/assets/page-${version}.js`), version);
    writeFileSync(join(next, 'client/enhance.js'), version);
    putInPlace(next, place);
    return readdirSync(join(place, 'client/assets'));
  };
  expect(build('1')).toEqual(['page-1.js']);
  expect(build('2')).toEqual(['page-1.js', 'page-2.js']);
  expect(build('3')).toEqual(['page-2.js', 'page-3.js']);
  expect(readFileSync(join(place, 'client/enhance.js'), 'utf8')).toBe('3');
  expect(readdirSync(folder)).toEqual(['build']);
});
