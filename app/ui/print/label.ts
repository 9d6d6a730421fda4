import type { ProductCard } from '~/domain/catalogue/card';
import type { Measure, Span } from '~/domain/print/break-lines';
import { LABEL_SHEETS, type SheetId } from '~/domain/print/label-sheets';
import type { Box, PrintItem } from '~/domain/print/page';
import type { Locale } from '~/paths';
import { siteText } from '../text/common';
import { paperText } from '../text/print';
import { nameSpans, span, starSpans, tagOf } from './claim-spans';
import { startColumn, type TextStyle } from './column';
import { inks } from './inks';
import { qrSquare } from './qr-square';

/** What a label says of a product. */
export type LabelWords = {
  name: Span[];
  stars: Span[];
  maker: Span[];
  site: Span[];
  /** What the QR opens. */
  address: string;
};

export function labelWords(card: ProductCard, address: string, locale: Locale): LabelWords {
  const maker = card.producer?.name ?? paperText[locale].unknownMaker;
  return {
    name: nameSpans(card),
    stars: starSpans(card.star, locale),
    maker: [...span(maker), ...tagOf(card.provenance, locale)],
    site: [{ text: siteText[locale].name }],
    address,
  };
}

type Look = {
  /** Millimetres free at the edges: what printers cannot reach, or a knife may miss. */
  margin: number;
  /** The dark part of the code; 15 mm is the least a cheap phone reads from a shelf. */
  qr: number;
  name: Type;
  stars: Type;
  maker: Type;
  site: Type;
  /** The address in letters under its code; null where a label is too low for it. */
  address: Type | null;
};
type Type = { sizes: readonly [number, number]; lines: number };

const LOOKS: Record<SheetId, Look> = {
  '3x8': {
    margin: 4,
    qr: 22,
    name: { sizes: [13, 7.5], lines: 5 },
    stars: { sizes: [8.5, 7], lines: 2 },
    maker: { sizes: [8, 6.5], lines: 2 },
    site: { sizes: [6.5, 5.5], lines: 1 },
    address: { sizes: [6, 5], lines: 1 },
  },
  '5x13': {
    margin: 1.7,
    qr: 15,
    name: { sizes: [7.5, 4.75], lines: 5 },
    stars: { sizes: [5.5, 4.5], lines: 3 },
    maker: { sizes: [5.25, 4.5], lines: 2 },
    site: { sizes: [4.75, 4], lines: 1 },
    address: null,
  },
  '50x30': {
    margin: 2.2,
    qr: 18,
    name: { sizes: [10, 6], lines: 5 },
    stars: { sizes: [7, 5.5], lines: 3 },
    maker: { sizes: [6.5, 5], lines: 2 },
    site: { sizes: [5.5, 4.5], lines: 1 },
    address: { sizes: [5.25, 4.25], lines: 1 },
  },
};

const LEADING = 1.2;
const GAP = 0.5;
/** How near to the edge of a label letters may come. */
const EDGE = 1;

/** Draws a label with its top left corner at 0,0; nothing of it leaves the label. */
export function drawLabel(words: LabelWords, sheet: SheetId, measure: Measure): PrintItem[] {
  const { label } = LABEL_SHEETS[sheet];
  const look = LOOKS[sheet];
  const qr = qrSquare(words.address, look.qr);
  const codeX = label.width - look.qr - Math.max(look.margin, qr.quiet);
  const address = look.address && {
    spans: [{ text: words.address.replace(/^https?:\/\//, '') }],
    style: styleOf(look.address, { colour: inks.soft, align: 'centre' }),
  };
  const below = address ? qr.quiet + (address.style.height ?? 0) : 0;
  const codeY = (label.height - look.qr - below) / 2;
  const text = {
    x: look.margin,
    y: look.margin,
    width: codeX - qr.quiet - look.margin,
    height: label.height - 2 * look.margin,
  };
  const items = [...drawText(words, look, text, measure), qr.at(codeX, codeY)];
  if (!address) return items;
  const under = {
    x: codeX - qr.quiet + EDGE,
    y: codeY + look.qr + qr.quiet,
    width: look.qr + 2 * (qr.quiet - EDGE),
    height: label.height,
  };
  const column = startColumn(under, measure);
  const line = column.fit(address.spans, address.style);
  // Half an address leads nowhere.
  if (!line.cut && line.lines.length === 1) column.set(line, 'centre');
  return [...items, ...column.items];
}

/** The name takes what the rest leaves; where that cuts it, the maker gives up a line. */
function drawText(words: LabelWords, look: Look, box: Box, measure: Measure): PrintItem[] {
  const foot = startColumn(box, measure);
  const site = foot.fit(words.site, styleOf(look.site, { colour: inks.soft }));
  const upper = { ...box, height: box.height - site.height - GAP };
  const column = startColumn(upper, measure);
  const stars = column.fit(words.stars, styleOf(look.stars, { colour: inks.text }));
  const maker = (lines: number) =>
    column.fit(words.maker, styleOf({ ...look.maker, lines }, { colour: inks.text }));
  const name = (below: number) =>
    startColumn({ ...upper, height: upper.height - below }, measure).fit(
      words.name,
      styleOf(look.name, { weight: 'semibold', colour: inks.name, balanced: true }),
    );
  const gaps = words.stars.length > 0 ? 2 * GAP : GAP;
  let below = maker(look.maker.lines);
  let above = name(stars.height + below.height + gaps);
  if (above.cut && below.lines.length > 1) {
    below = maker(1);
    above = name(stars.height + below.height + gaps);
  }
  column.set(above);
  for (const part of [stars, below]) {
    if (part.lines.length === 0) continue;
    column.space(GAP);
    column.set(part);
  }
  foot.space(box.height - site.height);
  foot.set(site);
  return [...column.items, ...foot.items];
}

function styleOf({ sizes, lines }: Type, style: Partial<TextStyle>): TextStyle {
  const height = (lines * LEADING * sizes[0] * 25.4) / 72;
  return { weight: 'regular', sizes, height, leading: LEADING, ...style };
}
