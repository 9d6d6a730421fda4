import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encoding';
import type { Tally } from './meter.server';

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|ld\+json|xml|javascript)|image\/svg)/;

type Body = { kept: Buffer | null; made: Promise<Buffer> };
type Head = { lifetime: string; lines: string[] };

const isCookie = (name: string) => name.toLowerCase() === 'set-cookie';

/** A whole answer, as it is sent to whoever may have it. */
export class Page {
  /** Whether sending it compressed is worth while. */
  readonly compressible: boolean;
  readonly #bodies = new Map<Encoding, Body>();
  readonly #heads = new Map<Encoding, Head>();

  constructor(
    readonly stamp: string,
    readonly status: number,
    readonly headers: [string, string][],
    readonly body: Buffer,
    readonly etag: string,
    /** How often it was sent from memory, whole and as a 304. */
    readonly hits: { whole: Tally; unchanged: Tally } | null = null,
  ) {
    this.cookies = this.headers.flatMap(([name, value]) => (isCookie(name) ? [value] : []));
    this.compressible = COMPRESSIBLE.test(this.header('content-type') ?? '');
    this.#bodies.set('identity', { kept: body, made: Promise.resolve(body) });
  }

  /** Each cookie it sets; sent by themselves, because Node would keep the last of several lines. */
  readonly cookies: readonly string[];

  header(wanted: string): string | undefined {
    return this.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  }

  /** The body in an encoding, compressed once and kept beside the plain one. */
  encoded(encoding: Encoding): Promise<Buffer> {
    return (this.#bodies.get(encoding) ?? this.#compress(encoding)).made;
  }

  /** The body in an encoding where it is at hand, without waiting; else null. */
  kept(encoding: Encoding): Buffer | null {
    return this.#bodies.get(encoding)?.kept ?? null;
  }

  /**
   * The headers in one encoding, put together once, names and values in turn as Node takes them
   * fastest. `lifetime` is the Cache-Control of a page that names none itself.
   */
  head(encoding: Encoding, lifetime: string): string[] {
    const known = this.#heads.get(encoding);
    if (known?.lifetime === lifetime) return known.lines;
    const lines = this.#writeHead(encoding, lifetime);
    this.#heads.set(encoding, { lifetime, lines });
    return lines;
  }

  #writeHead(encoding: Encoding, lifetime: string): string[] {
    const lines = this.headers.filter(([name]) => !isCookie(name)).flat();
    if (this.etag) lines.push('ETag', this.etag);
    if (this.status === 200 && !this.header('cache-control')) lines.push('Cache-Control', lifetime);
    if (this.compressible) lines.push('Vary', 'Accept-Encoding');
    if (encoding !== 'identity') lines.push('Content-Encoding', encoding);
    return lines;
  }

  #compress(encoding: Encoding): Body {
    const body: Body = { kept: null, made: compress(encoding, this.body) };
    this.#bodies.set(encoding, body);
    body.made.then(
      (bytes) => {
        body.kept = bytes;
      },
      () => this.#bodies.delete(encoding),
    );
    return body;
  }
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

function compress(encoding: Encoding, body: Buffer): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body, { level: 6 });
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
