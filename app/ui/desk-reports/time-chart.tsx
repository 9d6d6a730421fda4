import type { MonthCount } from '~/domain/reports/counts';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { deskReportsText } from '../text/desk-reports';

const WIDTH = 720;
const HEIGHT = 240;
const EDGE = { left: 40, right: 12, top: 16, bottom: 28 };

type Props = { months: readonly MonthCount[]; today: string };

/** Two lines through time, drawn by the server, and the same numbers as a table. */
export function TimeChart({ months, today }: Props) {
  const t = useText(deskReportsText);
  const locale = useLocale();
  const most = niceTop(Math.max(1, ...months.flatMap(({ lit, lapsed }) => [lit, lapsed])));
  const x = (index: number) =>
    EDGE.left + (index / Math.max(1, months.length - 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) =>
    HEIGHT - EDGE.bottom - (value / most) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = (of: 'lit' | 'lapsed') =>
    months.map((month, index) => `${x(index).toFixed(1)},${y(month[of]).toFixed(1)}`).join(' ');
  const now = months.findLastIndex(({ day }) => day <= today);
  const [first, current, last] = [months[0], months[now], months.at(-1)];
  if (!first || !current || !last) return null;
  const day = (value: string) => formatDay(value, locale);
  return (
    <figure className="space-y-2">
      <figcaption className="space-y-1">
        <h2>{t.months}</h2>
        <p className="max-w-prose text-ink-soft text-sm">{t.monthsNote}</p>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <span className="flex items-center gap-2">
            <span aria-hidden="true" className="block h-1 w-8 bg-turmeric" /> {t.lit}
          </span>
          <span className="flex items-center gap-2">
            <span aria-hidden="true" className="block w-8 border-madder border-t-4 border-dashed" />
            {t.lapsed}
          </span>
        </p>
      </figcaption>
      <svg
        role="img"
        aria-label={t.monthsAlt(day(first.day), day(last.day), current.lit, last.lit)}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full"
      >
        {[0, most / 2, most].map((value) => (
          <g key={value}>
            <line
              x1={EDGE.left}
              x2={WIDTH - EDGE.right}
              y1={y(value)}
              y2={y(value)}
              className="stroke-line"
            />
            <text
              x={EDGE.left - 6}
              y={y(value) + 4}
              textAnchor="end"
              className="fill-ink-soft text-xs"
            >
              {value}
            </text>
          </g>
        ))}
        {months.map(({ day: month }, index) =>
          month.endsWith('-01-01') ? (
            <text
              key={month}
              x={x(index)}
              y={HEIGHT - 8}
              textAnchor="middle"
              className="fill-ink-soft text-xs"
            >
              {month.slice(0, 4)}
            </text>
          ) : null,
        )}
        <line
          x1={x(now)}
          x2={x(now)}
          y1={EDGE.top}
          y2={HEIGHT - EDGE.bottom}
          className="stroke-indigo"
          strokeDasharray="2 3"
        />
        <polyline
          points={line('lapsed')}
          className="fill-none stroke-madder"
          strokeWidth="3"
          strokeDasharray="7 5"
        />
        <polyline points={line('lit')} className="fill-none stroke-turmeric" strokeWidth="3" />
      </svg>
      <details>
        <summary className="min-h-11 cursor-pointer content-center text-indigo underline">
          {t.table}
        </summary>
        <table className="w-full max-w-md border-collapse text-left">
          <thead>
            <tr>
              {[t.month, t.lit, t.lapsed, t.unsettled].map((header) => (
                <th key={header} scope="col" className="border-line border-b py-1 pr-3">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ day: month, lit, lapsed, unsettled }) => (
              <tr key={month} className="border-line border-b tabular-nums">
                <th scope="row" className="py-1 pr-3 font-normal">
                  {day(month)}
                </th>
                <td className="pr-3">{lit}</td>
                <td className="pr-3">{lapsed}</td>
                <td>{unsettled}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** A number of at least `value` whose half is whole too: products are counted, never halved. */
function niceTop(value: number): number {
  const unit = value < 10 ? 1 : 10 ** Math.floor(Math.log10(value)) / 2;
  return 2 * unit * Math.ceil(value / 2 / unit);
}
