import type { PlainDate } from '~/domain/clock';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook to download, named with the day it tells of: `quyet-dinh-2026-11-24.xlsx`. */
export function xlsxResponse(
  body: Uint8Array<ArrayBuffer>,
  { name, day }: { name: string; day: PlainDate },
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${name}-${day}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
