import { type DeskList, paths } from '~/paths';
import { useHref, useText } from '../locale';
import { deskListsText } from '../text/desk-lists';

type Props = {
  list: DeskList;
  query?: string;
  /** What it is a list of, where the page has several. */
  of?: string;
};

/** Leads to a list of the desk as a workbook, narrowed by the query as its page is. */
export function ExcelLink({ list, query = '', of }: Props) {
  const t = useText(deskListsText);
  const href = useHref();
  return (
    <a
      className="inline-flex min-h-11 items-center"
      download
      href={href(paths.desk(`xuat/${list}.xlsx`, query))}
    >
      {of ? `${t.excel}: ${of}` : t.excel}
    </a>
  );
}
