import { type ListKey, listKeyText } from '~/domain/reports/report';
import type { ReportView } from '~/domain/reports/report-view';
import { formatNumber } from '../format';
import { useLocale, useText } from '../locale';
import { SourceList } from '../parts/claim';
import { deskReportsText } from '../text/desk-reports';
import { type Bar, BarTable } from './bar-table';
import { FigureTable } from './figure-table';
import { listWords } from './list-words';
import { TimeChart } from './time-chart';

type Props = {
  view: ReportView;
  /** Where the list behind a figure is. */
  listPath: (key: string) => string;
};

/** Every figure of a report, each a link to the list it counts. */
export function ReportBody({ view, listPath }: Props) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const bar = (key: ListKey, value: number, colour?: Bar['colour']): Bar => ({
    key: listKeyText(key),
    label: listWords(key, view.names, locale),
    value,
    path: listPath(listKeyText(key)),
    colour,
  });
  const columns: [string, string] = [t.figure, t.count];
  const standingColours = {
    lit: 'lit',
    lapsed: 'lapsed',
    unsettled: 'quiet',
    none: 'quiet',
  } as const;
  return (
    <div className="space-y-10">
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        <BarTable
          caption={t.standings}
          columns={columns}
          bars={view.standings.map(({ key, count }) =>
            bar({ kind: 'standing', standing: key }, count, standingColours[key]),
          )}
        />
        <BarTable
          caption={t.stars}
          columns={columns}
          bars={view.stars.map(({ key, count }) => bar({ kind: 'stars', stars: key }, count))}
        />
        <BarTable
          caption={t.groups}
          columns={columns}
          bars={view.groups.map(({ key, count }) =>
            bar({ kind: 'group', group: key }, count, 'quiet'),
          )}
        />
        <BarTable
          caption={t.communes}
          columns={columns}
          bars={view.communes.map(({ key, count }) =>
            bar({ kind: 'commune', code: key }, count, 'quiet'),
          )}
        />
      </div>
      <TimeChart months={view.months} today={view.day} />
      <Renewals {...{ view, listPath }} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        <Responses view={view} />
        <BarTable
          caption={t.coverage}
          columns={columns}
          bars={view.coverage.map(({ key, have, of }) => ({
            key,
            label: `${t.covered[key]} (${t.lackingCount(of - have)})`,
            value: have,
            path: listPath(listKeyText({ kind: 'lacking', what: key })),
          }))}
        />
      </div>
      <Impact view={view} />
    </div>
  );
}

function Renewals({ view, listPath }: Props) {
  const t = useText(deskReportsText);
  const outcomes = ['kept', 'late', 'lost'] as const;
  return (
    <FigureTable
      caption={t.renewals}
      note={t.renewalsNote}
      columns={[t.quarter, ...outcomes.map((outcome) => t.outcome[outcome])]}
      rows={[
        ...view.renewals.map((row) => ({
          key: row.name,
          cells: [
            t.quarterName(row.quarter.quarter, row.quarter.year),
            ...outcomes.map((outcome) => (
              <a
                key={outcome}
                className="inline-flex min-h-11 min-w-11 items-center"
                href={listPath(listKeyText({ kind: 'ended', quarter: row.name, outcome }))}
              >
                {row[outcome] ?? t.notKnown}
              </a>
            )),
          ],
        })),
        {
          key: 'undated',
          cells: [
            t.undated,
            <a
              key="undated"
              className="inline-flex min-h-11 min-w-11 items-center"
              href={listPath(listKeyText({ kind: 'undated' }))}
            >
              {t.products(view.undated)}
            </a>,
            '',
            '',
          ],
        },
      ]}
    />
  );
}

function Responses({ view }: { view: ReportView }) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const days = (value: number | null) =>
    value === null ? t.nothing : formatNumber(Math.round(value * 10) / 10, locale);
  return (
    <FigureTable
      caption={t.responses}
      columns={[t.quarter, t.decided, t.medianDays, t.longestDays, t.waiting]}
      rows={view.responses.map(({ quarter, times }) => ({
        key: `${quarter.year}-${quarter.quarter}`,
        cells: [
          t.quarterName(quarter.quarter, quarter.year),
          times.decided,
          days(times.medianDays),
          days(times.longestDays),
          times.waiting,
        ],
      }))}
    />
  );
}

function Impact({ view: { impact } }: { view: ReportView }) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const words = (value: number, atLeast: boolean) =>
    atLeast ? t.atLeast(formatNumber(value, locale)) : formatNumber(value, locale);
  if (impact.length === 0) {
    return (
      <section className="space-y-2">
        <h2>{t.impact}</h2>
        <p>{t.noImpact}</p>
      </section>
    );
  }
  return (
    <FigureTable
      caption={t.impact}
      note={t.impactNote}
      columns={[t.figure, t.sum, t.parts]}
      rows={impact.map(({ kind, sum, atLeast, parts }) => ({
        key: kind,
        cells: [
          t.impactKinds[kind],
          words(sum, atLeast),
          <ul key={kind} className="space-y-1">
            {parts.map((part) => (
              <li key={part.producer.slug} className="flex flex-wrap gap-x-2">
                <span>
                  {part.producer.name}: {words(part.value, part.atLeast)}
                  {part.year && ` (${t.inYear(part.year)})`}
                </span>
                <SourceList sources={part.sources} />
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}
