import type { ListingRef } from '~/domain/listings/get-listing.server';
import { type CoopPage, paths } from '~/paths';

type Named = { params: Readonly<Record<string, string | undefined>> };

/** The listing an address of the workspace is about: one of the products, or the producer itself. */
export function listingOf({ params }: Named, producerId: number): ListingRef {
  const slug = params.productSlug;
  return slug === undefined
    ? { kind: 'producer', producerId }
    : { kind: 'product', producerId, slug };
}

/** The page on which that listing is edited. */
export function editPathOf({ params }: Named, coop: string): string {
  const page: CoopPage = params.productSlug ? `san-pham/${params.productSlug}` : 'ho-so';
  return paths.coop(coop, page);
}
