import type { ProductCard, ShownPhoto } from '~/domain/catalogue/card';
import { useText } from '../locale';
import { productText } from '../text/product';
import { PhotoPicture, ProductPicture } from './picture';

const SLIDE =
  'shrink-0 basis-[92%] snap-center rounded-lg max-sm:aspect-video print:max-h-44 first:nth-last-1:basis-full';
const SIZES = '(min-width: 48rem) 50vw, 92vw';

/**
 * The product's photos; else its drawing and the place it comes from. A strip to swipe on a phone,
 * a pair on a desk.
 */
export function Gallery({ card, photos }: { card: ProductCard; photos: readonly ShownPhoto[] }) {
  const t = useText(productText);
  const drawn = photos.length === 0;
  return (
    <figure className="-mx-4 sm:mx-0">
      {/* A scrolling strip must be reachable by keyboard. */}
      <div
        role="group"
        aria-label={t.gallery}
        tabIndex={0}
        className="flex snap-x snap-mandatory gap-2 overflow-x-auto px-4 sm:px-0 md:grid md:overflow-visible print:grid print:grid-cols-2 print:px-0"
      >
        {drawn ? (
          <>
            <ProductPicture product={card} eager className={SLIDE} />
            <ProductPicture product={card} view="detail" className={SLIDE} />
          </>
        ) : (
          photos.map((photo, index) => (
            <PhotoPicture
              key={photo.id}
              photo={photo}
              eager={index === 0}
              className={SLIDE}
              sizes={SIZES}
            />
          ))
        )}
      </div>
      {drawn && (
        <figcaption className="px-4 pt-1 text-ink-soft text-xs sm:px-0">{t.drawing}</figcaption>
      )}
    </figure>
  );
}
