import type { LoaderFunctionArgs } from '@remix-run/node';
import { writeTables } from '~/domain/exports/write-table.server';
import { findGroupNames } from '~/domain/reports/find-group-names.server';
import { readReport } from '~/domain/reports/read-report.server';
import { listsOf } from '~/domain/reports/report';
import { communeNames } from '~/domain/reports/report-view';
import { readingOf } from '~/http/context';
import { requireReports } from '~/http/report.server';
import { notFound } from '~/http/respond';
import { xlsxResponse } from '~/http/xlsx';
import { listWords } from '~/ui/desk-reports/list-words';
import { productsTable } from '~/ui/desk-reports/tables';
import { deskReportsText } from '~/ui/text/desk-reports';

/** `/co-quan/xuat/bao-cao.xlsx?ds=&mau=`: the list behind a figure, or all products. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope, locale, params, today } = await requireReports(args);
  const { db, siteUrl } = args.context;
  const { report } = readReport(readingOf(args.context), scope);
  const asked = params.get('ds');
  const list = asked ? listsOf(report).get(asked) : null;
  if (list === undefined) throw notFound();
  const t = deskReportsText[locale];
  const names = { groups: findGroupNames(db, locale), communes: communeNames(report) };
  const title = list ? listWords(list.key, names, locale) : t.sheets.products;
  const products = list?.products ?? report.products;
  const table = productsTable(title, products, { locale, day: today, siteUrl });
  return xlsxResponse(await writeTables([table], { title }), { name: 'bao-cao', day: today });
}
