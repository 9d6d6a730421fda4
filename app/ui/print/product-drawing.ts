import type { ProductCard } from '~/domain/catalogue/card';
import { drawProduct } from '../drawings/drawing';
import { pickDrawingKind } from '../drawings/kind';

/** The drawing that stands for a product without a photo, as on its page. */
export function productDrawing({
  slug,
  viName,
  criteriaSet,
  group,
}: Pick<ProductCard, 'slug' | 'viName' | 'criteriaSet' | 'group'>): string {
  const kind = pickDrawingKind({ name: viName, criteriaSet, group });
  return drawProduct({ kind, view: 'main', seed: slug });
}
