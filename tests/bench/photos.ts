import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { PHOTO_FORMATS, PHOTO_WIDTHS, photoPath } from '~/domain/media/picture-sources';
import type { Member } from './saving';
import { seededRandom } from './seeded-random';
import type { Target } from './targets';

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
      (await asHeic(jpeg)) ?? { name: 'photo.jpg', type: 'image/jpeg', bytes: readFileSync(jpeg) },
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

/** Not waited for at a stand: a connection the server closes meanwhile would be taken for open. */
async function asHeic(jpeg: string): Promise<Photo | null> {
  const heic = jpeg.replace(/jpg$/, 'heic');
  try {
    await promisify(execFile)('heif-enc', ['-q', '50', jpeg, '-o', heic]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { name: 'photo.heic', type: 'image/heic', bytes: readFileSync(heic) };
}

/** Sends a photo as its form does. Gives the hash it is addressed by. */
async function sendPhoto(address: string, { cookie, workspace }: Member, photo: Photo) {
  const body = new FormData();
  body.set('photo', new File([new Uint8Array(photo.bytes)], photo.name, { type: photo.type }));
  const answer = await fetch(`${address}${workspace}/anh`, {
    method: 'POST',
    headers: { cookie, origin: address },
    body,
  });
  const told = (await answer.json()) as { photo?: { sha256: string }; refusal?: string };
  if (!told.photo) throw new Error(`a photo was refused: ${told.refusal}`);
  return told.photo.sha256;
}

/** A photo that is stored, as a card shows it on a phone. */
export async function photoTarget(address: string, member: Member, photo: Photo): Promise<Target> {
  return { name: 'photo', path: photoPath(await sendPhoto(address, member, photo), 640, 'avif') };
}

/**
 * Sends one photo after the other and asks for each in every width and format, as the pages that
 * show it would. Returns what stops it and counts the photos.
 */
export function keepSending(address: string, member: Member, photos: readonly Photo[]) {
  let sent = 0;
  let stopped = false;
  const working = (async () => {
    for (let turn = 0; !stopped; turn += 1) {
      const sha256 = await sendPhoto(address, member, photos[turn % photos.length] as Photo);
      for (const path of everySize(sha256)) {
        const picture = await fetch(address + path);
        await picture.arrayBuffer();
        if (!picture.ok) throw new Error(`${path} was answered with ${picture.status}`);
      }
      sent += 1;
    }
  })();
  return async () => {
    stopped = true;
    await working;
    return sent;
  };
}

const everySize = (sha256: string) =>
  PHOTO_WIDTHS.flatMap((width) => PHOTO_FORMATS.map((format) => photoPath(sha256, width, format)));
