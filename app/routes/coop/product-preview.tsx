import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { asIfApproved } from '~/domain/listings/preview.server';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { editPathOf, listingOf } from '~/http/listing-address';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { notFound } from '~/http/respond';
import { PreviewBanner } from '~/ui/edit/preview-banner';
import { ProductPage } from '~/ui/product/product-page';

export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const listing = listingOf(args, producer.id);
  const { today } = readingOf(args.context);
  const slug = args.params.productSlug ?? '';
  const facts = answering(() =>
    asIfApproved(acting, listing, (db) => findProduct({ db, today }, slug, localeOf(args.request))),
  );
  if (!facts) throw notFound();
  const { siteUrl } = args.context;
  return { facts, today, siteUrl, back: editPathOf(args, producer.slug) };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: data?.facts.card.name.text },
  { name: 'robots', content: 'noindex' },
];

export default function ProductPreview() {
  const { facts, today, siteUrl, back } = useLoaderData<typeof loader>();
  return (
    <>
      <PreviewBanner back={back} />
      {/* The page brings its own margins. */}
      <div className="-mx-4">
        <ProductPage facts={facts} related={[]} today={today} siteUrl={siteUrl} />
      </div>
    </>
  );
}
