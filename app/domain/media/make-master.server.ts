import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { withColourProfile } from './colour-profile.server';
import { decodeHeic } from './decode-heic.server';
import { inTurn } from './in-turn';
import { isTooLarge, MAX_HEIC_PIXELS, MAX_PIXELS } from './limits';
import { type Refusal, RefusedFileError } from './refusal';
import type { PictureKind } from './sniff';

/** What we keep of a picture: upright, in sRGB, without metadata, no larger than asked. */
export type Master = { data: Buffer; width: number; height: number; placeholder: string };

export type MasterForm = { format: 'webp' | 'jpeg'; maxSide: number };

/** Three times the width of a phone's screen, and room to print a postcard. */
export const PHOTO_MASTER: MasterForm = { format: 'webp', maxSide: 2560 };
/** A page of A4 at 300 dots per inch; JPEG, because officers open it with whatever they have. */
export const SCAN_MASTER: MasterForm = { format: 'jpeg', maxSide: 3508 };

const TIME_LIMIT_SECONDS = 60;
const WHITE = '#ffffff';

// Each picture is opened once: libvips' memory of recent operations would only hold pixels back.
sharp.cache(false);

const decoding = inTurn(1);

/**
 * Decodes a picture to its last row, which proves that it is one, and makes the master of it. All
 * metadata goes: the position, the phone's serial number, the thumbnail of an uncropped original.
 * Throws {@link RefusedFileError}.
 */
export function makeMaster(bytes: Buffer, kind: PictureKind, form: MasterForm): Promise<Master> {
  return decoding(async () => {
    try {
      const metadata = await readMetadata(bytes, kind);
      if (kind === 'heic') return await encode(await openHeic(bytes, metadata, form), form);
      return await encodeForgiving(bytes, form);
    } catch (error) {
      throw error instanceof RefusedFileError ? error : new RefusedFileError(reasonOf(error));
    }
  });
}

/** Reads the header alone: a bomb must be known before its pixels are asked for. */
async function readMetadata(bytes: Buffer, kind: PictureKind): Promise<Metadata> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  const container = kind === 'heic' || kind === 'avif' ? 'heif' : kind;
  if (metadata.format !== container) throw new RefusedFileError('broken');
  const maxPixels = kind === 'heic' ? MAX_HEIC_PIXELS : MAX_PIXELS;
  if (isTooLarge(metadata.width, metadata.height, maxPixels)) {
    throw new RefusedFileError('too-many-pixels');
  }
  return metadata;
}

async function openHeic(bytes: Buffer, { icc }: Metadata, form: MasterForm): Promise<Sharp> {
  const { data, width, height } = await decodeHeic(bytes);
  const upright = fit(sharp(data, { raw: { width, height, channels: 4 } }), form);
  if (!icc) return upright;
  // The decoder hands out bare numbers; sharp learns a profile only from a file that holds one.
  return sharp(withColourProfile(await upright.png({ compressionLevel: 0 }).toBuffer(), icc));
}

/** What cameras get wrong without losing a pixel; widely seen from phones. */
const HARMLESS = /Invalid SOS parameters|extraneous bytes before marker/;

/** Missing data is only a warning to libjpeg, which paints it grey, so warnings refuse a picture. */
async function encodeForgiving(bytes: Buffer, form: MasterForm): Promise<Master> {
  const open = (failOn: SharpOptions['failOn']) =>
    fit(sharp(bytes, { failOn, limitInputPixels: MAX_PIXELS }).autoOrient(), form);
  try {
    return await encode(open('warning'), form);
  } catch (error) {
    if (!HARMLESS.test(String(error))) throw error;
    return await encode(open('error'), form);
  }
}

function fit(picture: Sharp, { maxSide }: MasterForm): Sharp {
  return picture.resize(maxSide, maxSide, { fit: 'inside', withoutEnlargement: true });
}

async function encode(picture: Sharp, { format }: MasterForm): Promise<Master> {
  const encoded =
    format === 'webp'
      ? picture.webp({ quality: 90 })
      : picture.flatten({ background: WHITE }).jpeg({ quality: 85 });
  const { data, info } = await encoded
    .timeout({ seconds: TIME_LIMIT_SECONDS })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { data, width, height, placeholder: await averageColour(data) };
}

async function averageColour(picture: Buffer): Promise<string> {
  const pixel = await sharp(picture)
    .flatten({ background: WHITE })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex')}`;
}

function reasonOf(error: unknown): Refusal {
  const message = String(error);
  if (/pixel limit/i.test(message)) return 'too-many-pixels';
  return /timeout/i.test(message) ? 'took-too-long' : 'broken';
}
