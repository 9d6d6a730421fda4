import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type DrawingView, drawingKinds, drawProduct } from '~/ui/drawings/drawing';
import { svgFault } from './svg-faults';

const views: readonly DrawingView[] = ['main', 'detail'];
const seeds = Array.from({ length: 40 }, (_, i) => `product-${i}`);
const cases = drawingKinds.flatMap((kind) => views.map((view) => [kind, view] as const));

/** The drawing without its ids, so two prints of one picture count as one. */
const picture = (svg: string) => svg.replaceAll(/d[0-9a-z]{2,8}(?=["|)])/g, 'x');
/** What kinds of strokes in what order: two drawings that differ in it differ in composition. */
const composition = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '').replaceAll(/[\d.-]+/g, '');
const colouring = (svg: string) => svg.slice(svg.indexOf('</defs>')).match(/fill="(#\w+)"/)?.[1];

describe.each(cases)('%s, %s', (kind, view) => {
  const drawings = seeds.map((seed) => drawProduct({ kind, seed, view }));

  test('is a small well-formed picture on its own', () => {
    for (const svg of drawings) {
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(6144);
      expect(svgFault(svg)).toBeNull();
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 300" /);
      expect(svg).not.toMatch(/<script|<text|<filter|NaN|undefined|Infinity|null|\d\.\d{3}/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
    }
  });

  test('is the same bytes for the same product', () => {
    expect(seeds.map((seed) => drawProduct({ kind, seed, view }))).toEqual(drawings);
  });

  test('is drawn differently for different products', () => {
    const pictures = new Set(drawings.map(picture));
    expect(pictures.size).toBeGreaterThanOrEqual(seeds.length * 0.6);
    expect(new Set(drawings.map(composition)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(drawings.map(colouring)).size).toBeGreaterThanOrEqual(3);
  });

  test('carries a band of brocade', () => {
    for (const svg of drawings) expect(svg).toMatch(/<pattern [^>]*patternUnits="userSpaceOnUse"/);
  });
});

test('two drawings in one page share no id', () => {
  const ids = drawingKinds.flatMap((kind) =>
    [...drawProduct({ kind, seed: 'a', view: 'main' }).matchAll(/ id="([^"]+)"/g)].map(
      (match) => match[1],
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('a page of 24 drawings travels in less than 40 KB', () => {
  const page = drawingKinds
    .slice(0, 24)
    .map((kind) => gzipSync(drawProduct({ kind, seed: kind, view: 'main' })).length);
  expect(page.reduce((sum, size) => sum + size, 0)).toBeLessThan(40 * 1024);
});

test('no two kinds are the same picture', () => {
  const prints = drawingKinds.map((kind) =>
    createHash('sha256')
      .update(drawProduct({ kind, seed: 'same', view: 'main' }))
      .digest('hex'),
  );
  expect(new Set(prints).size).toBe(drawingKinds.length);
});
