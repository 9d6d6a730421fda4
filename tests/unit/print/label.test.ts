import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LitStar, ProductCard } from '~/domain/catalogue/card';
import { measureText } from '~/domain/print/fonts.server';
import { LABEL_SHEETS, SHEET_IDS } from '~/domain/print/label-sheets';
import type { Box, PrintItem } from '~/domain/print/page';
import { productCode } from '~/domain/print/product-code';
import { drawQr, QUIET_MODULES } from '~/domain/print/qr-drawing';
import { drawLabel, labelWords } from '~/ui/print/label';
import { labelPages } from '~/ui/print/label-pages';
import { meet, overhang, textOf, wordBoxes } from './drawn';

const ADDRESS = `https://ocop.example/q/${productCode(7)}`;

const STAR: LitStar = {
  stars: 3,
  status: 'in-force',
  validUntil: { earliest: '2028-03-12', latest: '2028-03-12' },
  decided: { earliest: '2025-03-12', latest: '2025-03-12' },
  provenance: 'verified',
};

function cardOf(overrides: Partial<ProductCard> & { named?: string } = {}): ProductCard {
  const { named = 'Miến dong', ...rest } = overrides;
  return {
    id: 7,
    slug: 'mien-dong',
    name: { text: named, locale: 'vi', provenance: 'verified', sources: [] },
    viName: named,
    photo: null,
    group: 1,
    criteriaSet: 8,
    producer: { slug: 'htx-tai-hoan', name: 'HTX Tài Hoan' },
    place: null,
    star: STAR,
    past: null,
    marks: [],
    price: null,
    season: null,
    provenance: 'verified',
    ...rest,
  };
}

/** The square a code needs on a label: its dark part and four light modules around it. */
function codeBox(items: readonly PrintItem[]): Box {
  const { size } = drawQr(ADDRESS);
  const code = items.find((item) => item.kind === 'shape');
  if (code?.kind !== 'shape') return expect.unreachable();
  const [module, , , , x, y] = code.matrix;
  const quiet = QUIET_MODULES * module;
  const side = module * size + 2 * quiet;
  return { x: x - quiet, y: y - quiet, width: side, height: side };
}

const letters = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zA-Z]{1,12}$/),
      fc.constantFrom('Ẫm', 'dài'.repeat(60), '\u{1F375}', '"', '</b>', '…', 'nghiêng'),
    ),
    { maxLength: 50 },
  )
  .map((words) => words.join(' '));

describe.each(SHEET_IDS)('a label of %s', (sheet) => {
  const { label } = LABEL_SHEETS[sheet];
  const draw = (card: ProductCard, locale: 'vi' | 'en' = 'vi') =>
    drawLabel(labelWords(card, ADDRESS, locale), sheet, measureText);

  test('says the name, the stars to their last day, the maker and the site', () => {
    const text = textOf(draw(cardOf()));
    for (const part of ['Miến dong', '3 sao OCOP', 'đến 12/03/2028', 'HTX Tài Hoan']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Sao OCOP Bắc Kạn');
    expect(textOf(draw(cardOf(), 'en'))).toMatch(/3 OCOP stars until 12 March 2028/);
  });

  test('says nothing of stars that are not in force', () => {
    const past = {
      stars: 4,
      status: 'expired' as const,
      decided: STAR.decided,
      endedOn: STAR.decided,
      provenance: 'verified' as const,
    };
    const text = textOf(draw(cardOf({ star: null, past })));
    expect(text).not.toMatch(/\d sao|Từng/);
  });

  test('calls an invented star and an invented product so', () => {
    const star = { ...STAR, provenance: 'sample' as const };
    expect(textOf(draw(cardOf({ star }))).match(/minh hoạ/g)).toHaveLength(1);
    const both = cardOf({ star, provenance: 'sample' });
    expect(textOf(draw(both)).match(/minh hoạ/g)).toHaveLength(2);
  });

  test('has a code of at least 15 mm with its quiet zone on the label', () => {
    const box = codeBox(draw(cardOf()));
    const { size } = drawQr(ADDRESS);
    expect((box.width * size) / (size + 2 * QUIET_MODULES)).toBeGreaterThanOrEqual(15 - 1e-9);
    expect(overhang(box, { x: 0, y: 0, ...label })).toBeLessThanOrEqual(1e-9);
  });

  test('holds whatever it is called, clear of the edge and of its code', () => {
    const cards = fc
      .record({
        named: letters,
        maker: letters,
        stars: fc.constantFrom(null, 1, 5),
        isLit: fc.boolean(),
        provenance: fc.constantFrom('verified' as const, 'sample' as const),
      })
      .map(({ named, maker, stars, isLit, provenance }) =>
        cardOf({
          named,
          producer: { slug: 'a', name: maker },
          star: isLit ? { ...STAR, stars, provenance } : null,
          provenance,
        }),
      );
    fc.assert(
      fc.property(cards, fc.constantFrom('vi' as const, 'en' as const), (card, locale) => {
        const items = draw(card, locale);
        const code = codeBox(items);
        for (const box of wordBoxes(items)) {
          expect(overhang(box, { x: 0, y: 0, ...label })).toBeLessThanOrEqual(-0.5);
          expect(meet(box, code)).toBe(false);
        }
        expect(textOf(items).includes('minh hoạ') || locale === 'en').toBe(
          card.provenance === 'sample' || locale === 'en',
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('sheets of labels', () => {
  test('carry so many of each product, one product after the other', () => {
    const cards = ['Miến', 'Trà'].map((named, index) => cardOf({ id: index + 1, named }));
    const order = { sheet: '3x8' as const, products: [], copies: 13, start: 24 };
    const pages = labelPages(order, cards, () => ADDRESS, 'vi', measureText);
    const counts = pages.map(({ items }) =>
      ['Miến', 'Trà'].map((name) => textOf(items).split(name).length - 1),
    );
    expect(counts).toEqual([
      [1, 0],
      [12, 12],
      [0, 1],
    ]);
  });

  test('a name of which nothing can be printed gives way to the slug', () => {
    const card = cardOf({ named: '\u{1F375}\u{1F375}' });
    expect(textOf(drawLabel(labelWords(card, ADDRESS, 'vi'), '3x8', measureText))).toContain(
      'mien-dong',
    );
  });
});
