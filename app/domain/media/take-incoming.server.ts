import { readFile, rm } from 'node:fs/promises';
import type { IncomingFile } from './incoming';
import { MAX_FILE_BYTES } from './limits';
import { RefusedFileError } from './refusal';

/**
 * Hands the bytes of a file on its way in to `use`, and removes the file whatever comes of it.
 * Throws {@link RefusedFileError} for one that was already refused on arrival.
 */
export async function takeIncoming<Result>(
  file: IncomingFile,
  use: (bytes: Buffer) => Promise<Result>,
): Promise<Result> {
  if (file.path === null) throw new RefusedFileError(file.refusal ?? 'empty');
  try {
    if (file.refusal) throw new RefusedFileError(file.refusal);
    if (file.bytes > MAX_FILE_BYTES) throw new RefusedFileError('too-big');
    return await use(await readFile(file.path));
  } finally {
    await rm(file.path, { force: true });
  }
}
