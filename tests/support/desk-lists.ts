import type { AppLoadContext } from '@remix-run/node';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { type DeskList, inLocale, type Locale, paths } from '~/paths';
import { loader as ofOneLoader } from '~/routes/desk/list-of-one-xlsx';
import { loader } from '~/routes/desk/list-xlsx';
import { ask } from './personas';

type Asked = { as?: { cookie: string }; query?: string; locale?: Locale };

/** Asks for a list of the desk as a workbook, as its address does. */
export function askList(
  context: AppLoadContext,
  address: DeskList,
  { as, query = '', locale = 'vi' }: Asked,
): Promise<Response> {
  const [list = '', of] = address.split('/');
  const path = inLocale(locale, paths.desk(`xuat/${address}.xlsx`, query));
  return of === undefined
    ? ask(context, loader, path, { as, params: { list } })
    : ask(context, ofOneLoader, path, { as, params: { list, of } });
}

/** The sheets of a workbook that was sent. */
export async function sheetsOf(answer: Response) {
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toContain('spreadsheetml');
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  return sheets.map(({ name, rows }) => ({ name, header: rows[0] ?? [], rows: rows.slice(1) }));
}
