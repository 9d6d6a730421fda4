import type { LoaderFunctionArgs } from '@remix-run/node';
import { stringify } from 'csv-stringify/sync';
import { getRenewal } from '~/domain/renewals/get-renewal.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireMember } from '~/http/member.server';
import { checklistRows } from '~/ui/papers/checklist-rows';
import { renewalText } from '~/ui/text/renewal';

/**
 * `/htx/:coopSlug/gia-han/:recognitionId/danh-sach.csv`: the list for a spreadsheet. Begins with a
 * byte-order mark, without which Excel reads Vietnamese as gibberish, and escapes cells that it would
 * run as formulas: numbers of papers are typed by people.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const locale = localeOf(args.request);
  const key = { producerId: producer.id, recognitionId: Number(args.params.recognitionId) };
  const { items, product } = answering(() => getRenewal(acting, key, locale));
  const { columns, fileName } = renewalText[locale];
  const rows = [columns, ...checklistRows(items, locale)];
  return new Response(stringify(rows, { bom: true, escape_formulas: true }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}-${product.slug}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
