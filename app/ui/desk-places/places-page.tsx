import type { TypedEvent, TypedEventFaults } from '~/domain/places/event-form';
import { type LivingCommune, PLACE_CHANGE_KIND_LIST } from '~/domain/places/place-event';
import type { PlaceChange } from '~/domain/places/place-record';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { DoneNotice } from '../parts/done-notice';
import { Notice } from '../parts/notice';
import { deskPlacesText } from '../text/desk-places';
import { ChangeList } from './change-list';
import { EventForm } from './event-form';
import { EventPreview, type Previewed } from './event-preview';

export type PlacesRoom = {
  today: string;
  changes: PlaceChange[];
  communes: LivingCommune[];
  /** The form asked for, with what was typed into it. */
  form: { typed: TypedEvent; faults: TypedEventFaults } | null;
  preview: Previewed | null;
  mayKeep: boolean;
  done: string | null;
};

/** What a refused change leaves behind. */
export type RefusedChange = {
  state?: string;
  stale?: true;
  faults?: Record<string, string>;
  chosen?: Record<string, string>;
};

type Props = { room: PlacesRoom; refused?: RefusedChange };

/** Changes of communes: those on record, and a form for another. */
export function PlacesPage({ room, refused }: Props) {
  const t = useText(deskPlacesText);
  const { form, preview, communes, done } = room;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <header className="space-y-2">
        <h1>{t.title}</h1>
        <p className="max-w-prose">{t.lead}</p>
      </header>
      <DoneNotice words={t.done} done={refused ? null : done} />
      {refused?.state && <Notice kind="bad">{t.states[refused.state] ?? refused.state}</Notice>}
      {refused?.stale && <Notice kind="bad">{t.stale}</Notice>}
      {preview && <EventPreview previewed={preview} mayKeep={room.mayKeep} refused={refused} />}
      {form && <EventForm {...form} communes={communes} />}
      {!preview && !form && room.mayKeep && <Kinds />}
      {!preview && <ChangeList changes={room.changes} today={room.today} mayKeep={room.mayKeep} />}
    </div>
  );
}

function Kinds() {
  const t = useText(deskPlacesText);
  const href = useHref();
  return (
    <section aria-labelledby="ghi" className="space-y-3">
      <h2 id="ghi">{t.record}</h2>
      <ul className="flex flex-wrap gap-3">
        {PLACE_CHANGE_KIND_LIST.map((kind) => (
          <li key={kind}>
            <a className="button" href={href(paths.desk('noi-chon', `kind=${kind}`))}>
              {t.kinds[kind]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
