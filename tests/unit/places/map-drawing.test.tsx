import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawMap } from '~/domain/places/map-drawing';
import type { CommuneShape } from '~/domain/places/shape';
import { CommuneMap } from '~/ui/map/commune-map';
import { render } from '../../support/render';
import { readShapes } from '../../support/shapes';

const shapes = readShapes();
const counts = Object.fromEntries(shapes.map(({ code }, index) => [code, index]));
const KB = 1024;

const square: CommuneShape = {
  code: '1',
  name: 'Vuông',
  fullName: 'Xã Vuông',
  rings: [
    [
      [105, 22],
      [106, 22],
      [106, 23],
      [105, 23],
      [105, 22],
    ],
  ],
  center: [105.5, 22.5],
};

describe('the drawing', () => {
  test('north is up, and a degree of latitude is longer than one of longitude', () => {
    const { width, height, communes } = drawMap([square]);
    expect(height / width).toBeCloseTo(1 / Math.cos((22.2 * Math.PI) / 180), 1);
    const below: CommuneShape = {
      ...square,
      code: 'below',
      rings: square.rings.map((ring) => ring.map(([x, y]) => [x, y - 1])),
      center: [105.5, 21.5],
    };
    const [north, south] = drawMap([square, below]).communes.map(({ label }) => label[1]);
    expect(north).toBeLessThan(south as number);
    expect(communes[0]?.path).toMatch(/^M\d+ \d+l[-\d ]+z$/);
  });

  test('every commune is drawn within the frame, its label inside', () => {
    const { width, height, communes } = drawMap(shapes);
    expect(communes).toHaveLength(37);
    for (const { path, label } of communes) {
      expect(path).toMatch(/^M[-\d l]+z$/);
      expect(label[0]).toBeGreaterThan(0);
      expect(label[0]).toBeLessThan(width);
      expect(label[1]).toBeLessThan(height);
    }
  });

  test('no shape at all draws nothing and does not fail', () => {
    expect(drawMap([]).communes).toEqual([]);
  });
});

describe('the map', () => {
  test('stays small enough for a slow phone', () => {
    const full = render(<CommuneMap shapes={shapes} counts={counts} links labels />);
    const small = render(<CommuneMap shapes={shapes} highlight={['01921']} detail="small" />);
    expect(Buffer.byteLength(full)).toBeLessThan(15 * KB);
    expect(gzipSync(full).length).toBeLessThan(5.5 * KB);
    expect(Buffer.byteLength(small)).toBeLessThan(6 * KB);
  });

  test('every commune is a link with a name that says what its colour says', () => {
    const html = render(<CommuneMap shapes={shapes} counts={{ '01921': 6 }} links />);
    expect(html.match(/<a /g)).toHaveLength(37);
    expect(html).toContain('href="/xa/01921"');
    expect(html).toContain('<title>Xã Thượng Minh: 6 sản phẩm</title>');
    expect(html).toContain('<title>Xã Chợ Rã: 0 sản phẩm</title>');
    const english = render(<CommuneMap shapes={shapes} counts={{ '01921': 1 }} links />, 'en');
    expect(english).toContain('href="/en/xa/01921"');
    expect(english).toContain('<title>Xã Thượng Minh: 1 product</title>');
  });

  test('without links it is one picture with a name', () => {
    const html = render(<CommuneMap shapes={shapes} highlight={['01921']} label="Ở đây" />);
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Ở đây"/);
    expect(html).not.toContain('<a ');
    expect(html).toContain('fill-madder');
  });

  test('carries no style attribute and no handler', () => {
    const html = render(<CommuneMap shapes={shapes} counts={counts} links labels />);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });
});
