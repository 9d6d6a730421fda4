import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Measure } from './break-lines';
import type { Weight } from './page';

const FOLDER = resolve('app/domain/print/fonts');

/**
 * The fonts of everything that is printed or drawn as a picture. Whole files, where the pages of
 * the site load pieces: a PDF takes out the letters it needs by itself.
 */
const FILES: Record<Weight, string> = {
  regular: 'be-vietnam-pro-400.ttf',
  semibold: 'be-vietnam-pro-600.ttf',
};

const loaded = new Map<Weight, Buffer>();

/** The bytes of a font file, read once. */
export function fontFile(weight: Weight): Buffer {
  let bytes = loaded.get(weight);
  if (!bytes) {
    bytes = readFileSync(resolve(FOLDER, FILES[weight]));
    loaded.set(weight, bytes);
  }
  return bytes;
}

/** Gives a document the fonts under the names of their weights. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  for (const weight of Object.keys(FILES) as Weight[]) {
    document.registerFont(weight, fontFile(weight));
  }
}

let ruler: PDFKit.PDFDocument | undefined;

/** Measures as the PDF will be set, with kerning. */
export const measureText: Measure = (text, weight) => {
  if (!ruler) {
    // Its cache of words would grow with every name ever measured.
    ruler = new PDFDocument({ autoFirstPage: false, font: '', fontLayoutCache: false });
    registerFonts(ruler);
  }
  return ruler.font(weight).fontSize(1).widthOfString(text);
};
