import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { instantNow } from '~/domain/clock';
import { measureText } from '~/domain/print/fonts.server';
import { checkOrder, orderQuery, readOrder } from '~/domain/print/label-order';
import { productCode } from '~/domain/print/product-code';
import { renderPages } from '~/domain/print/render-pages.server';
import { findProducer } from '~/domain/producers/find-producer.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { pdf } from '~/http/pdf';
import { notFound } from '~/http/respond';
import { inLocale, paths } from '~/paths';
import { labelPages } from '~/ui/print/label-pages';
import { siteText } from '~/ui/text/common';
import { paperText } from '~/ui/text/print';

/** `/htx/:coopSlug/in-an/nhan.pdf`: QR labels of the member's own products, as ordered in the query. */
export async function loader(args: LoaderFunctionArgs) {
  const { producer } = await requireMember(args);
  const { request, context } = args;
  const locale = localeOf(request);
  const typed = readOrder(new URL(request.url).searchParams);
  const { order } = checkOrder(typed);
  if (!order) {
    // The form shows what is wrong beside each field, with everything typed still in place.
    const form = inLocale(locale, paths.coop(producer.slug, 'in-an'));
    return redirect(`${form}?${orderQuery(typed)}`);
  }
  const own = findProducer(readingOf(context), producer.slug, locale)?.products ?? [];
  const cards = order.products.map((slug) => own.find((card) => card.slug === slug) ?? null);
  if (!cards.every((card) => card !== null)) throw notFound();
  const addressOf = ({ id }: { id: number }) => context.siteUrl + paths.qr(productCode(id));
  const pages = labelPages(order, cards, addressOf, locale, measureText);
  const file = await renderPages(pages, {
    title: paperText[locale].files.labels(producer.name),
    author: siteText[locale].name,
    locale,
    now: instantNow(context.clock),
  });
  return pdf(file, `nhan-${producer.slug}`);
}
