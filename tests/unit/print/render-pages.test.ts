import { describe, expect, test } from 'vitest';
import { measureText } from '~/domain/print/fonts.server';
import { mmOf, type PrintPage } from '~/domain/print/page';
import { renderPages } from '~/domain/print/render-pages.server';
import { brocadeBorder } from '~/ui/print/brocade-band';
import { qrSquare } from '~/ui/print/qr-square';
import { pdfTexts } from '../../support/pdf-text';

const FACTS = {
  title: 'Nhãn của Đồi Mây',
  author: 'Sao OCOP Bắc Kạn',
  locale: 'vi' as const,
  now: '2026-08-01T05:00:00.000Z',
};

const line = (text: string, weight: 'regular' | 'semibold' = 'regular') =>
  ({
    kind: 'words',
    text,
    x: 10,
    baseline: 20,
    size: 12,
    weight,
    colour: '#2b2622',
  }) as const;

const page = (...items: PrintPage['items']): PrintPage => ({ width: 148, height: 210, items });

describe('a PDF', () => {
  test('has its pages in order, each with its text, Vietnamese letters as they are', async () => {
    const words = 'Lạp xường gác bếp “ngon” Ẫ ỹ 120.000 ₫';
    const file = await renderPages([page(line(words)), page(line('Trang hai', 'semibold'))], FACTS);
    expect(file.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(pdfTexts(file)).toEqual([words, 'Trang hai']);
  });

  test('embeds its fonts and no other, and is no larger than it must be', async () => {
    const file = await renderPages([page(line('Miến'), line('Miến', 'semibold'))], FACTS);
    const text = file.toString('latin1');
    const named = new Set([...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name));
    expect([...named].map((name) => name?.replace(/^.*\+/, '')).sort()).toEqual([
      'BeVietnamPro-Regular',
      'BeVietnamPro-SemiBold',
    ]);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(file.length).toBeLessThan(40_000);
  });

  test('says its language, title and the moment it was made, and is always the same', async () => {
    const make = () => renderPages([page(line('a'))], FACTS);
    const [first, again] = await Promise.all([make(), make()]);
    expect(first.equals(again)).toBe(true);
    const text = first.toString('latin1');
    expect(text).toContain('/Lang (vi)');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('(D:20260801050000Z)');
  });

  test('has pages of the size of their paper', async () => {
    const file = await renderPages([{ width: 50, height: 30, items: [] }, page()], FACTS);
    const sizes = [...file.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const mm = sizes.map(([, ...size]) => size.map((points) => mmOf(Number(points))));
    for (const [index, [width, height]] of [
      [50, 30],
      [148, 210],
    ].entries()) {
      expect(mm[index]?.[0]).toBeCloseTo(width as number, 2);
      expect(mm[index]?.[1]).toBeCloseTo(height as number, 2);
    }
  });

  test('gives back the letters of a ligature, and measures with kerning', async () => {
    const words = 'Tỷ lệ fi ffi “Tò vò”';
    expect(pdfTexts(await renderPages([page(line(words))], FACTS))).toEqual([words]);
    expect(measureText('AVA', 'regular')).toBeLessThan(
      2 * measureText('A', 'regular') + measureText('V', 'regular'),
    );
  });

  test('draws shapes, clips and links', async () => {
    const box = { x: 6, y: 6, width: 136, height: 198 };
    const items = [
      ...brocadeBorder(box, 6, 'hook'),
      qrSquare('https://ocop.example/q/00012', 20).at(30, 30),
      { kind: 'link' as const, box, url: 'https://ocop.example/q/00012' },
    ];
    const text = (await renderPages([page(...items)], FACTS)).toString('latin1');
    expect(text).toContain('/URI (https://ocop.example/q/00012)');
  });
});
