import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { fontFile } from './fonts.server';
import { mmOf, type PrintPage, type Words } from './page';
import { pageSvg, wordsIn } from './page-svg.server';

/** Facebook and Zalo both show pictures of 1200 × 630; heavier ones load late on a phone. */
const MOST_BYTES = 200 * 1024;
/** Tried in turn until the file is light enough. */
const QUALITIES = [80, 70, 55, 40];

/** Draws a page as a JPEG, so many dots to the millimetre. */
export async function renderCard(page: PrintPage, dotsPerMm: number): Promise<Buffer> {
  const svg = Buffer.from(pageSvg(page, dotsPerMm, await outlines(page, dotsPerMm)));
  const drawn = await sharp(svg).flatten({ background: '#ffffff' }).raw().toBuffer({
    resolveWithObject: true,
  });
  const { width, height, channels } = drawn.info;
  let file = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    file = await sharp(drawn.data, { raw: { width, height, channels } })
      .jpeg({ quality, chromaSubsampling: '4:4:4' })
      .toBuffer();
    if (file.length <= MOST_BYTES) break;
  }
  return file;
}

/** Kept as one list: satori reads a font file once for each list it is handed. */
let fonts: Font[] | undefined;

/** The words as paths: the machine that rasterises them need not have the fonts installed. */
async function outlines(page: PrintPage, dotsPerMm: number): Promise<string> {
  fonts ??= [
    { name: 'print', weight: 400, style: 'normal', data: fontFile('regular') },
    { name: 'print', weight: 600, style: 'normal', data: fontFile('semibold') },
  ];
  const children = wordsIn(page.items).map((words) => wordNode(words, dotsPerMm));
  const style = { display: 'flex', width: '100%', height: '100%', fontFamily: 'print' };
  const svg = await satori({ type: 'div', props: { style, children } } as never, {
    width: page.width * dotsPerMm,
    height: page.height * dotsPerMm,
    fonts,
  });
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}

/** Where the baseline lies in a line as high as its type, in ems from the top: see the font. */
const BASELINE = 0.8675;

function wordNode({ text, x, baseline, size, weight, colour }: Words, dotsPerMm: number) {
  const em = mmOf(size) * dotsPerMm;
  const style = {
    position: 'absolute',
    left: x * dotsPerMm,
    top: baseline * dotsPerMm - BASELINE * em,
    fontSize: em,
    fontWeight: weight === 'semibold' ? 600 : 400,
    lineHeight: 1,
    color: colour,
    whiteSpace: 'pre',
  };
  return { type: 'div', props: { style, children: text } };
}
