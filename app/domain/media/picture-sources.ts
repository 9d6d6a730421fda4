import { paths } from '~/paths';

/** The widths a photo is served in, in pixels: a card, a phone's whole width, a large screen. */
export const PHOTO_WIDTHS = [320, 640, 1280] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

/** The formats a photo is served in, best first. */
export const PHOTO_FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

/** A photo as pages need it. Width and height are in pixels, of the upright picture. */
export type Photo = {
  id: number;
  sha256: string;
  width: number;
  height: number;
  /** Average colour, `#rrggbb`. */
  placeholder: string;
};

/** What a `<picture>` needs; give `sizes` yourself, it depends on where the picture stands. */
export type PictureSources = {
  /** In the order of the `<source>` elements. */
  sources: { type: string; srcSet: string }[];
  img: { src: string; srcSet: string; width: number; height: number };
  placeholder: string;
};

export function photoPath(sha256: string, width: PhotoWidth, format: PhotoFormat): string {
  return paths.photo(sha256, `${width}.${format}`);
}

/** The addresses of a photo in all its widths and formats. */
export function pictureSources(photo: Omit<Photo, 'id'>): PictureSources {
  const { sha256, width, height, placeholder } = photo;
  const widths = usefulWidths(width);
  const srcSet = (format: PhotoFormat) =>
    widths.map((each) => `${photoPath(sha256, each, format)} ${Math.min(each, width)}w`).join(', ');
  return {
    sources: [
      { type: 'image/avif', srcSet: srcSet('avif') },
      { type: 'image/webp', srcSet: srcSet('webp') },
    ],
    img: {
      src: photoPath(sha256, widths.includes(640) ? 640 : 320, 'jpeg'),
      srcSet: srcSet('jpeg'),
      width,
      height,
    },
    placeholder,
  };
}

/** No picture is enlarged: past the first width that holds the whole of it all would be the same. */
function usefulWidths(width: number): PhotoWidth[] {
  const whole = PHOTO_WIDTHS.findIndex((each) => each >= width);
  return PHOTO_WIDTHS.slice(0, whole === -1 ? undefined : whole + 1);
}

export type PhotoAddress = { sha256: string; width: PhotoWidth; format: PhotoFormat };

/** Reads the two last parts of a photo's address, such as `640.avif`; null for any other. */
export function readPhotoAddress(sha256 = '', file = ''): PhotoAddress | null {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const [name, ending, ...rest] = file.split('.');
  const width = PHOTO_WIDTHS.find((each) => String(each) === name);
  const format = PHOTO_FORMATS.find((each) => each === ending);
  return width && format && rest.length === 0 ? { sha256, width, format } : null;
}
