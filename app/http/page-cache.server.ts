import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** The encodings we send, best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer kept for anonymous readers. */
export class Page {
  readonly #bodies = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly stamp: string,
    readonly status: number,
    readonly headers: [string, string][],
    readonly body: Buffer,
    readonly etag: string,
  ) {
    this.#bodies.set('identity', Promise.resolve(body));
  }

  /** The body in an encoding, compressed once and kept beside the plain one. */
  encoded(encoding: Encoding): Promise<Buffer> {
    let body = this.#bodies.get(encoding);
    if (!body) {
      body = compress(encoding, this.body);
      this.#bodies.set(encoding, body);
    }
    return body;
  }
}

const CACHE_BYTES = 64 * 1024 * 1024;

/**
 * Whole pages by address, each valid for one stamp: (build, data version, Vietnam day). Nothing is
 * purged by hand: after a write or at midnight the stamp differs and the page is rendered anew, so a
 * star lapses here the same second as in the database. Concurrent misses of one address wait for
 * one render.
 */
export class PageCache {
  readonly #pages = new LRUCache<string, Page>({
    maxSize: CACHE_BYTES,
    // Both encodings together are smaller than the body; twice its size bounds all three.
    sizeCalculation: (page) => 2 * page.body.length + 1000,
  });
  readonly #rendering = new Map<string, Promise<Page>>();

  /**
   * The page at an address, from memory or from `render`. Only a page that `render` marks as
   * cacheable is kept.
   */
  async get(
    address: string,
    stamp: string,
    render: () => Promise<{ page: Page; cacheable: boolean }>,
  ): Promise<Page> {
    const kept = this.#pages.get(address);
    if (kept?.stamp === stamp) return kept;
    const flight = `${stamp} ${address}`;
    let rendering = this.#rendering.get(flight);
    if (!rendering) {
      rendering = render()
        .then(({ page, cacheable }) => {
          if (cacheable) this.#pages.set(address, page);
          return page;
        })
        .finally(() => this.#rendering.delete(flight));
      this.#rendering.set(flight, rendering);
    }
    return rendering;
  }
}

/** Weak, because one page has several encodings. */
export function etagOf(stamp: string, address: string): string {
  const hash = createHash('sha256').update(`${stamp} ${address}`).digest('base64url');
  return `W/"${hash.slice(0, 22)}"`;
}

/** The best encoding a browser accepts. Ignores q-values other than a refusal, as browsers do. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const accepted = (header ?? '').toLowerCase();
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'gzip';
  return 'identity';
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
