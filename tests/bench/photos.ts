import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { PHOTO_FORMATS, PHOTO_WIDTHS, photoPath } from '~/domain/media/picture-sources';
import type { Member } from './saving';
import { seededRandom } from './seeded-random';

/** What phones take: 12 megapixels. */
const WIDTH = 4032;
const HEIGHT = 3024;

/**
 * Photos as a phone writes them, each another. In HEIC where heif-enc is installed (Debian:
 * libheif-examples), because nothing we depend on can write it; else in JPEG, which is less work.
 */
export async function makePhotos(dataDir: string, count: number): Promise<Photo[]> {
  const photos: Photo[] = [];
  for (let number = 0; number < count; number += 1) {
    const jpeg = join(dataDir, `photo-${number}.jpg`);
    await grain(number).jpeg({ quality: 90 }).toFile(jpeg);
    photos.push(
      asHeic(jpeg) ?? { name: 'photo.jpg', type: 'image/jpeg', bytes: readFileSync(jpeg) },
    );
  }
  return photos;
}

export type Photo = { name: string; type: string; bytes: Buffer };

/** Soft shapes with grain on them, which costs a decoder what a real scene does. */
function grain(seed: number) {
  const random = seededRandom(seed + 1);
  const small = Buffer.from(Array.from({ length: 48 * 36 * 3 }, () => random.below(256)));
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 };
  return sharp(small, { raw: { width: 48, height: 36, channels: 3 } })
    .resize(WIDTH, HEIGHT, { kernel: 'cubic' })
    .composite([
      {
        input: { create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#888', noise } },
        blend: 'soft-light',
      },
    ]);
}

function asHeic(jpeg: string): Photo | null {
  const heic = jpeg.replace(/jpg$/, 'heic');
  try {
    execFileSync('heif-enc', ['-q', '50', jpeg, '-o', heic], { stdio: 'ignore' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { name: 'photo.heic', type: 'image/heic', bytes: readFileSync(heic) };
}

/**
 * Sends one photo after the other and asks for each in every width and format, as the pages that
 * show it would. Returns what stops it and counts the photos.
 */
export function keepSending(address: string, { cookie, workspace }: Member, photos: Photo[]) {
  let sent = 0;
  let stopped = false;
  const send = async ({ name, type, bytes }: Photo) => {
    const body = new FormData();
    body.set('photo', new File([new Uint8Array(bytes)], name, { type }));
    const answer = await fetch(`${address}${workspace}/anh`, {
      method: 'POST',
      headers: { cookie, origin: address },
      body,
    });
    const { photo, refusal } = (await answer.json()) as {
      photo?: { sha256: string };
      refusal?: string;
    };
    if (!photo) throw new Error(`a photo was refused: ${refusal}`);
    for (const width of PHOTO_WIDTHS) {
      for (const format of PHOTO_FORMATS) {
        const picture = await fetch(address + photoPath(photo.sha256, width, format));
        await picture.arrayBuffer();
        if (!picture.ok) throw new Error(`a photo was answered with ${picture.status}`);
      }
    }
    sent += 1;
  };
  const working = (async () => {
    for (let turn = 0; !stopped; turn += 1) await send(photos[turn % photos.length] as Photo);
  })();
  return async () => {
    stopped = true;
    await working;
    return sent;
  };
}

/** A photo that is stored, as buyers get it. */
export const photoTarget = (sha256: string) => photoPath(sha256, 640, 'webp');
