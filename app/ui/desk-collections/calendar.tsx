import {
  calendarWindow,
  monthsOfWindow,
  type Stretch,
  stretchesOf,
} from '~/domain/featured/calendar';
import type { CollectionRow } from '~/domain/featured/list-collections.server';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { collectionsText } from '../text/desk-collections';
import { CalendarDrawing } from './calendar-drawing';

type Props = { rows: CollectionRow[]; today: string };

/** Twelve months drawn, and the same in words: where nothing is featured, and where several are. */
export function CollectionCalendar({ rows, today }: Props) {
  const t = useText(collectionsText);
  const window = calendarWindow(today);
  const shown = rows
    .filter(({ phase, startsOn, endsOn }) => {
      return phase !== 'withdrawn' && startsOn <= window.to && endsOn >= window.from;
    })
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.id - b.id));
  const stretches = stretchesOf(shown, window);
  return (
    <section aria-labelledby="lich" className="space-y-3">
      <h2 id="lich">{t.calendar}</h2>
      {shown.length === 0 ? (
        <p>{t.calendarNone}</p>
      ) : (
        // A wide drawing is reached by keyboard only where its frame can be focused.
        <section
          className="panel overflow-x-auto p-2"
          tabIndex={0}
          aria-label={t.calendarLabel(shown.length)}
        >
          <CalendarDrawing
            rows={shown}
            window={window}
            months={monthsOfWindow(window)}
            stretches={stretches}
            today={today}
          />
        </section>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <Gaps stretches={stretches} today={today} />
        <Overlaps stretches={stretches.filter(({ to }) => to >= today)} rows={shown} />
      </div>
    </section>
  );
}

/** Days before today are over: nobody can fill a gap there. */
function Gaps({ stretches, today }: { stretches: Stretch[]; today: string }) {
  const t = useText(collectionsText);
  const gaps = stretches
    .filter(({ ids, to }) => ids.length === 0 && to >= today)
    .map(({ from, to }) => ({ from: from < today ? today : from, to }));
  return (
    <div>
      <h3>{t.gaps}</h3>
      {gaps.length === 0 ? (
        <p>{t.noGaps}</p>
      ) : (
        <ul className="list-disc pl-5">
          {gaps.map((gap) => (
            <li key={gap.from}>
              <Days {...gap} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Overlaps({ stretches, rows }: { stretches: Stretch[]; rows: CollectionRow[] }) {
  const t = useText(collectionsText);
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const overlaps = stretches.filter(({ ids }) => ids.length > 1);
  return (
    <div>
      <h3>{t.overlaps}</h3>
      {overlaps.length === 0 ? (
        <p>{t.noOverlaps}</p>
      ) : (
        <ul className="list-disc pl-5">
          {overlaps.map(({ from, to, ids }) => (
            <li key={from}>
              <b>
                <Days from={from} to={to} />: {t.together(ids.length)}
              </b>{' '}
              ({ids.map((id) => titles.get(id)).join(', ')})
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Days({ from, to }: { from: string; to: string }) {
  const t = useText(collectionsText);
  const locale = useLocale();
  return <>{t.stretch(formatDay(from, locale), formatDay(to, locale))}</>;
}
