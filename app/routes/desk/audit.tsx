import type { LoaderFunctionArgs, MetaArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readAuditFilters } from '~/domain/audit/filters';
import { findAuditChoices, findEntries } from '~/domain/audit/find-entries.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { AuditPage } from '~/ui/desk-audit/audit-page';
import { deskAuditText } from '~/ui/text/desk-audit';

/** `/co-quan/nhat-ky?ai=&viec=&loai=&ma=&tu=&den=&trang=` */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'audit');
  const { db } = args.context;
  const filters = readAuditFilters(new URL(args.request.url).searchParams);
  const page = findEntries(db, filters);
  return { locale: localeOf(args.request), filters, page, choices: findAuditChoices(db) };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskAuditText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Audit() {
  const { filters, page, choices } = useLoaderData<typeof loader>();
  return <AuditPage filters={filters} page={page} choices={choices} />;
}
