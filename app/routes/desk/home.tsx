import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findWaiting } from '~/domain/review/find-waiting.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { WaitingPage } from '~/ui/desk/waiting-page';
import { deskText } from '~/ui/text/desk';

export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor, post } = await requireDesk(args, 'queue');
  const locale = localeOf(args.request);
  const needsFactor = post === 'province' && !actor.secondFactor;
  const done = new URL(args.request.url).searchParams.get('da');
  return { locale, needsFactor, done, waiting: findWaiting(acting, locale) };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: deskText[data?.locale ?? 'vi'].pages.home },
  { name: 'robots', content: 'noindex' },
];

export default function DeskHome() {
  const { waiting, needsFactor, done } = useLoaderData<typeof loader>();
  return <WaitingPage waiting={waiting} needsFactor={needsFactor} done={done} />;
}
