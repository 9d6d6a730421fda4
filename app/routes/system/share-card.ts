import type { LoaderFunctionArgs } from '@remix-run/node';
import { findRenamed } from '~/domain/catalogue/find-elsewhere.server';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { drawPicture } from '~/domain/print/draw-picture.server';
import { measureText } from '~/domain/print/fonts.server';
import { renderCard } from '~/domain/print/render-card.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { movedTo, notFound } from '~/http/respond';
import { inLocale, paths } from '~/paths';
import { productDrawing } from '~/ui/print/product-drawing';
import { SHARE_DOTS_PER_MM, SHARE_PICTURE, shareCard } from '~/ui/print/share-card';

/**
 * `/the-chia-se/:slug.jpg`: the picture that chats and social networks show for a product. Kept with
 * the pages, so that it is drawn anew after each change and at midnight.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const slug = params.slug ?? '';
  const facts = findProduct(readingOf(context), slug, locale);
  if (!facts) {
    const renamed = findRenamed(context.db, 'product', slug);
    if (renamed) return movedTo(inLocale(locale, paths.shareCard(renamed)));
    throw notFound();
  }
  const pictured = {
    dataDir: context.dataDir,
    photo: facts.card.photo,
    drawing: productDrawing(facts.card),
  };
  const picture = await drawPicture(pictured, SHARE_PICTURE);
  const page = shareCard(facts, { picture, locale }, measureText);
  const image = await renderCard(page, SHARE_DOTS_PER_MM);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/jpeg' } });
}
