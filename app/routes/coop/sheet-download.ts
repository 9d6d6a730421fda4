import type { LoaderFunctionArgs } from '@remix-run/node';
import { vietnamDay } from '~/domain/clock';
import { findSheetProducts } from '~/domain/sheets/find-sheet-state.server';
import { SHEET_KINDS, SHEETS } from '~/domain/sheets/sheets';
import { writeCsv, writeWorkbook } from '~/domain/sheets/write-workbook.server';
import { requireMember } from '~/http/member.server';
import { notFound } from '~/http/respond';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `/htx/:coopSlug/bang-tinh/:file`: the member's products as `san-pham.xlsx` or one sheet as CSV. */
export async function loader(args: LoaderFunctionArgs) {
  const { producer, acting } = await requireMember(args);
  const { file } = args.params;
  const kind = SHEET_KINDS.find((known) => SHEETS[known].file === file);
  if (!kind && file !== 'san-pham.xlsx') throw notFound();
  const products = await findSheetProducts({ ...acting, producerId: producer.id });
  const body = kind
    ? await writeCsv(kind, products)
    : new Uint8Array(await writeWorkbook(products, { title: producer.name }));
  const [name, ending] = (file as string).split('.');
  const day = vietnamDay(args.context.clock);
  return new Response(body, {
    headers: {
      'Content-Type': kind ? 'text/csv; charset=utf-8' : XLSX,
      'Content-Disposition': `attachment; filename="${name}-${day}.${ending}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
