import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Locale } from '../texts';
import { registerFonts } from './fonts.server';
import { type Box, type PrintItem, type PrintPage, pointsOf } from './page';

export type FileFacts = {
  title: string;
  /** Who publishes the file. */
  author: string;
  locale: Locale;
  /** The instant it is made at. */
  now: string;
};

/** Writes pages as a PDF with its fonts embedded. */
export async function renderPages(pages: readonly PrintPage[], facts: FileFacts): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    // No standard font: pdfkit would otherwise put Helvetica, unembedded, into every file.
    font: '',
    margin: 0,
    lang: facts.locale,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: facts.title,
      Author: facts.author,
      Creator: facts.author,
      CreationDate: new Date(facts.now),
    },
  });
  registerFonts(document);
  const collected = collect(document);
  for (const { width, height, items } of pages) {
    document.addPage({ size: [pointsOf(width), pointsOf(height)], margin: 0 });
    for (const item of items) drawItem(document, item);
    // A page of 65 codes takes tens of milliseconds; whoever else asks for something is let in.
    await setImmediate();
  }
  document.end();
  return collected;
}

function drawItem(document: PDFKit.PDFDocument, item: PrintItem): void {
  switch (item.kind) {
    case 'fill': {
      const [x, y, width, height] = corners(item.box);
      if (item.corner) document.roundedRect(x, y, width, height, pointsOf(item.corner));
      else document.rect(x, y, width, height);
      document.fill(item.colour);
      return;
    }
    case 'shape':
      drawShape(document, item);
      return;
    case 'words':
      document
        .font(item.weight)
        .fontSize(item.size)
        .fillColor(item.colour)
        .text(item.text, pointsOf(item.x), pointsOf(item.baseline), {
          lineBreak: false,
          baseline: 'alphabetic',
        });
      return;
    case 'picture': {
      const [x, y, width, height] = corners(item.box);
      document.image(Buffer.from(item.image), x, y, { width, height });
      return;
    }
    case 'clipped':
      document
        .save()
        .rect(...corners(item.box))
        .clip();
      for (const inner of item.items) drawItem(document, inner);
      document.restore();
      return;
    case 'link':
      document.link(...corners(item.box), item.url);
  }
}

function drawShape(
  document: PDFKit.PDFDocument,
  { path, fill, stroke, strokeWidth, matrix }: Extract<PrintItem, { kind: 'shape' }>,
): void {
  const [a, b, c, d, e, f] = matrix.map(pointsOf) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  document.save().transform(a, b, c, d, e, f).path(path);
  if (stroke)
    document.lineWidth(strokeWidth).lineCap('round').lineJoin('round').strokeColor(stroke);
  if (fill) document.fillColor(fill);
  if (fill && stroke) document.fillAndStroke();
  else if (fill) document.fill();
  else if (stroke) document.stroke();
  document.restore();
}

const corners = ({ x, y, width, height }: Box): [number, number, number, number] => [
  pointsOf(x),
  pointsOf(y),
  pointsOf(width),
  pointsOf(height),
];

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
    document.on('error', fail);
  });
}
