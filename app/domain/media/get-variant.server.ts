import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { NotFoundError } from '../errors';
import { inTurn } from './in-turn';
import type { PhotoAddress, PhotoFormat } from './picture-sources';
import { photoFile, variantFile, withStagedFile } from './storage.server';

/** AVIF at effort 2: at 4 it takes six times as long on a small server and saves 5 %. */
const ENCODERS: Record<PhotoFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpeg: (picture) =>
    picture.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }),
};

const encoding = inTurn(1);
const underWay = new Map<string, Promise<Buffer>>();

/**
 * A photo in one width and format, made when first asked for and kept on disk. Never enlarged.
 * Whoever asks meanwhile waits for the same work. Throws NotFoundError where the photo's file is
 * lost; whether the photo is stored at all is for the caller to ask first.
 */
export async function getVariant(dataDir: string, address: PhotoAddress): Promise<Buffer> {
  const file = variantFile(dataDir, address);
  const kept = await readIfThere(file);
  if (kept) return kept;
  let work = underWay.get(file);
  if (!work) {
    work = encoding(() => makeVariant(dataDir, address)).finally(() => underWay.delete(file));
    underWay.set(file, work);
  }
  return work;
}

async function makeVariant(dataDir: string, address: PhotoAddress): Promise<Buffer> {
  const file = variantFile(dataDir, address);
  // It may have been finished between the first look and this turn.
  const kept = await readIfThere(file);
  if (kept) return kept;
  const master = await readIfThere(photoFile(dataDir, address.sha256));
  if (!master) throw new NotFoundError();
  const resized = sharp(master).resize({ width: address.width, withoutEnlargement: true });
  const data = await ENCODERS[address.format](resized).toBuffer();
  await withStagedFile(dataDir, data, (placeAt) => placeAt(file));
  return data;
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
