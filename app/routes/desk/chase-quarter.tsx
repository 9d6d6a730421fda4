import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { countFates } from '~/domain/chase/fate';
import { findQuarter } from '~/domain/chase/find-quarter.server';
import { readQuarter } from '~/domain/quarter';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { askedFor, readFateName } from '~/ui/desk-chase/quarter-address';
import { QuarterPage } from '~/ui/desk-chase/quarter-page';
import { deskChaseText } from '~/ui/text/desk-chase';

/** `/co-quan/nhac-han/quy?quy=2026-Q3&kq=`; without a quarter, the one before today's. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'chase');
  const locale = localeOf(args.request);
  const params = new URL(args.request.url).searchParams;
  const { today } = readingOf(args.context);
  const quarter = readQuarter(params.get('quy'), today);
  const fate = readFateName(params.get('kq'));
  const producers = findQuarter(acting, quarter, locale);
  return {
    locale,
    quarter,
    fate,
    today,
    counts: countFates(producers.flatMap(({ rows }) => rows)),
    producers: askedFor(producers, fate),
  };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => {
  const t = deskChaseText[loaded?.locale ?? 'vi'];
  const { quarter, year } = loaded?.quarter ?? { quarter: 1, year: 0 };
  return [
    { title: loaded ? t.quarterTitle(quarter, year) : t.title },
    { name: 'robots', content: 'noindex' },
  ];
};

export default function ChaseQuarter() {
  const { quarter, fate, counts, producers, today } = useLoaderData<typeof loader>();
  return (
    <QuarterPage
      quarter={quarter}
      fate={fate}
      counts={counts}
      producers={producers}
      today={today}
    />
  );
}
