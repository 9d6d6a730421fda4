import { readFile } from 'node:fs/promises';
import { NotFoundError } from '../errors';
import type { PhotoAddress } from './picture-sources';
import { workOnPicture } from './picture-work.server';
import { photoFile, variantFile, withStagedFile } from './storage.server';

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
    work = makeVariant(dataDir, address).finally(() => underWay.delete(file));
    underWay.set(file, work);
  }
  return work;
}

async function makeVariant(dataDir: string, address: PhotoAddress): Promise<Buffer> {
  const file = variantFile(dataDir, address);
  const master = await readIfThere(photoFile(dataDir, address.sha256));
  if (!master) throw new NotFoundError();
  const { width, format } = address;
  const { data } = await workOnPicture({ make: 'variant', width, format }, master);
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
