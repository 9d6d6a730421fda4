import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findToday } from '~/domain/listings/find-today.server';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { TodayPage } from '~/ui/work/today-page';

export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  return { producer, today: findToday(acting, producer.id, localeOf(args.request)) };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: data?.producer.name },
  { name: 'robots', content: 'noindex' },
];

export default function Dashboard() {
  const { producer, today } = useLoaderData<typeof loader>();
  return <TodayPage coop={producer.slug} today={today} />;
}
