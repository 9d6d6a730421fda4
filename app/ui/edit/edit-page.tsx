import type { Done, Outcome } from '~/domain/listings/edit-outcome';
import type { OpenEdit } from '~/domain/listings/find-open-edit.server';
import type { UnusedPhoto } from '~/domain/media/find-photos.server';
import type { Photo } from '~/domain/media/picture-sources';
import type { StorageRoom } from '~/domain/media/storage-quota.server';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { editText } from '../text/edit';
import { mediaText } from '../text/media';
import { DeviceDraft, type KeptForm } from './device-draft';
import { DiffView } from './diff-view';
import { ContactsForm, PacksForm, RiskTag, SeasonForm } from './direct-forms';
import { EditHeader, type EditLinks } from './edit-header';
import { formState } from './form-state';
import { MarkedFields } from './marked-fields';
import { PhotoFields } from './photo-fields';
import { TextFields } from './text-fields';

const savedForm = (done: Done | null): KeptForm | null =>
  done === null || done === 'rut' ? null : done === 'luu' || done === 'gui' ? 'texts' : done;

type Props = {
  title: string;
  edit: OpenEdit;
  photos: Readonly<Record<number, Photo>>;
  /** What the asker sent in and no version shows. */
  unused: readonly UnusedPhoto[];
  /** The asker's person id. */
  me: number;
  room: StorageRoom;
  links: EditLinks;
  /** What was just done, by the address. */
  done: Done | null;
  outcome?: Outcome;
};

/** Everything a cooperative changes about one listing: first what waits for review, then what does not. */
export function EditPage(props: Props) {
  const { title, edit, links, done, outcome } = props;
  const t = useText(editText);
  return (
    <div className="space-y-8">
      <div className="max-w-3xl space-y-3">
        <EditHeader title={title} edit={edit} links={links} />
        {done && !outcome && (
          <Notice kind="good">
            {t.done[done === 'luu' || done === 'gui' || done === 'rut' ? done : 'hien']}
          </Notice>
        )}
        <OutcomeNotice outcome={outcome} />
        <DeviceDraft
          place={placeOf(props)}
          failed={outcome !== undefined && outcome.kind !== 'refused-files'}
          saved={outcome ? (outcome.kind === 'refused-files' ? 'texts' : null) : savedForm(done)}
        />
      </div>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-14">
        <ReviewedForm {...props} />
        <div className="space-y-10">
          {edit.kind === 'product' ? (
            <>
              <PacksForm edit={edit} outcome={outcome} />
              <SeasonForm edit={edit} outcome={outcome} />
            </>
          ) : (
            <ContactsForm edit={edit} outcome={outcome} />
          )}
        </div>
      </div>
    </div>
  );
}

const placeOf = ({ me, edit }: Props) => ({ personId: me, of: `${edit.kind}-${edit.id}` });

function ReviewedForm(props: Props) {
  const { edit, photos, unused, room, links, outcome } = props;
  const t = useText(editText);
  const state = formState(edit, outcome);
  const waits = edit.open?.state === 'submitted';
  return (
    <form
      method="post"
      encType="multipart/form-data"
      data-keep="texts"
      className="space-y-5"
      aria-labelledby="phan-duyet"
    >
      <h2 id="phan-duyet" className="flex flex-wrap items-center gap-2">
        {t.reviewedTitle} <RiskTag />
      </h2>
      <p>{waits ? t.waiting : t.reviewedHelp}</p>
      <Returned reasons={edit.returned} />
      <input type="hidden" name="openedOn" value={state.openedOn ?? ''} />
      <input type="hidden" name="versionId" value={edit.open?.id ?? ''} />
      <TextFields kind={edit.kind} state={state} />
      <PhotoFields
        state={state}
        known={photos}
        unused={unused}
        room={room}
        uploadPath={links.upload}
        place={placeOf(props)}
      />
      {!state.locked && (
        <TextArea label={t.note} name="note" rows={2} maxLength={500} defaultValue={state.note} />
      )}
      <section className="panel space-y-3 p-4">
        <h3>{t.changes}</h3>
        <p className="text-ink-soft text-sm">{t.changesHelp}</p>
        <DiffView diff={edit.changes} />
      </section>
      <Buttons waits={waits} locked={state.locked} />
    </form>
  );
}

function Buttons({ waits, locked }: { waits: boolean; locked: boolean }) {
  const t = useText(editText);
  const button = (intent: string, label: string, quiet = false) => (
    <button
      type="submit"
      name="intent"
      value={intent}
      className={`button ${quiet ? 'button-quiet' : ''}`}
    >
      {label}
    </button>
  );
  return (
    <div className="flex flex-wrap gap-3">
      {waits && locked && button('withdraw', t.withdraw)}
      {waits && !locked && button('reopen', t.reopen)}
      {!waits && button('save', t.save, true)}
      {!waits && button('submit', t.submit)}
    </div>
  );
}

function Returned({ reasons }: { reasons: Readonly<Record<string, string>> }) {
  const t = useText(editText);
  if (Object.keys(reasons).length === 0) return null;
  return (
    <Notice kind="bad">
      <p>
        <b>{t.returnedTitle}</b> {reasons.general}
      </p>
      <MarkedFields keys={Object.keys(reasons)} />
    </Notice>
  );
}

/** Why the last form was not done, and that nothing of it is lost. */
function OutcomeNotice({ outcome }: { outcome?: Outcome }) {
  const t = useText(editText);
  const { refusals } = useText(mediaText);
  const locale = useLocale();
  if (!outcome || outcome.kind === 'direct') return null;
  if (outcome.kind === 'stale') {
    const { author, at } = outcome.stale.theirVersion;
    return (
      <Notice kind="bad">
        <p>{t.staleTitle(author ?? t.someone, formatMoment(at, locale))}</p>
        <p>{t.staleNext}</p>
        <MarkedFields keys={[...outcome.stale.conflicts, ...outcome.stale.mergeable]} />
      </Notice>
    );
  }
  const refused = 'refused' in outcome ? outcome.refused : [];
  return (
    <Notice kind="bad">
      {outcome.kind === 'invalid' && (
        <>
          <p>{t.invalid}</p>
          <MarkedFields keys={Object.keys(outcome.faults)} />
        </>
      )}
      {outcome.kind === 'state' && (
        <p>
          {outcome.state === 'unchanged'
            ? t.unchanged
            : outcome.state === 'submitted'
              ? t.waiting
              : t.decided}
        </p>
      )}
      {outcome.kind === 'refused-files' && <p>{t.refusedTitle}</p>}
      <ul className="list-disc pl-5">
        {refused.map(({ fileName, refusal }) => (
          <li key={fileName}>
            <b>{fileName}</b>: {refusals[refusal].happened} {refusals[refusal].next}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
