import { type FileHandle, open, rm } from 'node:fs/promises';
import type { IncomingFile } from '~/domain/media/incoming';
import { incomingFile } from '~/domain/media/storage.server';
import { UPLOAD_LIMITS, type UploadLimits } from './upload-limits';
import { boundaryOf, MalformedFormError, type Part, readParts } from './upload-parts.server';

/** A file of a form, with the name of the field it was chosen in. */
export type ReceivedFile = IncomingFile & { field: string };

export type Upload = {
  /** The plain fields. */
  fields: FormData;
  /** In the order sent; one that could not be received says why in `refusal`. */
  files: ReceivedFile[];
};

/** A form that cannot be received at all, and the status that says so. */
export class UploadError extends Error {
  override name = 'UploadError';
  constructor(
    readonly code: 'not-a-form' | 'malformed' | 'form-too-big',
    readonly status: 400 | 413 | 415,
  ) {
    super(code);
  }
}

const PLAIN_FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/**
 * Receives a form with files, from somebody whose right to send them is already settled: each goes to DATA_DIR/uploads/incoming as it arrives, and `use` is
 * called with all of them. Whatever `use` leaves there is removed when it ends, as is everything
 * when the sender hangs up. A file that is too big is dropped and says so; the others and the fields
 * are kept. A form of fields alone may come in the plain encoding. Throws {@link UploadError} where
 * there is no form to speak of.
 */
export async function receiveFiles<Result>(
  request: Request,
  dataDir: string,
  use: (upload: Upload) => Result | Promise<Result>,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<Result> {
  const type = request.headers.get('Content-Type');
  const boundary = boundaryOf(type);
  const isForm = boundary !== null || PLAIN_FORM.test(type ?? '');
  if (!isForm || !request.body) throw new UploadError('not-a-form', 415);
  if (Number(request.headers.get('Content-Length')) > limits.formBytes) {
    throw new UploadError('form-too-big', 413);
  }
  const upload: Upload = { fields: new FormData(), files: [] };
  try {
    const source = bounded(request.body, request.signal, limits.formBytes);
    if (boundary === null) await receivePlainForm(source, upload, limits);
    else await receiveParts(readParts(source, boundary), upload, dataDir, limits);
    return await use(upload);
  } catch (error) {
    if (error instanceof MalformedFormError) throw new UploadError('malformed', 400);
    throw error;
  } finally {
    await Promise.all(upload.files.map(({ path }) => path && rm(path, { force: true })));
  }
}

async function receiveParts(
  parts: AsyncIterable<Part>,
  upload: Upload,
  dataDir: string,
  limits: UploadLimits,
): Promise<void> {
  for await (const part of parts) {
    if (part.fileName === null) {
      addField(upload, part.name, await textOf(part.data, limits.fieldBytes), limits);
    } else {
      await receiveFile(part, part.fileName, upload, dataDir, limits);
    }
  }
}

async function receivePlainForm(
  source: AsyncIterable<Uint8Array>,
  upload: Upload,
  limits: UploadLimits,
): Promise<void> {
  const text = await textOf(source, limits.plainBytes);
  for (const [name, value] of new URLSearchParams(text)) addField(upload, name, value, limits);
}

function addField({ fields }: Upload, name: string, value: string, limits: UploadLimits): void {
  if ([...fields.keys()].length >= limits.fields) throw new UploadError('form-too-big', 413);
  fields.append(name, value);
}

async function textOf(source: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > limit) throw new UploadError('form-too-big', 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function receiveFile(
  part: Part,
  fileName: string,
  { files }: Upload,
  dataDir: string,
  limits: UploadLimits,
): Promise<void> {
  const first = await part.data.next();
  // A file field in which nothing was chosen.
  if (fileName === '' && first.done) return;
  const file: ReceivedFile = {
    field: part.name,
    fileName,
    mime: part.mime,
    bytes: 0,
    path: null,
    refusal: null,
  };
  files.push(file);
  if (files.length > limits.files) {
    file.refusal = 'too-many';
    return;
  }
  file.path = await incomingFile(dataDir);
  const handle = await open(file.path, 'wx', 0o600);
  try {
    await writeWithin(limits.fileBytes, file, handle, part.data, first);
  } finally {
    await handle.close();
  }
  if (file.refusal) {
    await rm(file.path, { force: true });
    file.path = null;
  }
}

/** Writes a file until it ends or grows past the limit; what is left of it is not kept. */
async function writeWithin(
  limit: number,
  file: ReceivedFile,
  handle: FileHandle,
  data: Part['data'],
  first: IteratorResult<Buffer>,
): Promise<void> {
  for (let step = first; !step.done; step = await data.next()) {
    file.bytes += step.value.length;
    if (file.bytes > limit) {
      file.refusal = 'too-big';
      return;
    }
    // Unlike write(), goes on until all of it is written.
    await handle.appendFile(step.value);
  }
}

/** The bytes of a body, at most so many, until the sender hangs up. */
async function* bounded(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  // A body does not always end by itself when its sender is gone.
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', stop);
  let bytes = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      bytes += value.length;
      if (bytes > limit) throw new UploadError('form-too-big', 413);
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // A refused form is not read to its end. Not waited for: where a copy of it is kept
    // (out-of-service.server.ts), only the end of that ends it.
    reader.cancel().catch(() => {});
  }
}
