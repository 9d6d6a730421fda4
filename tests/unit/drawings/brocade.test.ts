import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brocadeBand, brocadeFor, brocadePatterns } from '~/ui/drawings/brocade';
import { emblem, favicon } from '~/ui/drawings/emblem';
import { svgFault } from './svg-faults';

describe('brocadeBand', () => {
  test('there are at least six patterns', () => {
    expect(brocadePatterns.length).toBeGreaterThanOrEqual(6);
  });

  test.each(brocadePatterns)('%s is a tile 24 px high of at most 900 bytes', (pattern) => {
    const tile = brocadeBand({ pattern });
    expect(svgFault(tile)).toBeNull();
    expect(tile).toContain('height="24"');
    expect(Buffer.byteLength(tile)).toBeLessThanOrEqual(900);
  });

  test('without a pattern the seed chooses one, always the same', () => {
    const chosen = brocadePatterns.map((seed) => brocadeBand({ seed }));
    expect(brocadePatterns.map((seed) => brocadeBand({ pattern: brocadeFor(seed) }))).toEqual(
      chosen,
    );
  });

  test('seeds reach every pattern', () => {
    const reached = new Set(Array.from({ length: 200 }, (_, i) => brocadeFor(`seed ${i}`)));
    expect(reached.size).toBe(brocadePatterns.length);
  });
});

test('the band under the header is one of them', () => {
  const band = readFileSync('app/ui/layout/brocade-band.svg', 'utf8').trim();
  expect(brocadePatterns.map((pattern) => brocadeBand({ pattern }))).toContain(band);
});

describe('the mark', () => {
  test('is silent to screen readers in the header', () => {
    expect(svgFault(emblem())).toBeNull();
    expect(emblem()).toContain('aria-hidden="true"');
  });

  test('is the same in the header and in public/favicon.svg', () => {
    expect(readFileSync('public/favicon.svg', 'utf8')).toBe(favicon());
  });
});
