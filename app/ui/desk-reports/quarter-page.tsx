import { type Quarter, quarterName } from '~/domain/quarter';
import type { ReportView } from '~/domain/reports/report-view';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { deskReportsText } from '../text/desk-reports';
import { ReportBody } from './report-body';

type Props = {
  view: ReportView;
  quarter: Quarter;
  choices: Quarter[];
  withSamples: boolean;
  areaOnly: boolean;
};

/** The quarterly report, to be read on a screen, printed, or taken away as a workbook. */
export function QuarterPage({ view, quarter, choices, withSamples, areaOnly }: Props) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const href = useHref();
  const samples = withSamples ? '&mau=1' : '';
  const listPath = (key: string) =>
    `${href(paths.desk('bao-cao', `ds=${encodeURIComponent(key)}${samples}`))}#danh-sach`;
  return (
    <div className="space-y-8">
      <h1>{t.quarterlyTitle(t.quarterName(quarter.quarter, quarter.year))}</h1>
      <form method="get" className="no-print flex flex-wrap items-end gap-4">
        <Choice
          label={t.chooseQuarter}
          name="quy"
          none={null}
          defaultValue={quarterName(quarter)}
          options={choices.map(
            (one) => [quarterName(one), t.quarterName(one.quarter, one.year)] as const,
          )}
        />
        <button type="submit" className="button">
          {t.show}
        </button>
        <ExcelLink file="bao-cao/quy.xlsx" query={`quy=${quarterName(quarter)}${samples}`} />
        <a className="flex min-h-11 items-center" href={href(paths.desk('bao-cao'))}>
          {t.back}
        </a>
      </form>
      <div className="space-y-1">
        <p>{t.asOf(formatDay(view.day, locale))}</p>
        <p>{t.textsToday}</p>
        {areaOnly && <p>{t.areaOnly}</p>}
        <p>{withSamples ? t.withSamples : t.withoutSamples}</p>
      </div>
      <ReportBody view={view} listPath={listPath} />
      <p className="hidden pt-16 text-right print:block">{t.signature}: ……………………………</p>
    </div>
  );
}
