import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readQuarter, recentQuarters } from '~/domain/quarter';
import { findGroupNames } from '~/domain/reports/find-group-names.server';
import { readReport } from '~/domain/reports/read-report.server';
import { spanOf } from '~/domain/reports/report';
import { viewReport } from '~/domain/reports/report-view';
import { requireReports } from '~/http/report.server';
import { QuarterPage } from '~/ui/desk-reports/quarter-page';
import { deskReportsText } from '~/ui/text/desk-reports';

/** Quarters to choose from beside today's. */
const BACK = 11;

/** `/co-quan/bao-cao/quy?quy=2026-Q3`: the figures of a quarter's last day, or of today in it. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope, locale, params, today, areaOnly } = await requireReports(args);
  const { db } = args.context;
  const quarter = readQuarter(params.get('quy'), today);
  const { to } = spanOf(quarter);
  const full = readReport({ db, today: to < today ? to : today }, scope);
  const view = viewReport(full, findGroupNames(db, locale), null);
  const choices = recentQuarters(today, BACK);
  return { locale, view, quarter, choices, withSamples: scope.withSamples, areaOnly };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskReportsText[loaded?.locale ?? 'vi'].quarterly },
  { name: 'robots', content: 'noindex' },
];

export default function QuarterlyReport() {
  const { locale: _, ...shown } = useLoaderData<typeof loader>();
  return <QuarterPage {...shown} />;
}
