import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Raised when work handed away took too long or too much memory, whatever it was given. */
export class OverloadedError extends Error {}

/**
 * Calls one function of a library and sends back what it gives, or how it failed. Kept as text
 * because the server is bundled into one file, where a worker of its own would not be found.
 */
const CALL = `
  import { parentPort, workerData } from 'node:worker_threads';
  const { url, name, args } = workerData;
  try {
    const library = await import(url);
    parentPort.postMessage({ result: await library[name](...args) });
  } catch (error) {
    parentPort.postMessage({ failure: { name: error?.name, message: String(error?.message) } });
  }
`;
const SOURCE = new URL(`data:text/javascript,${encodeURIComponent(CALL)}`);

/** A file of the largest size we take needs a few seconds and some 200 MB. */
const LIMITS = { ms: 30_000, heapMb: 384 };

const { resolve } = createRequire(import.meta.url);

type Answer = { result: unknown } | { failure: { name: string; message: string } };

let last: Promise<unknown> = Promise.resolve();

/**
 * Calls `library[name](...args)` in a thread of its own, so that a large or hostile spreadsheet
 * neither makes other visitors wait nor takes the server down with it. One call runs at a time.
 * Throws {@link OverloadedError} past the limits, and the library's own errors by their name.
 */
export function callApart<Result>(
  library: string,
  name: string,
  args: readonly unknown[],
  limits = LIMITS,
): Promise<Result> {
  const url = pathToFileURL(resolve(library)).href;
  const call = () => runApart({ url, name, args }, limits) as Promise<Result>;
  const next = last.then(call, call);
  last = next.catch(() => {});
  return next;
}

async function runApart(workerData: object, { ms, heapMb }: typeof LIMITS): Promise<unknown> {
  const worker = new Worker(SOURCE, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((settle, fail) => {
      timer = setTimeout(() => fail(new OverloadedError('time')), ms);
      worker.once('message', settle);
      worker.once('error', (error) => fail(new OverloadedError(error.message)));
      worker.once('exit', () => fail(new OverloadedError('exit')));
    });
    if ('result' in answer) return answer.result;
    const { name: kind, message } = answer.failure;
    throw Object.assign(new Error(message), { name: kind });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
