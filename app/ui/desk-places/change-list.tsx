import type { PlaceChange } from '~/domain/places/place-record';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { deskPlacesText } from '../text/desk-places';
import { EventWords } from './event-words';

type Props = { changes: PlaceChange[]; today: string; mayKeep: boolean };

/** Changes on record, plans among them. */
export function ChangeList({ changes, today, mayKeep }: Props) {
  const t = useText(deskPlacesText);
  return (
    <section aria-labelledby="da-ghi" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id="da-ghi">{t.changes}</h2>
        <ExcelLink list="noi-chon" />
      </div>
      {changes.length === 0 && <p>{t.noChanges}</p>}
      <ul className="space-y-3">
        {changes.map((change) => (
          <Change key={change.id} change={change} today={today} mayKeep={mayKeep} />
        ))}
      </ul>
    </section>
  );
}

function Change({ change, today, mayKeep }: { change: PlaceChange } & Omit<Props, 'changes'>) {
  const t = useText(deskPlacesText);
  const locale = useLocale();
  const href = useHref();
  const planned = change.state === 'planned';
  const due = change.event.startsOn <= today;
  return (
    <li className="panel space-y-2 p-4">
      <p className="text-ink-soft text-sm">
        {t.kinds[change.event.kind]}
        {planned && <b className="text-madder-dark"> · {t.planned}</b>}
      </p>
      <EventWords record={change} />
      <p className="text-ink-soft text-sm">
        {change.moves && `${t.moved(change.moves.length)} · `}
        {t.by(change.recordedBy, formatMoment(change.recordedAt, locale))}
      </p>
      {planned && (
        <div className="flex flex-wrap gap-3">
          <a
            className={due ? 'button' : 'button button-quiet'}
            href={href(paths.desk('noi-chon', `ke-hoach=${change.id}`))}
          >
            {due ? t.due : t.preview}
          </a>
          {mayKeep && (
            <form method="post" action={href(paths.desk('noi-chon'))}>
              <input type="hidden" name="plan" value={change.id} />
              <button type="submit" name="intent" value="drop" className="button button-quiet">
                {t.drop}
              </button>
            </form>
          )}
        </div>
      )}
    </li>
  );
}
