import type { LoaderFunctionArgs } from '@remix-run/node';
import { writeTables } from '~/domain/exports/write-table.server';
import { listCollections } from '~/domain/featured/list-collections.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { xlsxResponse } from '~/http/xlsx';
import { collectionTables } from '~/ui/desk-collections/tables';
import { collectionsText } from '~/ui/text/desk-collections';

/** `/co-quan/xuat/gioi-thieu.xlsx`: the collections and what of them is not shown. */
export async function loader(args: LoaderFunctionArgs) {
  await requireDesk(args, 'collections');
  const locale = localeOf(args.request);
  const reading = readingOf(args.context);
  const tables = collectionTables(listCollections(reading, locale), locale);
  const book = await writeTables(tables, { title: collectionsText[locale].title });
  return xlsxResponse(book, { name: 'bo-gioi-thieu', day: reading.today });
}
