import type { LoaderFunctionArgs } from '@remix-run/node';
import { stringify } from 'csv-stringify/sync';
import { readAuditFilters } from '~/domain/audit/filters';
import { findEntriesBefore } from '~/domain/audit/find-entries.server';
import { vietnamDay } from '~/domain/clock';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { auditCells } from '~/ui/desk-audit/audit-table';
import { deskAuditText } from '~/ui/text/desk-audit';

const ROWS_AT_ONCE = 500;

/**
 * `/co-quan/nhat-ky/nhat-ky.csv`: all entries that the same filters show, newest first, with their
 * hashes. Written part by part: a log of years is larger than a server's memory should be.
 */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'audit');
  const { db, clock } = args.context;
  const locale = localeOf(args.request);
  const filters = readAuditFilters(new URL(args.request.url).searchParams);
  const encoder = new TextEncoder();
  let before = Number.MAX_SAFE_INTEGER;
  const body = new ReadableStream({
    start(controller) {
      // The byte-order mark is what makes Excel read it as UTF-8.
      controller.enqueue(encoder.encode(`\ufeff${stringify([deskAuditText[locale].columns])}`));
    },
    pull(controller) {
      const entries = findEntriesBefore(db, filters, { id: before, limit: ROWS_AT_ONCE });
      if (entries.length === 0) return controller.close();
      before = entries.at(-1)?.id ?? 0;
      const rows = entries.map((entry) => auditCells(entry, locale));
      controller.enqueue(encoder.encode(stringify(rows, { escape_formulas: true })));
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nhat-ky-${vietnamDay(clock)}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
