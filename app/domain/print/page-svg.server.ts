import type { Box, PrintItem, PrintPage, Words } from './page';

/** What of a page is drawn by lines and pictures, as SVG; words are for whoever has the fonts. */
export function pageSvg(page: PrintPage, dotsPerMm: number, words: string): string {
  const [width, height] = [page.width * dotsPerMm, page.height * dotsPerMm];
  const clips: string[] = [];
  const body = page.items.map((item) => itemSvg(item, clips)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<g transform="scale(${dotsPerMm})"><defs>${clips.join('')}</defs>${body}</g>${words}</svg>`
  );
}

/** All words of a page, those inside clipped drawings too. */
export function wordsIn(items: readonly PrintItem[]): Words[] {
  return items.flatMap((item) =>
    item.kind === 'words' ? [item] : item.kind === 'clipped' ? wordsIn(item.items) : [],
  );
}

function itemSvg(item: PrintItem, clips: string[]): string {
  switch (item.kind) {
    case 'fill':
      return `<rect ${boxAttributes(item.box)} rx="${item.corner ?? 0}" fill="${item.colour}"/>`;
    case 'shape':
      return (
        `<path d="${item.path}" transform="matrix(${item.matrix.join(' ')})"` +
        ` fill="${item.fill ?? 'none'}" stroke="${item.stroke ?? 'none'}"` +
        ` stroke-width="${item.strokeWidth}" stroke-linecap="round" stroke-linejoin="round"/>`
      );
    case 'picture':
      return `<image ${boxAttributes(item.box)} preserveAspectRatio="none" href="${dataUrl(item.image)}"/>`;
    case 'clipped': {
      const id = `c${clips.length}`;
      clips.push(`<clipPath id="${id}"><rect ${boxAttributes(item.box)}/></clipPath>`);
      const inner = item.items.map((each) => itemSvg(each, clips)).join('');
      return `<g clip-path="url(#${id})">${inner}</g>`;
    }
    case 'words':
    case 'link':
      return '';
  }
}

const boxAttributes = ({ x, y, width, height }: Box): string =>
  `x="${x}" y="${y}" width="${width}" height="${height}"`;

function dataUrl(image: Uint8Array): string {
  const type = image[0] === 0x89 ? 'png' : 'jpeg';
  return `data:image/${type};base64,${Buffer.from(image).toString('base64')}`;
}
