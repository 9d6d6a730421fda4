import type { Table } from '~/domain/exports/table';
import { type LivingCommune, targetsOf } from '~/domain/places/place-event';
import type { PlaceChange } from '~/domain/places/place-record';
import type { Locale } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { deskListsText } from '../text/desk-lists';
import { deskPlacesText } from '../text/desk-places';
import { nameOfTarget } from './event-words';

/** Changes of communes on record, and the communes they led to. */
export const placesTables = (
  changes: readonly PlaceChange[],
  communes: readonly LivingCommune[],
  locale: Locale,
): Table[] => [changesTable(changes, locale), communesTable(communes, locale)];

function changesTable(changes: readonly PlaceChange[], locale: Locale): Table {
  const t = deskListsText[locale].changes;
  const words = deskPlacesText[locale];
  return {
    name: words.changes,
    columns: [
      { header: t.kind, width: 28 },
      { header: t.from, width: 48 },
      { header: t.into, width: 48 },
      { header: t.startsOn, width: 14 },
      { header: t.decision, width: 28 },
      { header: t.state, width: 26 },
      { header: t.moved, width: 14 },
      { header: t.by, width: 24 },
      { header: t.at, width: 18 },
    ],
    rows: changes.map(({ event, names, moves, state, recordedBy, recordedAt }) => [
      words.kinds[event.kind],
      event.from.map((code) => names[code] ?? code).join(', '),
      targetsOf(event)
        .map((code) => `${nameOfTarget(code, event, names)} (${code})`)
        .join(', '),
      formatDay(event.startsOn, locale),
      event.decisionNumber,
      state === 'planned' ? words.planned : t.applied,
      moves ? moves.length : null,
      recordedBy,
      formatMoment(recordedAt, locale),
    ]),
  };
}

function communesTable(communes: readonly LivingCommune[], locale: Locale): Table {
  const t = deskListsText[locale].communes;
  return {
    name: t.sheet,
    columns: [
      { header: t.code, width: 10 },
      { header: t.name, width: 32 },
      { header: t.since, width: 14 },
    ],
    rows: communes.map(({ code, fullName, since }) => [
      code,
      fullName,
      since && formatDay(since, locale),
    ]),
  };
}
