import { starPath } from './brocade';
import { palette as c } from './palette';

/**
 * The mark of the site as inline SVG: the eight-pointed Dao star in turmeric stitches on indigo.
 * It has no size of its own and nothing to read aloud; the link around it carries the name.
 */
export function emblem(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true" focusable="false">' +
    `<rect width="24" height="24" rx="4" fill="${c.indigo}"/>` +
    `<path d="${starPath(10.4)}" fill="${c.turmeric}"/>` +
    `<path d="M12 1.6V22.4M1.6 12H22.4M4.6 4.6L19.4 19.4M19.4 4.6L4.6 19.4" stroke="${c.indigo}" stroke-width="1"/>` +
    `<path d="M12 8.2L15.8 12L12 15.8L8.2 12Z" fill="${c.madder}"/>` +
    '</svg>'
  );
}
