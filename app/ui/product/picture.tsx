import type { ProductCard } from '~/domain/catalogue/card';
import { type Locale, paths } from '~/paths';
import { describeDrawing } from '../drawings/alt-text';
import type { DrawingView } from '../drawings/drawing';
import { pickDrawingKind } from '../drawings/kind';
import { useLocale } from '../locale';

/** In lower case: React 18 does not know the attribute and would warn of `fetchPriority`. */
const URGENT = { fetchpriority: 'high' };

type Drawn = Pick<ProductCard, 'slug' | 'criteriaSet' | 'group' | 'viName'>;

/** A product's drawing, until its maker uploads a photo. `eager` for what is seen first. */
export function ProductPicture(props: {
  product: Drawn;
  view?: DrawingView;
  eager?: boolean;
  className?: string;
}) {
  const { product, view = 'main', eager = false, className = '' } = props;
  const locale = useLocale();
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

/** The path of a product's picture. */
export const pictureOf = (product: Drawn, view: DrawingView): string =>
  paths.drawing(kindOf(product), view, product.slug);

export const describePicture = (product: Drawn, view: DrawingView, locale: Locale): string =>
  describeDrawing(kindOf(product), view, locale);

const kindOf = ({ viName, criteriaSet, group }: Drawn) =>
  pickDrawingKind({ name: viName, criteriaSet, group });
