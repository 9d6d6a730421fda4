import { type DeskList, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { deskListsText } from '../text/desk-lists';

/** A list of the desk, or the one workbook that is a whole report. */
type Workbook = { list: DeskList; file?: undefined } | { file: 'bao-cao/quy.xlsx' };

type Props = Workbook & {
  query?: string;
  /** What it is a list of, where the page has several. */
  of?: string;
};

/** Leads to what a page of the desk shows as a workbook, narrowed by the query as the page is. */
export function ExcelLink({ query = '', of, ...book }: Props) {
  const t = useText(deskListsText);
  const href = useHref();
  return (
    <a
      className="inline-flex min-h-11 items-center"
      download
      href={href(paths.desk(book.file ?? `xuat/${book.list}.xlsx`, query))}
    >
      {of ? `${t.excel}: ${of}` : t.excel}
    </a>
  );
}
