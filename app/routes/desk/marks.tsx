import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readMarkFilters } from '~/domain/marks/desk-registry';
import { findDeskRegistry } from '~/domain/marks/find-desk-registry.server';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { mayAtDesk } from '~/domain/policy';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { DeskRegistryPage } from '~/ui/desk-marks/registry-page';
import { deskMarksText } from '~/ui/text/desk-marks';

/** `/co-quan/nhan-hieu`: the registry, with how its rights of use stand today. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'marks');
  const locale = localeOf(args.request);
  const filters = readMarkFilters(new URL(args.request.url).searchParams);
  return {
    locale,
    filters,
    marks: findDeskRegistry(readingOf(args.context), locale, filters),
    communes: findInvitable(args.context.db).communes,
    mayRecord: mayAtDesk(actor, 'record'),
  };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: deskMarksText[data?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Marks() {
  return <DeskRegistryPage {...useLoaderData<typeof loader>()} />;
}
