import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { inTurn } from './in-turn';
import type { PhotoFormat, PhotoWidth } from './picture-sources';
import program from './picture-work.cjs?raw';
import { type Refusal, RefusedFileError } from './refusal';
import type { PictureKind } from './sniff';

/** What is to be made of a picture. */
export type Task =
  | {
      make: 'master';
      kind: PictureKind;
      format: 'webp' | 'jpeg';
      /** Longest side of the master, and bounds of what is opened at all. */
      maxSide: number;
      maxPixels: number;
      maxPictureSide: number;
    }
  | { make: 'variant'; width: PhotoWidth; format: PhotoFormat };

/** A picture made; `placeholder` is its average colour, told of masters. */
export type Made = { data: Buffer; width: number; height: number; placeholder: string };

/** A picture of 12 megapixels in HEIC takes 1 to 3 seconds on a small server. */
const TIME_LIMIT_MS = 60_000;

/** One picture after the other: pixels fill hundreds of megabytes, and one core is enough. */
const working = inTurn(1);

/**
 * Decodes and encodes a picture in a process of its own, which gives way to the server and whose end
 * is not the server's. Throws {@link RefusedFileError}.
 */
export function workOnPicture(
  task: Task,
  bytes: Uint8Array,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<Made> {
  return working(async () => {
    const child = start(task);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeLimitMs);
    try {
      return readAnswer(await exchange(child, bytes));
    } catch (error) {
      throw late ? new RefusedFileError('took-too-long') : error;
    } finally {
      clearTimeout(timer);
    }
  });
}

function start(task: Task): ChildProcess {
  const { resolve } = createRequire(import.meta.url);
  const modules = { sharp: resolve('sharp'), heic: resolve('heic-decode') };
  // As text, because after the build there is no file beside this one to start a process from.
  return spawn(process.execPath, ['-e', program, JSON.stringify({ modules, task })], {
    env: { NODE_ENV: process.env.NODE_ENV },
    // Decoders print what they dislike about a file, also among what they answer: that has a way of
    // its own, and nobody reads the rest in the server's log.
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
}

async function exchange(child: ChildProcess, bytes: Uint8Array): Promise<Buffer> {
  const failed = new Promise<never>((_, fail) => child.once('error', fail));
  // It may end before it has read everything; what it answered says why.
  child.stdin?.on('error', () => {});
  child.stdin?.end(bytes);
  return Promise.race([buffer(child.stdio[3] as NodeJS.ReadableStream), failed]);
}

type Told = Omit<Made, 'data'> | { fault: Refusal };

/** Without an answer it ran out of memory, or a decoder fell: this picture cannot be opened. */
function readAnswer(answer: Buffer): Made {
  if (answer.length < 4) throw new RefusedFileError('broken');
  const end = 4 + answer.readUInt32BE(0);
  const told = JSON.parse(answer.subarray(4, end).toString()) as Told;
  if ('fault' in told) throw new RefusedFileError(told.fault);
  return { ...told, data: answer.subarray(end) };
}
