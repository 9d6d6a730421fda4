import { type PlaceEvent, targetsOf } from '~/domain/places/place-event';
import type { PlaceRecord } from '~/domain/places/place-record';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { deskPlacesText } from '../text/desk-places';

/** The name of a unit after an event, whether it is new, keeps its code or takes others in. */
export function nameOfTarget(
  code: string,
  { joins }: PlaceEvent,
  names: Record<string, string>,
): string {
  return (joins === code ? names[code] : names[`${code}>`]) ?? code;
}

/** A change in one line: what became what, from when, by which decision. */
export function EventWords({ record: { event, names } }: { record: PlaceRecord }) {
  const t = useText(deskPlacesText);
  const locale = useLocale();
  const targets = targetsOf(event).map((code) => `${nameOfTarget(code, event, names)} (${code})`);
  return (
    <p>
      <b>{event.from.map((code) => names[code] ?? code).join(', ')}</b> {t.becomes}{' '}
      <b>{targets.join(', ')}</b> {t.fromDay(formatDay(event.startsOn, locale))} ·{' '}
      {event.decisionNumber}
    </p>
  );
}
