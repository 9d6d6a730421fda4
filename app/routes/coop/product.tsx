import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editListing, outcomeStatus } from '~/http/edit-listing.server';
import { editPageData } from '~/http/edit-page.server';
import { listingOf } from '~/http/listing-address';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { paths } from '~/paths';
import { EditPage } from '~/ui/edit/edit-page';

export const handle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const atWork = await requireMember(args);
  const { producer } = atWork;
  const found = editPageData(args, atWork, listingOf(args, producer.id));
  const { slug, fields } = found.edit;
  const english = localeOf(args.request) === 'en' && fields['name.en'];
  return {
    ...found,
    title: english || fields['name.vi'] || slug,
    links: {
      preview: paths.coop(producer.slug, `san-pham/${slug}/xem-truoc`),
      history: paths.coop(producer.slug, `san-pham/${slug}/lich-su`),
      page: paths.product(slug),
      upload: paths.coop(producer.slug, 'anh'),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const atWork = await requireMember(args);
  const outcome = await editListing(args, atWork, listingOf(args, atWork.producer.id));
  return outcome instanceof Response ? outcome : data(outcome, outcomeStatus(outcome));
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded?.title },
  { name: 'robots', content: 'noindex' },
];

export default function Product() {
  const loaded = useLoaderData<typeof loader>();
  return <EditPage {...loaded} outcome={useActionData<typeof action>()} />;
}
