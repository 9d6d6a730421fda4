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
import { requireMember } from '~/http/member.server';
import { paths } from '~/paths';
import { EditPage } from '~/ui/edit/edit-page';

export const handle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const atWork = await requireMember(args);
  const { id, slug, name } = atWork.producer;
  return {
    ...editPageData(args, atWork, listingOf(args, id)),
    title: name,
    links: {
      preview: paths.coop(slug, 'ho-so/xem-truoc'),
      history: paths.coop(slug, 'ho-so/lich-su'),
      page: paths.producer(slug),
      upload: paths.coop(slug, 'anh'),
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

export default function Profile() {
  const loaded = useLoaderData<typeof loader>();
  return <EditPage {...loaded} outcome={useActionData<typeof action>()} />;
}
