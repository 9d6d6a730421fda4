import { addDays, daysBetween } from '~/domain/dates';
import type { Stretch, Window } from '~/domain/featured/calendar';
import type { CollectionRow } from '~/domain/featured/list-collections.server';
import { useText } from '../locale';
import { collectionsText } from '../text/desk-collections';

const WIDTH = 960;
const HEAD = 26;
const LANE = 46;
const BAR = 18;
const FOOT = 46;
/** A number in a stretch needs so much room. */
const ROOM = 16;

type Props = {
  rows: CollectionRow[];
  window: Window;
  months: string[];
  stretches: Stretch[];
  today: string;
};

/** One lane for each collection; the lowest counts how many run at the same time. */
export function CalendarDrawing({ rows, window, months, stretches, today }: Props) {
  const t = useText(collectionsText);
  const days = daysBetween(window.from, window.to) + 1;
  const at = (day: string) => (daysBetween(window.from, day) * WIDTH) / days;
  const lanes = HEAD + rows.length * LANE;
  const height = lanes + FOOT;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="block h-auto w-full min-w-[44rem]"
      role="img"
      aria-label={t.calendarLabel(rows.length)}
    >
      {months.map((month, index) => (
        <g key={month}>
          <rect
            x={at(month)}
            y={0}
            width={WIDTH / 12 + 2}
            height={height}
            className={index % 2 === 0 ? 'fill-linen' : 'fill-linen-light'}
          />
          <text x={at(month) + 6} y={18} className="fill-ink-soft text-[13px]">
            {t.month(Number(month.slice(5, 7)), month.slice(0, 4))}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Lane key={row.id} row={row} y={HEAD + index * LANE} window={window} at={at} />
      ))}
      <text x={6} y={lanes + 14} className="fill-ink-soft text-[12px]">
        {t.perDay}
      </text>
      {stretches.map(({ from, to, ids }) => {
        const x = at(from);
        const width = at(addDays(to, 1)) - x;
        return (
          <g key={from}>
            <rect x={x} y={lanes + 20} width={width} height={22} className={toneOf(ids.length)} />
            {width >= ROOM && (
              <text
                x={x + width / 2}
                y={lanes + 36}
                textAnchor="middle"
                className={`font-bold text-[13px] ${ids.length === 0 ? 'fill-madder-dark' : 'fill-ink'}`}
              >
                {ids.length}
              </text>
            )}
          </g>
        );
      })}
      <line x1={at(today)} x2={at(today)} y1={HEAD - 4} y2={height} className="stroke-madder" />
    </svg>
  );
}

const toneOf = (count: number) => {
  if (count === 0) return 'fill-madder-mist stroke-madder';
  return count === 1 ? 'fill-leaf-mist stroke-leaf' : 'fill-turmeric-light stroke-turmeric-dark';
};

type LaneProps = {
  row: CollectionRow;
  y: number;
  window: Window;
  at: (day: string) => number;
};

function Lane({ row, y, window, at }: LaneProps) {
  const from = row.startsOn < window.from ? window.from : row.startsOn;
  const to = row.endsOn > window.to ? window.to : row.endsOn;
  const x = at(from);
  const width = Math.max(3, at(addDays(to, 1)) - x);
  // A title is read from the bar's start, or ends at it where it would leave the drawing.
  const late = x > WIDTH * 0.6;
  return (
    <g>
      <text
        x={late ? x + width : x + 2}
        y={y + 14}
        textAnchor={late ? 'end' : 'start'}
        className="fill-ink text-[13px]"
      >
        {row.title}
      </text>
      <rect
        x={x}
        y={y + 20}
        width={width}
        height={BAR}
        rx={4}
        className={row.phase === 'running' ? 'fill-indigo' : 'fill-indigo-light stroke-indigo-mid'}
      />
    </g>
  );
}
