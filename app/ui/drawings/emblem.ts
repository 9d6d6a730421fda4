import { palette as c } from './palette';

const stitch = (d: string, fill: string, turn: number) =>
  `<path d="${d}" fill="${fill}"${turn ? ` transform="rotate(${turn} 12 12)"` : ''}/>`;

/** The star itself: four long stitches, four short ones between them, one red at the heart. */
function star(): string {
  const long = [0, 90, 180, 270].map((turn) =>
    stitch('M12 11L15.6 6 12 1 8.4 6Z', c.turmeric, turn),
  );
  const short = [45, 135, 225, 315].map((turn) =>
    stitch('M12 9L13.9 5.5 12 2.2 10.1 5.5Z', c.turmericLight, turn),
  );
  return [...long, ...short, stitch('M12 9.4L14.6 12 12 14.6 9.4 12Z', c.madder, 0)].join('');
}

const mark = (attributes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>` +
  `<rect width="24" height="24" rx="4" fill="${c.indigo}"/>${star()}</svg>`;

/**
 * The mark of the site as inline SVG: an eight-pointed star of turmeric stitches on indigo. It has
 * no size of its own and nothing to read aloud; the link around it carries the name.
 */
export function emblem(): string {
  return mark(' aria-hidden="true" focusable="false"');
}

/** The same mark as a file of its own: what `public/favicon.svg` holds. */
export function favicon(): string {
  return `${mark('')}\n`;
}
