import type { LoaderFunctionArgs } from '@remix-run/node';
import { vietnamDay } from '~/domain/clock';
import { writeTables } from '~/domain/exports/write-table.server';
import { findQueue } from '~/domain/review/find-queue.server';
import { filterQueue, readQueueFilters } from '~/domain/review/queue';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { queueTable } from '~/ui/desk/queue-table';

/** `/co-quan/xuat/hang-cho.xlsx`: the queue as a workbook, under the filters of its page. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'queue');
  const locale = localeOf(args.request);
  const filters = readQueueFilters(new URL(args.request.url).searchParams);
  const items = filterQueue(findQueue(acting, locale), filters, actor.personId);
  const table = queueTable(items, locale);
  const body = await writeTables([table], { title: table.name });
  return xlsxResponse(body, { name: 'hang-cho', day: vietnamDay(args.context.clock) });
}
