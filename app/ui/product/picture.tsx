import type { ProductCard, ShownPhoto } from '~/domain/catalogue/card';
import { pictureSources } from '~/domain/media/picture-sources';
import { type Locale, paths } from '~/paths';
import { describeDrawing } from '../drawings/alt-text';
import type { DrawingView } from '../drawings/drawing';
import { pickDrawingKind } from '../drawings/kind';
import { useLocale } from '../locale';

/** In lower case: React 18 does not know the attribute and would warn of `fetchPriority`. */
const URGENT = { fetchpriority: 'high' };

type Drawn = Pick<ProductCard, 'slug' | 'criteriaSet' | 'group' | 'viName'>;
type Pictured = Drawn & { photo?: ShownPhoto | null };

/** A product's first photo, or its drawing until one is approved. `eager` for what is seen first. */
export function ProductPicture(props: {
  product: Pictured;
  view?: DrawingView;
  eager?: boolean;
  className?: string;
}) {
  const { product, view = 'main', eager = false, className = '' } = props;
  const locale = useLocale();
  if (product.photo && view === 'main') {
    return (
      <PhotoPicture photo={product.photo} eager={eager} className={className} sizes={CARD_SIZES} />
    );
  }
  return (
    <img
      src={pictureOf(product, view)}
      alt={describePicture(product, view, locale)}
      width={400}
      height={300}
      {...(eager ? URGENT : { loading: 'lazy' as const })}
      decoding="async"
      className={`aspect-4/3 w-full bg-linen-dark object-cover ${className}`}
    />
  );
}

/** A card fills a phone's width and a third of a desk's. */
const CARD_SIZES = '(min-width: 64rem) 25rem, (min-width: 30rem) 50vw, 100vw';

type PhotoProps = { photo: ShownPhoto; eager?: boolean; className?: string; sizes: string };

/** A photo in the widths and formats a browser chooses from, on its colour until it has come. */
export function PhotoPicture({ photo, eager = false, className = '', sizes }: PhotoProps) {
  const { sources, img, placeholder } = pictureSources(photo);
  return (
    <span className={`relative block aspect-4/3 w-full overflow-hidden ${className}`}>
      <svg aria-hidden="true" className="absolute inset-0 size-full">
        <rect width="100%" height="100%" fill={placeholder} />
      </svg>
      <picture>
        {sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
        ))}
        <img
          {...img}
          sizes={sizes}
          alt={photo.alt}
          lang={photo.altLocale}
          {...(eager ? URGENT : { loading: 'lazy' as const })}
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      </picture>
    </span>
  );
}

/** The path of a product's drawing. */
export const pictureOf = (product: Drawn, view: DrawingView): string =>
  paths.drawing(kindOf(product), view, product.slug);

export const describePicture = (product: Drawn, view: DrawingView, locale: Locale): string =>
  describeDrawing(kindOf(product), view, locale);

const kindOf = ({ viName, criteriaSet, group }: Drawn) =>
  pickDrawingKind({ name: viName, criteriaSet, group });
