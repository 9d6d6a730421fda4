import type { ProductCard } from '~/domain/catalogue/card';
import { useText } from '../locale';
import { productText } from '../text/product';
import { ProductPicture } from './picture';

/** The product, then the place it comes from: a strip to swipe on a phone, a pair on a desk. */
export function Gallery({ card }: { card: ProductCard }) {
  const t = useText(productText);
  return (
    <figure className="-mx-4 sm:mx-0">
      {/* A scrolling strip must be reachable by keyboard. */}
      <div
        role="group"
        aria-label={t.gallery}
        tabIndex={0}
        className="flex snap-x snap-mandatory gap-2 overflow-x-auto px-4 sm:px-0 md:grid md:overflow-visible print:grid print:grid-cols-2 print:px-0"
      >
        <ProductPicture
          product={card}
          eager
          className="shrink-0 basis-[92%] snap-center rounded-lg max-sm:aspect-video print:max-h-44"
        />
        <ProductPicture
          product={card}
          view="detail"
          className="shrink-0 basis-[92%] snap-center rounded-lg max-sm:aspect-video print:max-h-44"
        />
      </div>
      <figcaption className="px-4 pt-1 text-ink-soft text-xs sm:px-0">{t.drawing}</figcaption>
    </figure>
  );
}
