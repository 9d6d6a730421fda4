import type { LoaderFunctionArgs } from '@remix-run/node';
import { chaseView, readChaseFilters } from '~/domain/chase/filters';
import { findChased } from '~/domain/chase/find-chased.server';
import { vietnamDay } from '~/domain/clock';
import { writeTables } from '~/domain/exports/write-table.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { chaseTable } from '~/ui/desk-chase/chase-table';
import { deskChaseText } from '~/ui/text/desk-chase';

/** `/co-quan/xuat/nhac-han.xlsx`: what the same filters show on the page. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'chase');
  const locale = localeOf(args.request);
  const filters = readChaseFilters(new URL(args.request.url).searchParams);
  const { groups } = chaseView(findChased(acting, locale), filters);
  const { title } = deskChaseText[locale];
  const book = await writeTables([chaseTable(groups, locale)], { title });
  return xlsxResponse(book, { name: 'nhac-han', day: vietnamDay(args.context.clock) });
}
