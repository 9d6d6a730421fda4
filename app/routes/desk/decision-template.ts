import type { LoaderFunctionArgs } from '@remix-run/node';
import { vietnamDayOf } from '~/domain/clock';
import { writeTables } from '~/domain/exports/write-table.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { annexTemplate } from '~/ui/desk-decisions/annex-template';
import { annexText } from '~/ui/text/desk-annex';

/** `/co-quan/quyet-dinh/mau.xlsx`: an empty annex to fill in and import. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'decisions');
  const locale = localeOf(args.request);
  const title = annexText[locale].templateName;
  const body = await writeTables(annexTemplate(locale), { title });
  return xlsxResponse(body, { name: 'mau-phu-luc', day: vietnamDayOf(acting.now) });
}
