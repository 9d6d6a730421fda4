import type { LoaderFunctionArgs } from '@remix-run/node';
import { writeTables } from '~/domain/exports/write-table.server';
import { getMarkUsers } from '~/domain/marks/get-desk-mark.server';
import { readDay } from '~/domain/papers/read-day';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { usersTable } from '~/ui/desk-marks/mark-tables';
import { markTitle } from '~/ui/mark/mark-words';

/** `/co-quan/xuat/nhan-hieu/:slug.xlsx`: who may use a mark on a day (`ngay=`), as its page shows. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'marks');
  const locale = localeOf(args.request);
  const { today } = readingOf(args.context);
  const day = readDay(new URL(args.request.url).searchParams.get('ngay') ?? '') ?? today;
  const { slug = '' } = args.params;
  const users = answering(() => getMarkUsers(acting, { slug, day, locale }));
  const table = usersTable(users, { locale, siteUrl: args.context.siteUrl });
  const body = await writeTables([table], { title: markTitle(users.mark, locale) });
  return xlsxResponse(body, { name: slug, day });
}
