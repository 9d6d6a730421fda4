import type { LoaderFunctionArgs } from '@remix-run/node';
import { vietnamDayOf } from '~/domain/clock';
import { writeTables } from '~/domain/exports/write-table.server';
import { readDecisionFilters } from '~/domain/recognitions/decision-filters';
import { findRecognitionsOnRecord } from '~/domain/recognitions/find-recognitions-on-record.server';
import { groupDecisions } from '~/domain/recognitions/group-decisions';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { decisionsTable } from '~/ui/desk-decisions/decisions-table';
import { deskDecisionsText } from '~/ui/text/desk-decisions';

/** `/co-quan/xuat/quyet-dinh.xlsx`: the list of decisions, narrowed as its page is. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'decisions');
  const locale = localeOf(args.request);
  const filters = readDecisionFilters(new URL(args.request.url).searchParams);
  const day = vietnamDayOf(acting.now);
  const groups = groupDecisions(findRecognitionsOnRecord(acting, locale), filters, day);
  const { title } = deskDecisionsText[locale];
  const body = await writeTables([decisionsTable(groups, locale)], { title });
  return xlsxResponse(body, { name: 'quyet-dinh', day });
}
