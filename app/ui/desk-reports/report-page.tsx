import { listKeyText } from '~/domain/reports/report';
import type { ReportView } from '~/domain/reports/report-view';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { deskReportsText } from '../text/desk-reports';
import { listWords } from './list-words';
import { ProductList } from './product-list';
import { ReportBody } from './report-body';

type Props = { view: ReportView; withSamples: boolean; areaOnly: boolean };

/** The dashboard: the catalogue in figures today, and the list behind the figure that was pressed. */
export function ReportPage({ view, withSamples, areaOnly }: Props) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const href = useHref();
  const query = (params: Record<string, string>) =>
    new URLSearchParams({ ...(withSamples ? { mau: '1' } : {}), ...params }).toString();
  const listPath = (key: string) => `${href(paths.desk('bao-cao', query({ ds: key })))}#danh-sach`;
  return (
    <div className="space-y-8">
      <h1>{t.title}</h1>
      <div className="space-y-1">
        <p>{t.asOf(formatDay(view.day, locale))}</p>
        {areaOnly && <p>{t.areaOnly}</p>}
        <p className={withSamples ? 'font-bold text-turmeric-dark' : undefined}>
          {withSamples ? t.withSamples : t.withoutSamples}
        </p>
        <p className="flex flex-wrap gap-x-6">
          <a
            className="flex min-h-11 items-center"
            href={href(paths.desk('bao-cao', withSamples ? '' : 'mau=1'))}
          >
            {withSamples ? t.hideSamples : t.showSamples}
          </a>
          <a className="flex min-h-11 items-center" href={href(paths.desk('bao-cao/quy'))}>
            {t.quarterly}
          </a>
          <ExcelLink list="bao-cao" query={query({})} />
        </p>
      </div>
      {view.list && (
        <section id="danh-sach" className="panel space-y-3 p-4">
          <h2>{t.list(listWords(view.list.key, view.names, locale))}</h2>
          <p className="flex flex-wrap gap-x-6">
            <ExcelLink
              list="bao-cao"
              query={query({ ds: listKeyText(view.list.key) })}
              of={listWords(view.list.key, view.names, locale)}
            />
            <a className="flex min-h-11 items-center" href={href(paths.desk('bao-cao', query({})))}>
              {t.close}
            </a>
          </p>
          <ProductList rows={view.list.rows} />
        </section>
      )}
      <ReportBody view={view} listPath={listPath} />
    </div>
  );
}
