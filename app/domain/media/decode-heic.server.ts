import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import workerText from './decode-heic.worker.cjs?raw';
import { MAX_HEIC_PIXELS } from './limits';
import { type Refusal, RefusedFileError } from './refusal';

/** Pixels as red, green, blue, alpha, row by row, the right way up. */
export type RawPicture = { width: number; height: number; data: Uint8ClampedArray };

type Answer = RawPicture | { fault: Refusal };

/** A 12-megapixel picture takes 1 to 3 seconds on a small server. */
const TIME_LIMIT_MS = 60_000;

/**
 * Decodes HEIC with libheif in WebAssembly: what sharp ships cannot, for patents on HEVC. Each
 * picture has a thread of its own, killed when it takes too long, and a decoder that no picture
 * before it has touched. libheif turns the picture by the container's own rotation; the EXIF
 * orientation must then be left alone (ISO/IEC 23008-12, 6.5.10; phones write both).
 * Throws {@link RefusedFileError}.
 */
export async function decodeHeic(
  bytes: Uint8Array,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<RawPicture> {
  const worker = new Worker(workerText, {
    // As text, because after the build there is no file beside this one to start a thread from.
    eval: true,
    // The server's own flags, such as a loader's, are not for this thread.
    execArgv: [],
    workerData: {
      decoder: createRequire(import.meta.url).resolve('heic-decode'),
      bytes,
      maxPixels: MAX_HEIC_PIXELS,
    },
    // The decoder prints what it dislikes about a file; nobody reads that in the server's log.
    stdout: true,
    stderr: true,
  });
  try {
    const answer = await answerOf(worker, timeLimitMs);
    if ('fault' in answer) throw new RefusedFileError(answer.fault);
    return answer;
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, timeLimitMs: number): Promise<Answer> {
  return new Promise((done) => {
    const timer = setTimeout(() => done({ fault: 'took-too-long' }), timeLimitMs);
    const end = (answer: Answer) => {
      clearTimeout(timer);
      done(answer);
    };
    worker.once('message', end);
    // Out of memory, or a fault of the decoder itself: either way this picture cannot be opened.
    worker.once('error', () => end({ fault: 'broken' }));
    worker.once('exit', () => end({ fault: 'broken' }));
  });
}
