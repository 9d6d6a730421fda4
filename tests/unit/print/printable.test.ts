import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { registerFonts } from '~/domain/print/fonts.server';
import type { Weight } from '~/domain/print/page';
import { isDrawn, printable } from '~/domain/print/printable';

type FontInside = { _font: { font: { hasGlyphForCodePoint: (point: number) => boolean } } };

function glyphsOf(weight: Weight): (point: number) => boolean {
  const document = new PDFDocument({ autoFirstPage: false });
  registerFonts(document);
  document.font(weight);
  const { font } = (document as unknown as FontInside)._font;
  return (point) => font.hasGlyphForCodePoint(point);
}

describe('what can be printed', () => {
  test('is what both font files have a shape for', () => {
    const [regular, semibold] = [glyphsOf('regular'), glyphsOf('semibold')];
    const missing: string[] = [];
    for (let point = 0x20; point < 0x3000; point += 1) {
      const drawn = isDrawn(String.fromCodePoint(point));
      if (drawn && !(regular(point) && semibold(point))) missing.push(point.toString(16));
    }
    expect(missing).toEqual([]);
  });

  test('holds every Vietnamese letter and what prices and days need', () => {
    const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
    const all = [...letters, ...letters.map((letter) => letter.toUpperCase()), ...'đĐ₫–…·“”‘’%°½'];
    expect(all.filter((character) => !isDrawn(character))).toEqual([]);
  });

  test.each([
    ['Trà \u{1F375} shan tuyết \u2728', 'Trà shan tuyết'],
    ['\u{1F469}\u200d\u{1F33E}', ''],
    ['Miến\u00a0dong\t 500\u202fg', 'Miến dong 500 g'],
    ['Chẻo'.normalize('NFD'), 'Chẻo'],
    ['mật ong\u2011rừng', 'mật ong-rừng'],
    ['ﬁne Ａ１', 'fine A1'],
    ['茶 Trà', 'Trà'],
    ['Đoạn một\ncòn nữa\n\n\nĐoạn hai', 'Đoạn một còn nữa\nĐoạn hai'],
    ['\u200bẨn\u200b', 'Ẩn'],
  ])('%j is printed as %j', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });
});
