import { MAX_REASON } from '~/domain/producers/closing-form';
import type { DeskProducerPage } from '~/domain/producers/get-desk-producer.server';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { deskProducersText } from '../text/desk-producers';
import type { ProducerRoom, Refused } from './producer-page';

type Props = { refused?: Refused };

function useEnding(refused?: Refused) {
  const t = useText(deskProducersText);
  const fault = (field: string) => {
    const code = refused?.faults[field];
    return code && t.faults[code];
  };
  return { t, fault, typed: (field: string) => refused?.typed[field] ?? '' };
}

type PartProps = Props & {
  /** The form it is a part of: one page shows several. */
  anchor: string;
};

function WhenAndWhy({ anchor, when, refused }: PartProps & { when: string }) {
  const { t, fault, typed } = useEnding(refused);
  return (
    <>
      <DayField
        id={`${anchor}-ngay`}
        label={when}
        name="on"
        defaultValue={typed('on')}
        fault={fault('on')}
        required
      />
      <Why anchor={anchor} label={t.reason} refused={refused} />
    </>
  );
}

function Why({ anchor, label, refused }: PartProps & { label: string }) {
  const { fault, typed } = useEnding(refused);
  return (
    <TextArea
      id={`${anchor}-ly-do`}
      label={label}
      name="reason"
      defaultValue={typed('reason')}
      fault={fault('reason')}
      maxLength={MAX_REASON}
    />
  );
}

export function CloseForm({ refused }: Props) {
  const t = useText(deskProducersText);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <h2 className="text-lg">{t.close}</h2>
      <p className="text-sm">{t.closeHelp}</p>
      <WhenAndWhy anchor="dong" when={t.closeOn} refused={refused} />
      <button type="submit" name="intent" value="dong" className="button">
        {t.closeButton}
      </button>
    </form>
  );
}

export function MergeForm({ room: { page, heirs }, refused }: Props & { room: ProducerRoom }) {
  const { t, fault, typed } = useEnding(refused);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <h2 className="text-lg">{t.merge}</h2>
      <p className="text-sm">{t.mergeHelp(page.products.length)}</p>
      {page.rights > 0 && <p className="text-sm">{t.rightsStay(page.rights)}</p>}
      <Choice
        label={t.into}
        name="into"
        defaultValue={typed('into')}
        options={heirs.map(({ slug, name }) => [slug, name] as const)}
        fault={fault('into')}
      />
      <WhenAndWhy anchor="gop" when={t.mergeOn} refused={refused} />
      <Tick label={t.withMembers} name="members" defaultChecked={typed('members') === '1'} />
      <button type="submit" name="intent" value="gop" className="button">
        {t.mergeButton}
      </button>
    </form>
  );
}

export function ReopenForm({ page, refused }: Props & { page: DeskProducerPage }) {
  const { t, typed } = useEnding(refused);
  return (
    <form method="post" className="panel max-w-2xl space-y-4 p-4">
      <h2 className="text-lg">{t.reopen}</h2>
      <p className="text-sm">{t.reopenHelp}</p>
      {page.wouldComeBack > 0 && (
        <Tick
          label={t.bringBack(page.wouldComeBack)}
          name="back"
          defaultChecked={!refused || typed('back') === '1'}
        />
      )}
      <Why anchor="mo" label={t.reopenReason} refused={refused} />
      <button type="submit" name="intent" value="mo" className="button">
        {t.reopenButton}
      </button>
    </form>
  );
}
