import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { isBlankPdf } from '~/domain/media/blank-pdf';
import { smallPdf } from '../../support/pictures';

/** A PDF as a library writes it, its pages compressed. */
function written(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const pdf = new PDFDocument();
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(parts)));
  });
  draw(pdf);
  pdf.end();
  return done;
}

/** The smallest picture there is, as a scanner puts a page into a PDF. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.each<[string, (pdf: PDFKit.PDFDocument) => void, boolean]>([
  ['an empty page', () => {}, true],
  ['three empty pages', (pdf) => pdf.addPage().addPage(), true],
  ['spaces only', (pdf) => pdf.text('   '), true],
  ['a clip and a colour', (pdf) => pdf.rect(0, 0, 9, 9).clip().fillColor('red'), true],
  ['a word', (pdf) => pdf.text('Quyết'), false],
  ['a word on its second page', (pdf) => pdf.addPage().text('QD'), false],
  ['a line', (pdf) => pdf.moveTo(0, 0).lineTo(9, 9).stroke(), false],
  ['a filled shape', (pdf) => pdf.rect(0, 0, 9, 9).fill(), false],
  ['a scanned picture', (pdf) => pdf.image(PIXEL, 0, 0), false],
])('%s', async (_, draw, blank) => {
  expect(isBlankPdf(await written(draw))).toBe(blank);
});

test.each([
  ['', true],
  ['q 1 0 0 1 0 0 cm Q', true],
  ['BT /F1 11 Tf [( )] TJ <0003> Tj ET', true],
  ['BT /F1 11 Tf [(Q) -3 (D)] TJ ET', false],
  ['BT /F1 11 Tf <0034> Tj ET', false],
  ['(S) pop', true],
  ['0 0 m 9 9 l S', false],
  ['BI /W 1 /H 1 ID x EI', false],
])('a page drawn by “%s”: %o', (content, blank) => {
  expect(isBlankPdf(smallPdf('', content))).toBe(blank);
});

const packed = (content: string, filter = '/FlateDecode') => {
  const objects = ['<</Type/Page/Contents 9 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
  const table = `3 0 2 ${(objects[0] as string).length} `;
  const inner = deflateSync(Buffer.from(table + objects.join('')));
  const page = deflateSync(Buffer.from(content));
  const text = (one: string) => Buffer.from(one, 'latin1');
  return Buffer.concat([
    text('%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n'),
    text(`5 0 obj<</Type/ObjStm/N 2/First ${table.length}/Filter/FlateDecode>>stream\n`),
    inner,
    text(`\nendstream endobj\n9 0 obj<</Filter ${filter}>>stream\n`),
    page,
    text('\nendstream endobj\n%%EOF'),
  ]);
};

test('pages packed into an object stream are found', () => {
  expect(isBlankPdf(packed('q Q'))).toBe(true);
  expect(isBlankPdf(packed('BT (QD) Tj ET'))).toBe(false);
});

test('what cannot be unpacked, or has no page, is not called blank', () => {
  expect(isBlankPdf(packed('q Q', '/LZWDecode'))).toBe(false);
  expect(isBlankPdf(Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'))).toBe(false);
});
