import { describe, expect, test } from 'vitest';
import { describeDrawing } from '~/ui/drawings/alt-text';
import { drawingKinds } from '~/ui/drawings/drawing';

describe('describeDrawing', () => {
  test.each(drawingKinds)('%s says in both languages that it is a drawing', (kind) => {
    for (const view of ['main', 'detail'] as const) {
      expect(describeDrawing(kind, view, 'vi')).toMatch(/^Hình vẽ: \S.{3,}/);
      expect(describeDrawing(kind, view, 'en')).toMatch(/^Drawing: \S.{3,}/);
    }
  });

  test('the two views are told apart', () => {
    for (const kind of drawingKinds) {
      const [main, detail] = [
        describeDrawing(kind, 'main', 'vi'),
        describeDrawing(kind, 'detail', 'vi'),
      ];
      expect(detail).not.toBe(main);
    }
  });

  test('no two kinds have the same words', () => {
    for (const locale of ['vi', 'en'] as const) {
      const said = drawingKinds.map((kind) => describeDrawing(kind, 'main', locale));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('reads as a sentence a listener can use', () => {
    expect(describeDrawing('sausages', 'main', 'vi')).toBe(
      'Hình vẽ: những dây lạp xường treo trên gác bếp',
    );
    expect(describeDrawing('sausages', 'main', 'en')).toBe(
      'Drawing: strings of sausages hung above a kitchen fire',
    );
  });
});
