import { data, type LoaderFunctionArgs, type MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { checkOrder, readOrder } from '~/domain/print/label-order';
import { findProducer } from '~/domain/producers/find-producer.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { PrintPage } from '~/ui/print/print-page';
import { printText } from '~/ui/text/print';

/** `/htx/:coopSlug/in-an`: choosing what to print. A wrong order of labels comes back here as 400. */
export async function loader(args: LoaderFunctionArgs) {
  const { producer } = await requireMember(args);
  const { request, context } = args;
  const locale = localeOf(request);
  const query = new URL(request.url).searchParams;
  const cards = findProducer(readingOf(context), producer.slug, locale)?.products ?? [];
  const products = cards.map(({ slug, name, star, provenance }) => ({
    slug,
    name,
    star,
    provenance,
  }));
  const typed = readOrder(query);
  const [only] = products;
  const isAsked = query.size > 0;
  // Whoever sells one thing need not say which.
  const order =
    !isAsked && only && products.length === 1 ? { ...typed, products: [only.slug] } : typed;
  const faults = isAsked ? (checkOrder(typed).faults ?? {}) : {};
  const status = Object.keys(faults).length > 0 ? 400 : 200;
  return data({ locale, coopSlug: producer.slug, products, order, faults }, { status });
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: printText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Print() {
  return <PrintPage {...useLoaderData<typeof loader>()} />;
}
