import type { VISIT_KINDS } from 'db/schema/visits.server';

export type VisitKind = (typeof VISIT_KINDS)[number];

/** A page of the catalogue that visits are counted for. */
export type Visited = { kind: 'product' | 'producer'; slug: string };

/** What a public page shows, by its path in either language; null for every other address. */
export function visitOf(pathname: string): Visited | null {
  const [, place, slug] =
    /^(?:\/en)?\/(san-pham|hop-tac-xa)\/([a-z0-9-]{1,120})\/?$/.exec(pathname) ?? [];
  if (!place || !slug) return null;
  return { kind: place === 'san-pham' ? 'product' : 'producer', slug };
}

/** What a page may tell of itself; scans are counted where printed codes lead. */
export const isTold = (kind: string): kind is Exclude<VisitKind, 'scanned'> =>
  kind === 'seen' || kind === 'contacted';
