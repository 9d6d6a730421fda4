import type { Database } from 'db/connection.server';
import type { VersionPhoto } from 'db/schema/versions.server';
import { findPhotos } from '../media/find-photos.server';
import type { Locale } from '../texts';
import type { ShownPhoto } from './card';

/** Reads the photos of many versions at once: each list as it is shown, in its order. */
export function findShownPhotos(
  db: Database,
  lists: readonly (readonly VersionPhoto[])[],
  locale: Locale,
): ShownPhoto[][] {
  const known = findPhotos(
    db,
    lists.flat().map(({ mediaId }) => mediaId),
  );
  return lists.map((list) =>
    list.flatMap(({ mediaId, altVi, altEn }) => {
      const photo = known.get(mediaId);
      if (!photo) return [];
      const english = locale === 'en' ? altEn : undefined;
      return [
        { ...photo, alt: english ?? altVi, altLocale: english ? ('en' as const) : ('vi' as const) },
      ];
    }),
  );
}
