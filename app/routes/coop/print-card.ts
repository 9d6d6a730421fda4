import type { LoaderFunctionArgs } from '@remix-run/node';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { instantNow } from '~/domain/clock';
import { drawPicture } from '~/domain/print/draw-picture.server';
import { measureText } from '~/domain/print/fonts.server';
import { productCode } from '~/domain/print/product-code';
import { renderPages } from '~/domain/print/render-pages.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { pdf } from '~/http/pdf';
import { notFound } from '~/http/respond';
import { paths } from '~/paths';
import { productDrawing } from '~/ui/print/product-drawing';
import { SHELF_PICTURE, shelfCard } from '~/ui/print/shelf-card';
import { siteText } from '~/ui/text/common';
import { paperText } from '~/ui/text/print';

/** `/htx/:coopSlug/in-an/the-ke/:slug.pdf`: an A5 shelf card of one of the member's own products. */
export async function loader(args: LoaderFunctionArgs) {
  const { producer } = await requireMember(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const reading = readingOf(context);
  const facts = findProduct(reading, params.slug ?? '', locale);
  if (!facts || facts.card.producer?.slug !== producer.slug) throw notFound();
  const { card } = facts;
  const pictured = { dataDir: context.dataDir, photo: card.photo, drawing: productDrawing(card) };
  const page = {
    address: context.siteUrl + paths.qr(productCode(card.id)),
    picture: await drawPicture(pictured, SHELF_PICTURE),
    today: reading.today,
    locale,
  };
  const file = await renderPages([shelfCard(facts, page, measureText)], {
    title: paperText[locale].files.card(card.name.text),
    author: siteText[locale].name,
    locale,
    now: instantNow(context.clock),
  });
  return pdf(file, `the-ke-${card.slug}`);
}
