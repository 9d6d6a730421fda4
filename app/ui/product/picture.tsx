import type { ProductCard } from '~/domain/catalogue/card';
import { paths } from '~/paths';
import { describeDrawing } from '../drawings/alt-text';
import { pickDrawingKind } from '../drawings/kind';
import { useLocale } from '../locale';

type Drawn = Pick<ProductCard, 'slug' | 'criteriaSet' | 'group'> & { viName: string };

/** A product's drawing, until its maker uploads a photo. `eager` for what is seen first. */
export function ProductPicture(props: {
  product: Drawn;
  view?: 'main' | 'detail';
  eager?: boolean;
  className?: string;
}) {
  const { product, view = 'main', eager = false, className = '' } = props;
  const locale = useLocale();
  const kind = pickDrawingKind({
    name: product.viName,
    criteriaSet: product.criteriaSet,
    group: product.group,
  });
  return (
    <img
      src={paths.drawing(kind, view, product.slug)}
      alt={describeDrawing(kind, view, locale)}
      width={400}
      height={300}
      loading={eager ? undefined : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
      className={`aspect-4/3 w-full bg-linen-dark object-cover ${className}`}
    />
  );
}
