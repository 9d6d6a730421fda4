import type { PhotosDiff } from '~/domain/listings/diff';
import type { VersionPhoto } from '~/domain/listings/fields';
import { type Photo, photoPath, pictureSources } from '~/domain/media/picture-sources';
import type { Review } from '~/domain/review/get-review.server';
import { useText } from '../locale';
import { deskReviewText } from '../text/desk-review';
import { SideBySide } from './side-by-side';

type Props = {
  diff: PhotosDiff;
  against: Review['against'];
  before: readonly VersionPhoto[];
  after: readonly VersionPhoto[];
  photos: Readonly<Record<number, Photo>>;
};

/** The photos of both sides in their order, those that come, go, or are described anew marked. */
export function PhotosBySide({ diff, against, before, after, photos }: Props) {
  const t = useText(deskReviewText);
  const isIn = (list: readonly VersionPhoto[], { mediaId }: VersionPhoto) =>
    list.some((photo) => photo.mediaId === mediaId);
  const reworded = diff.reworded.map((each) => each.after);
  return (
    <SideBySide
      against={against}
      before={
        <PhotoList
          list={before}
          photos={photos}
          tagOf={(photo) => (isIn(diff.removed, photo) ? t.photoGone : null)}
        />
      }
      proposed={
        <PhotoList
          list={after}
          photos={photos}
          tagOf={(photo) =>
            isIn(diff.added, photo) ? t.photoNew : isIn(reworded, photo) ? t.photoReworded : null
          }
        />
      }
    />
  );
}

type ListProps = {
  list: readonly VersionPhoto[];
  photos: Readonly<Record<number, Photo>>;
  tagOf: (photo: VersionPhoto) => string | null;
};

function PhotoList({ list, photos, tagOf }: ListProps) {
  const t = useText(deskReviewText);
  if (list.length === 0) return <p className="text-ink-soft italic">{t.noPhotos}</p>;
  return (
    <ol className="grid grid-cols-2 gap-3">
      {list.map((photo) => {
        const { mediaId, altVi, altEn } = photo;
        const tag = tagOf(photo);
        return (
          <li key={mediaId}>
            <figure className="space-y-1">
              <Picture photo={photos[mediaId]} alt={altVi} />
              <figcaption className="text-sm">
                {tag && <b className="tag mr-1 bg-turmeric-mist text-turmeric-dark">{tag}</b>}
                {altVi}
                {altEn && (
                  <span lang="en" className="block text-ink-soft">
                    {altEn}
                  </span>
                )}
              </figcaption>
            </figure>
          </li>
        );
      })}
    </ol>
  );
}

/** Opens large: whether a photo is one's own is seen in its details. */
function Picture({ photo, alt }: { photo: Photo | undefined; alt: string }) {
  const t = useText(deskReviewText);
  if (!photo) return <p className="text-ink-soft italic">{t.photoMissing}</p>;
  const { img } = pictureSources(photo);
  return (
    <a href={photoPath(photo.sha256, 1280, 'jpeg')} className="block">
      <img
        src={img.src}
        alt={alt}
        width={img.width}
        height={img.height}
        loading="lazy"
        className="h-auto w-full rounded"
      />
    </a>
  );
}
