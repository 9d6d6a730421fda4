import sharp from 'sharp';
import { NotFoundError } from '../errors';
import { getVariant } from '../media/get-variant.server';

/** Dots to a millimetre at 300 dots per inch: what an eye at arm's length can tell apart. */
const DOTS_PER_MM = 300 / 25.4;
/** What shows where a photo is see-through. */
const LINEN = '#f7f1e5';

type Pictured = {
  /** Where photos are kept. */
  dataDir: string;
  /** The approved photo to print, if there is one. */
  photo: { sha256: string } | null;
  /** The SVG that stands in for it. */
  drawing: string;
};

/** A product's picture as a JPEG that fills a box of millimetres in print; its middle is kept. */
export async function drawPicture(
  { dataDir, photo, drawing }: Pictured,
  box: { width: number; height: number },
): Promise<Buffer> {
  const width = Math.round(box.width * DOTS_PER_MM);
  const height = Math.round(box.height * DOTS_PER_MM);
  const source = photo && (await readPhoto(dataDir, photo.sha256));
  return sharp(source ?? Buffer.from(enlarged(drawing, width)))
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: LINEN })
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Null where the file is lost: a card without its photo is better than no card. */
async function readPhoto(dataDir: string, sha256: string): Promise<Buffer | null> {
  try {
    return await getVariant(dataDir, { sha256, width: 1280, format: 'jpeg' });
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

/** Without a size of its own a drawing would be drawn small and blown up. */
const enlarged = (svg: string, width: number): string =>
  svg.replace('<svg ', `<svg width="${width}" `);
