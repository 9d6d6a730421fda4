import type { LoaderFunctionArgs } from '@remix-run/node';
import { writeTables } from '~/domain/exports/write-table.server';
import { quarterName, readQuarter } from '~/domain/quarter';
import { findGroupNames } from '~/domain/reports/find-group-names.server';
import { readReport } from '~/domain/reports/read-report.server';
import { spanOf } from '~/domain/reports/report';
import { viewReport } from '~/domain/reports/report-view';
import { requireReports } from '~/http/report.server';
import { xlsxResponse } from '~/http/xlsx';
import { endedTable, numbersTable, productsTable } from '~/ui/desk-reports/tables';
import { deskReportsText } from '~/ui/text/desk-reports';

/** `/co-quan/bao-cao/quy.xlsx?quy=2026-Q3`: the quarterly report as a workbook of three sheets. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope, locale, params, today } = await requireReports(args);
  const { db, siteUrl } = args.context;
  const quarter = readQuarter(params.get('quy'), today);
  const { to } = spanOf(quarter);
  const day = to < today ? to : today;
  const full = readReport({ db, today: day }, scope);
  const view = viewReport(full, findGroupNames(db, locale), null);
  const ended = full.report.renewals.slice(-1);
  const t = deskReportsText[locale];
  const reader = { locale, day, siteUrl };
  const tables = [
    numbersTable(view, locale, { withSamples: scope.withSamples }),
    productsTable(t.sheets.products, full.report.products, reader),
    ...ended.map((one) => endedTable(one, reader)),
  ];
  const title = t.quarterlyTitle(t.quarterName(quarter.quarter, quarter.year));
  return xlsxResponse(await writeTables(tables, { title }), {
    name: `bao-cao-${quarterName(quarter)}`,
    day,
  });
}
