import type { LoaderFunctionArgs } from '@remix-run/node';
import { stringify } from 'csv-stringify/sync';
import { readListRequest } from '~/domain/catalogue/filters';
import { listItem } from '~/domain/catalogue/list-json';
import { listProducts } from '~/domain/catalogue/list-products.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { inLocale, paths } from '~/paths';

/**
 * `/san-pham.csv`: every product that matches, for spreadsheets; one page of them when `trang` is
 * given. Begins with a byte-order mark, without which Excel reads Vietnamese as gibberish, and
 * escapes cells that a spreadsheet would run as formulas.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const params = new URL(request.url).searchParams;
  const { request: asked } = readListRequest(params);
  const pageSize = params.has('trang') ? undefined : Number.MAX_SAFE_INTEGER;
  const list = listProducts(readingOf(context), asked, locale, pageSize);
  const rows = list.cards.map((card) => {
    const item = listItem(card, context.siteUrl + inLocale(locale, paths.product(card.slug)));
    return {
      ...item,
      producer: item.producer?.name,
      commune: item.commune?.name,
      formerCommune: item.commune?.formerName,
      marks: item.marks.map((mark) => mark.name).join('; '),
      sample: item.sample.join(' '),
    };
  });
  const csv = stringify(rows, { bom: true, header: true, columns: COLUMNS, escape_formulas: true });
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="san-pham-ocop.csv"',
    },
  });
}

const COLUMNS = [
  'slug',
  'name',
  'producer',
  'commune',
  'formerCommune',
  'stars',
  'starStatus',
  'validUntil',
  'marks',
  'priceFrom',
  'priceTo',
  'priceAsOf',
  'url',
  'sample',
];
