import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { asIfApproved } from '~/domain/listings/preview.server';
import { findCommuneShapes } from '~/domain/places/find-shapes.server';
import { findProducer } from '~/domain/producers/find-producer.server';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { editPathOf, listingOf } from '~/http/listing-address';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { notFound } from '~/http/respond';
import { PreviewBanner } from '~/ui/edit/preview-banner';
import { ProducerPage } from '~/ui/producer/producer-page';

export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const { today } = readingOf(args.context);
  const facts = answering(() =>
    asIfApproved(acting, listingOf(args, producer.id), (db) =>
      findProducer({ db, today }, producer.slug, localeOf(args.request)),
    ),
  );
  if (!facts) throw notFound();
  const { siteUrl, db } = args.context;
  const shapes = facts.address.now ? findCommuneShapes(db) : [];
  return { facts, shapes, today, siteUrl, back: editPathOf(args, producer.slug) };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: data?.facts.name.text },
  { name: 'robots', content: 'noindex' },
];

export default function ProfilePreview() {
  const { facts, shapes, today, siteUrl, back } = useLoaderData<typeof loader>();
  return (
    <>
      <PreviewBanner back={back} />
      {/* The page brings its own margins. */}
      <div className="-mx-4">
        <ProducerPage facts={facts} shapes={shapes} today={today} siteUrl={siteUrl} />
      </div>
    </>
  );
}
