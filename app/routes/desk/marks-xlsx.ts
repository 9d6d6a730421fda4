import type { LoaderFunctionArgs } from '@remix-run/node';
import { writeTables } from '~/domain/exports/write-table.server';
import { readMarkFilters } from '~/domain/marks/desk-registry';
import { findDeskRegistry } from '~/domain/marks/find-desk-registry.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { marksTable } from '~/ui/desk-marks/mark-tables';

/** `/co-quan/xuat/nhan-hieu.xlsx`: the registry as a workbook, under the same filters. */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'marks');
  const locale = localeOf(args.request);
  const reading = readingOf(args.context);
  const filters = readMarkFilters(new URL(args.request.url).searchParams);
  const marks = findDeskRegistry(reading, locale, filters);
  const table = marksTable(marks, { locale, siteUrl: args.context.siteUrl });
  const body = await writeTables([table], { title: table.name });
  return xlsxResponse(body, { name: 'nhan-hieu', day: reading.today });
}
