import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findGroupNames } from '~/domain/reports/find-group-names.server';
import { readReport } from '~/domain/reports/read-report.server';
import { viewReport } from '~/domain/reports/report-view';
import { readingOf } from '~/http/context';
import { requireReports } from '~/http/report.server';
import { ReportPage } from '~/ui/desk-reports/report-page';
import { deskReportsText } from '~/ui/text/desk-reports';

/** `/co-quan/bao-cao?ds=&mau=`: the figures of today, and the list behind one of them. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope, locale, params, areaOnly } = await requireReports(args);
  const full = readReport(readingOf(args.context), scope);
  const view = viewReport(full, findGroupNames(args.context.db, locale), params.get('ds'));
  return { locale, view, withSamples: scope.withSamples, areaOnly };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskReportsText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Reports() {
  const { view, withSamples, areaOnly } = useLoaderData<typeof loader>();
  return <ReportPage view={view} withSamples={withSamples} areaOnly={areaOnly} />;
}
