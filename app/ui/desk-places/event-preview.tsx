import { writeEvent } from '~/domain/places/event-form';
import { type PlaceEvent, targetsOf } from '~/domain/places/place-event';
import type { PlacePreview } from '~/domain/places/preview-place-change.server';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import { deskPlacesText } from '../text/desk-places';
import { EventWords, nameOfTarget } from './event-words';
import type { RefusedChange } from './places-page';

export type Previewed = {
  event: PlaceEvent;
  preview: PlacePreview;
  planId: number | null;
  /** Whether its day has come. */
  due: boolean;
};

type Props = { previewed: Previewed; mayKeep: boolean; refused?: RefusedChange };

/** What a change would move, before anything moves, and the button that records it. */
export function EventPreview({ previewed, mayKeep, refused }: Props) {
  const { event, preview, planId, due } = previewed;
  const t = useText(deskPlacesText);
  const locale = useLocale();
  const href = useHref();
  const one = targetsOf(event).length === 1;
  const faults = Object.entries(refused?.faults ?? {});
  const wrong = faults.find(([field]) => !field.startsWith('to-'))?.[1];
  const again = new URLSearchParams(writeEvent(event)).toString();
  return (
    <section aria-labelledby="xem-truoc" className="space-y-4">
      <h2 id="xem-truoc">{t.previewTitle}</h2>
      {wrong && <Notice kind="bad">{t.faults[wrong] ?? wrong}</Notice>}
      <EventWords record={{ event, names: preview.names }} />
      {/* No address: the form goes back to the page it stands on, whose query holds the change */}
      <form method="post" className="space-y-4">
        {writeEvent(event).map(([name, value], index) => (
          // Several fields share a name; their order is all they have
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="seen" value={preview.seen} />
        {planId !== null && <input type="hidden" name="plan" value={planId} />}
        <h3>{t.moves(preview.moves.length)}</h3>
        {!one && preview.moves.length > 0 && <p>{t.chooseHelp}</p>}
        <Moves previewed={previewed} refused={refused} />
        <Areas previewed={previewed} />
        <p className="text-ink-soft text-sm">{one ? t.mapMerged : t.mapSplit}</p>
        {!due && <Notice kind="good">{t.notDue(formatDay(event.startsOn, locale))}</Notice>}
        <div className="flex flex-wrap items-center gap-4">
          {mayKeep && due && (
            <button type="submit" name="intent" value="apply" className="button">
              {t.apply}
            </button>
          )}
          {mayKeep && !due && planId === null && (
            <button type="submit" name="intent" value="plan" className="button">
              {t.plan}
            </button>
          )}
          {planId === null && (
            <a
              className="inline-flex min-h-11 items-center"
              href={href(paths.desk('noi-chon', again))}
            >
              {t.back}
            </a>
          )}
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk('noi-chon'))}>
            {t.cancel}
          </a>
        </div>
      </form>
    </section>
  );
}

function Moves({ previewed, refused }: Omit<Props, 'mayKeep'>) {
  const { event, preview } = previewed;
  const t = useText(deskPlacesText);
  const targets = targetsOf(event);
  const [only] = targets;
  const name = (code: string) => nameOfTarget(code, event, preview.names);
  return (
    <ul className="space-y-2">
      {preview.moves.map(({ producerId, name: producer, hamlet, from }) => (
        <li key={producerId} className="panel grid gap-2 p-3 sm:grid-cols-2">
          <div>
            <b>{producer}</b>
            <p className="text-sm">
              {[hamlet, preview.names[from]].filter(Boolean).join(' · ')}
              {targets.length === 1 && only && ` → ${name(only)}`}
            </p>
          </div>
          {targets.length > 1 && (
            <Choice
              label={t.choosePart}
              name={`to-${producerId}`}
              defaultValue={refused?.chosen?.[`to-${producerId}`] ?? ''}
              options={targets.map((code) => [code, name(code)] as const)}
              fault={refused?.faults?.[`to-${producerId}`] && t.mustChoose}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Areas({ previewed: { event, preview } }: { previewed: Previewed }) {
  const t = useText(deskPlacesText);
  if (preview.officers.length === 0) return null;
  const targets = new Set(targetsOf(event));
  const ending = new Set(event.from);
  const words = (code: string) => nameOfTarget(code, event, preview.names);
  return (
    <>
      <h3>{t.areas}</h3>
      <ul className="list-disc pl-5 text-sm">
        {preview.officers.map(({ name, before, after }) => (
          <li key={name + before.join()}>
            {name}:{' '}
            {before
              .filter((code) => ending.has(code))
              .map((code) => preview.names[code])
              .join(', ')}{' '}
            →{' '}
            {after
              .filter((code) => targets.has(code))
              .map(words)
              .join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}
