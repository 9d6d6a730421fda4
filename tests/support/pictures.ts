import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Pictures of four coloured quarters, so that a test can tell which way up one is. */
export const QUARTERS = {
  topLeft: [208, 32, 32],
  topRight: [32, 160, 32],
  bottomLeft: [32, 48, 192],
  bottomRight: [232, 208, 32],
} as const;
type Corner = keyof typeof QUARTERS;

/** An upright drawing of the quarters, not yet encoded. */
export function quarters(width = 480, height = 640): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const corner: Corner = `${y < height / 2 ? 'top' : 'bottom'}${x < width / 2 ? 'Left' : 'Right'}`;
      data.set(QUARTERS[corner], (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/**
 * As a phone stores a portrait: lying on its side, with a note which way to turn it, where it was
 * taken (22°08'49"N 105°50'05"E) and by which phone.
 */
export async function phoneJpeg(): Promise<Buffer> {
  // Turned in a pass of its own: the note must describe the pixels as stored.
  const onItsSide = await quarters().rotate(270).png().toBuffer();
  return sharp(onItsSide).withExif(POSITION).withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

/** The maker's name in the EXIF of our phone pictures, here and in phone.heic. */
export const PHONE_NAME = 'Dien Thoai Thu';

const POSITION = {
  IFD0: { Make: PHONE_NAME },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '22/1 8/1 49/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '105/1 50/1 5/1',
  },
};

/**
 * A HEIC of the same drawing as an iPhone writes it: 8-bit HEVC lying on its side, turned by `irot`,
 * with the EXIF orientation and position that a reader must leave alone, in Display P3. Encoded once
 * with heif-enc (x265), because nothing installed here can write HEVC.
 */
export const phoneHeic = (): Buffer =>
  readFileSync(new URL('./pictures/phone.heic', import.meta.url));

/** The colour of a picture near each corner, as red, green and blue. */
export async function cornersOf(picture: Uint8Array): Promise<Record<Corner, number[]>> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const left = Math.floor(x * info.width);
    const top = Math.floor(y * info.height);
    return [...data.subarray((top * info.width + left) * 3).subarray(0, 3)];
  };
  return {
    topLeft: at(0.1, 0.1),
    topRight: at(0.9, 0.1),
    bottomLeft: at(0.1, 0.9),
    bottomRight: at(0.9, 0.9),
  };
}

/** A PNG of a few dozen bytes whose header promises this many pixels. */
export function bombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A true ZIP that holds one empty file. */
export function emptyZip(comment = ''): Buffer {
  const name = Buffer.from('a.txt');
  const entry = Buffer.alloc(30);
  entry.writeUInt32LE(0x04034b50, 0);
  entry.writeUInt16LE(name.length, 26);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length + name.length, 12);
  end.writeUInt32LE(entry.length + name.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([entry, name, directory, name, end, Buffer.from(comment)]);
}

/** A one-page PDF; `extra` goes into its catalogue. */
export function smallPdf(extra = '', content = 'BT /F1 12 Tf (QD) Tj ET'): Buffer {
  return Buffer.from(
    `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R ${extra}>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
trailer<</Root 1 0 R>>
%%EOF
`,
    'latin1',
  );
}

export const SVG_WITH_SCRIPT =
  '<?xml version="1.0"?><!-- a drawing --><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
export const HTML_PAGE = '<!doctype html><title>a</title><script>alert(1)</script>';
/** Both a GIF's header and a page. */
export const GIF_PAGE = 'GIF89a/*<html><script>alert(1)</script></html>*/=1;';
