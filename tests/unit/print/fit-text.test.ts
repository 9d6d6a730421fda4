import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure, Span } from '~/domain/print/break-lines';
import { type Frame, fitText, lineEms } from '~/domain/print/fit-text';
import { measureText } from '~/domain/print/fonts.server';
import { mmOf } from '~/domain/print/page';

/** Every character half as wide as the type is high, so that a reader can count along. */
const evenly: Measure = (text) => Array.from(text).length / 2;

const FRAME: Frame = {
  width: mmOf(100),
  height: mmOf(30),
  sizes: [10, 10],
  leading: 1,
  weight: 'regular',
  colour: '#000000',
};

const linesOf = (spans: Span[], frame: Partial<Frame> = {}) =>
  fitText(spans, { ...FRAME, ...frame }, evenly).lines.map((line) =>
    line.map(({ text }) => text).join(' '),
  );

describe('a text in a frame', () => {
  // 100 points hold 20 characters of 10 points.
  test('breaks between words', () => {
    expect(linesOf([{ text: 'một hai ba bốn năm sáu bảy' }])).toEqual([
      'một hai ba bốn năm',
      'sáu bảy',
    ]);
  });

  test('begins a line with each paragraph', () => {
    expect(linesOf([{ text: 'một\nhai ba' }])).toEqual(['một', 'hai ba']);
  });

  test('shrinks before it is cut', () => {
    const [small] = [fitText([{ text: 'a'.repeat(25) }], { ...FRAME, sizes: [10, 5] }, evenly)];
    expect(small).toMatchObject({ size: 8, cut: false });
    expect(small?.lines).toHaveLength(1);
  });

  test('breaks a word only where it cannot shrink further', () => {
    expect(linesOf([{ text: 'a'.repeat(25) }])).toEqual(['a'.repeat(20), 'a'.repeat(5)]);
  });

  test('ends in … where it must be cut, after a whole word if there is one', () => {
    expect(linesOf([{ text: 'một hai ba bốn năm sáu bảy tám' }], { height: mmOf(10) })).toEqual([
      'một hai ba bốn năm…',
    ]);
    expect(linesOf([{ text: 'a'.repeat(70) }])).toEqual([
      'a'.repeat(20),
      'a'.repeat(20),
      `${'a'.repeat(19)}…`,
    ]);
  });

  test('is never parted from its tag, though its end is cut', () => {
    const spans = [{ text: 'một hai ba bốn năm' }, { text: 'minh hoạ', tag: true }];
    expect(linesOf(spans, { height: mmOf(10) })).toEqual(['một hai ba… minh\u00a0hoạ']);
  });

  test('fills lines evenly where it is asked to, in no more of them', () => {
    const name = [{ text: 'Trà thảo dược giảo cổ lam' }];
    expect(linesOf(name)).toEqual(['Trà thảo dược giảo', 'cổ lam']);
    expect(linesOf(name, { balanced: true })).toEqual(['Trà thảo dược', 'giảo cổ lam']);
  });

  test('is left out where not even one line has room', () => {
    expect(fitText([{ text: 'một' }], { ...FRAME, height: mmOf(9) }, evenly)).toMatchObject({
      lines: [],
      height: 0,
      cut: true,
    });
  });
});

describe('a text in any frame', () => {
  const word = fc.oneof(
    fc.constantFrom('lạp', 'xường', 'gác', 'bếp', 'Ẫ', '&', '"ngon"', 'dài'.repeat(60)),
    fc.stringMatching(/^[a-zA-Z0-9<>.,]{1,30}$/),
  );
  const spans = fc
    .record({
      words: fc.array(word, { minLength: 1, maxLength: 60 }),
      isTagged: fc.boolean(),
    })
    .map(({ words, isTagged }): Span[] => [
      { text: words.join(' '), weight: 'semibold' },
      ...(isTagged ? [{ text: 'minh hoạ', tag: true }] : []),
    ]);
  const frames = fc
    .record({
      // Wide enough for the tag, and high enough for a line of it and a line of text.
      width: fc.double({ min: 14, max: 120, noNaN: true }),
      height: fc.double({ min: 6, max: 60, noNaN: true }),
      least: fc.integer({ min: 4, max: 6 }),
      more: fc.integer({ min: 0, max: 12 }),
      balanced: fc.boolean(),
    })
    .map(
      ({ least, more, ...rest }): Frame => ({ ...FRAME, ...rest, sizes: [least + more, least] }),
    );

  test('stays in it, loses nothing unless it says so, and keeps its tag', () => {
    fc.assert(
      fc.property(spans, frames, (text, frame) => {
        const fitted = fitText(text, frame, measureText);
        expect(fitted.height).toBeLessThanOrEqual(frame.height + 1e-3);
        expect(fitted.lines.length).toBeGreaterThan(0);
        for (const line of fitted.lines) {
          expect(lineEms(line) * mmOf(fitted.size)).toBeLessThanOrEqual(frame.width + 1e-6);
        }
        const letters = (parts: { text: string }[]) =>
          parts
            .map((part) => part.text)
            .join('')
            .replace(/[ \u00a0]/g, '');
        const shown = letters(fitted.lines.flat());
        if (fitted.cut) expect(shown).toContain('…');
        else expect(shown).toBe(letters(text));
        if (text[1]) expect(shown.endsWith('minhhoạ')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
