import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Page } from './page.server';

const CACHE_BYTES = 64 * 1024 * 1024;

/**
 * Whole pages by address, each valid for one stamp (stamp.server.ts). Nothing is purged by hand:
 * after a write or at midnight the stamp differs and the page is rendered anew, so a star lapses
 * here the same second as in the database. Concurrent misses of one address wait for one render.
 */
export class PageCache {
  readonly #pages = new LRUCache<string, Page>({
    maxSize: CACHE_BYTES,
    // Both encodings together are smaller than the body; twice its size bounds all three.
    sizeCalculation: (page) => 2 * page.body.length + 1000,
  });
  readonly #rendering = new Map<string, Promise<Page>>();

  /** The page at an address where it is kept and still valid. */
  kept(address: string, stamp: string): Page | null {
    const page = this.#pages.get(address);
    return page?.stamp === stamp ? page : null;
  }

  /**
   * The page at an address, from memory or from `render`. Only a page that `render` marks as
   * cacheable is kept.
   */
  async get(
    address: string,
    stamp: string,
    render: () => Promise<{ page: Page; cacheable: boolean }>,
  ): Promise<Page> {
    const kept = this.kept(address, stamp);
    if (kept) return kept;
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
