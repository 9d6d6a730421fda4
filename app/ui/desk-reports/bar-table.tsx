import type { ReactNode } from 'react';
import { formatNumber } from '../format';
import { useLocale } from '../locale';

export type Bar = {
  key: string;
  label: ReactNode;
  value: number;
  /** Where the list behind the figure is. */
  path: string;
  colour?: 'lit' | 'lapsed' | 'quiet';
};

const COLOURS = { lit: 'fill-turmeric', lapsed: 'fill-madder', quiet: 'fill-indigo-light' };

type Props = { caption: string; columns: [label: string, value: string]; bars: readonly Bar[] };

/** Figures as a table whose rows carry bars: read at a glance, and by a screen reader all the same. */
export function BarTable({ caption, columns, bars }: Props) {
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="pb-2 text-left font-bold text-indigo text-lg">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, value, path, colour = 'lit' }) => (
          <tr key={key} className="border-line border-t">
            <th scope="row" className="w-1/2 py-1 pr-3 text-left font-normal">
              <a className="flex min-h-11 items-center" href={path}>
                {label}
              </a>
            </th>
            <td className="py-1">
              <span className="flex items-center gap-2">
                <b className="w-12 shrink-0 text-right tabular-nums">
                  {formatNumber(value, locale)}
                </b>
                <svg
                  aria-hidden="true"
                  className="h-4 w-0 grow"
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                >
                  <rect
                    className={COLOURS[colour]}
                    width={(value / most) * 100}
                    height="4"
                    rx="0.5"
                  />
                </svg>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
