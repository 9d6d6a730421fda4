/**
 * Reads multipart/form-data (RFC 7578) as it arrives, holding no more than one chunk of it. Ours,
 * because the parser that comes with the framework is no longer kept, stops at a `;` within a file's
 * name and sets no bound to a part's headers.
 */

/** A form that is not what it says, or was cut off. */
export class MalformedFormError extends Error {
  override name = 'MalformedFormError';
}

export type Part = {
  name: string;
  /** The sender's name of the file; null for a plain field. */
  fileName: string | null;
  mime: string;
  /** Must be read, or left alone, before the next part is asked for. */
  data: AsyncGenerator<Buffer>;
};

const MAX_HEADER_BYTES = 8 * 1024;
const CRLF = Buffer.from('\r\n');
const HEADERS_END = Buffer.from('\r\n\r\n');

/** The boundary of a content type, or null where it is not multipart/form-data. */
export function boundaryOf(contentType: string | null): string | null {
  const found =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^;\s"]{1,70}))\s*(?:;|$)/i.exec(
      contentType ?? '',
    );
  const [, quoted, plain] = found ?? [];
  return quoted ?? plain ?? null;
}

/** Yields the parts of a form one after another. Throws {@link MalformedFormError}. */
export async function* readParts(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part> {
  const bytes = new ByteWindow(source);
  // The first boundary may stand at the very start, without the line end that all others have.
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  bytes.putBack(CRLF);
  try {
    await finish(bytes.readUntil(delimiter));
    while (!(await bytes.startsWith(Buffer.from('--')))) {
      // Begins at the line end behind the boundary, so a part without headers is also found to end.
      const headers = await collect(bytes.readUntil(HEADERS_END), MAX_HEADER_BYTES);
      const data = bytes.readUntil(delimiter);
      yield { ...readHeaders(headers.toString('utf8')), data };
      await finish(data);
    }
  } finally {
    await bytes.close();
  }
}

/** Bytes that have arrived and are not yet used. */
class ByteWindow {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  putBack(bytes: Buffer): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  /** Whether `start` comes next; takes it out if so. */
  async startsWith(start: Buffer): Promise<boolean> {
    while (this.#held.length < start.length) await this.#more();
    if (!this.#held.subarray(0, start.length).equals(start)) return false;
    this.#held = this.#held.subarray(start.length);
    return true;
  }

  /** Yields what stands before `end` as it arrives, and takes `end` out. */
  async *readUntil(end: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(end);
      const ready = at === -1 ? this.#held.length - (end.length - 1) : at;
      const before = this.#held.subarray(0, Math.max(ready, 0));
      this.#held = this.#held.subarray(at === -1 ? before.length : at + end.length);
      if (before.length > 0) yield before;
      if (at !== -1) return;
      await this.#more();
    }
  }

  /** Lets go of the source, read to its end or not. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) throw new MalformedFormError('The form ends before its last boundary.');
    this.#held = Buffer.concat([this.#held, value]);
  }
}

async function finish(data: AsyncGenerator<Buffer>): Promise<void> {
  let step = await data.next();
  while (!step.done) step = await data.next();
}

async function collect(data: AsyncGenerator<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of data) {
    length += chunk.length;
    if (length > limit) throw new MalformedFormError('The headers of a part are too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readHeaders(text: string): Omit<Part, 'data'> {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(text)?.[1];
  const parameters = new Map<string, string>();
  for (const [, key, quoted, plain] of (disposition ?? '').matchAll(
    /([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g,
  )) {
    if (key) parameters.set(key.toLowerCase(), unescape(quoted ?? plain ?? ''));
  }
  const name = parameters.get('name');
  if (name === undefined) throw new MalformedFormError('A part has no name.');
  return {
    name,
    fileName: parameters.get('filename') ?? null,
    mime: /^content-type:\s*([^\r\n]*)/im.exec(text)?.[1]?.trim() ?? '',
  };
}

/** Browsers write only these three as codes (HTML, "multipart/form-data encoding algorithm"). */
const unescape = (value: string) =>
  value.replace(/\\"/g, '"').replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n');
