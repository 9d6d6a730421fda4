import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { vietnamDayOf } from '~/domain/clock';
import { mayAtDesk } from '~/domain/policy';
import { readDecisionFilters } from '~/domain/recognitions/decision-filters';
import { findRecognitionsOnRecord } from '~/domain/recognitions/find-recognitions-on-record.server';
import { groupDecisions, yearsOf } from '~/domain/recognitions/group-decisions';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { DecisionsPage } from '~/ui/desk-decisions/decisions-page';
import { deskDecisionsText } from '~/ui/text/desk-decisions';

const PAPERS_PER_PAGE = 20;

/** `/co-quan/quyet-dinh?q=&nam=&cap=&tinh-trang=&trang=`: decisions on record in the officer's area. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'decisions');
  const locale = localeOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const filters = readDecisionFilters(searchParams);
  const rows = findRecognitionsOnRecord(acting, locale);
  const groups = groupDecisions(rows, filters, vietnamDayOf(acting.now));
  const pages = Math.max(1, Math.ceil(groups.length / PAPERS_PER_PAGE));
  const page = Math.min(filters.page, pages);
  const count = (name: string) => {
    const told = Number(searchParams.get(name));
    return Number.isSafeInteger(told) && told > 0 && told < 1000 ? told : null;
  };
  return {
    locale,
    mayRecord: mayAtDesk(actor, 'record'),
    groups: groups.slice((page - 1) * PAPERS_PER_PAGE, page * PAPERS_PER_PAGE),
    total: {
      papers: groups.length,
      lines: groups.reduce((sum, { lines }) => sum + lines.length, 0),
    },
    pages,
    filters: { ...filters, page },
    years: yearsOf(rows),
    done: count('da-ghi'),
    takenBack: count('da-rut'),
  };
}

export const meta = ({ data }: MetaArgs<typeof loader>) => [
  { title: deskDecisionsText[data?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Decisions() {
  return <DecisionsPage {...useLoaderData<typeof loader>()} />;
}
