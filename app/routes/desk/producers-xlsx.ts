import type { LoaderFunctionArgs } from '@remix-run/node';
import { vietnamDay } from '~/domain/clock';
import { writeTables } from '~/domain/exports/write-table.server';
import { readDeskFilters } from '~/domain/producers/desk-filters';
import { findDeskProducers } from '~/domain/producers/find-desk-producers.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { producerTable } from '~/ui/desk-producers/producer-table';

/** `/co-quan/xuat/co-so.xlsx`: the list of producers as a workbook, under the same filters. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'producers');
  const { clock, siteUrl } = args.context;
  const filters = readDeskFilters(new URL(args.request.url).searchParams);
  const table = producerTable(findDeskProducers(acting, filters), {
    locale: localeOf(args.request),
    siteUrl,
  });
  const body = await writeTables([table], { title: table.name });
  return xlsxResponse(body, { name: 'co-so', day: vietnamDay(clock) });
}
