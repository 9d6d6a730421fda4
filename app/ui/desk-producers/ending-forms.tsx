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

export function CloseForm({ refused }: Props) {
  const { t, fault, typed } = useEnding(refused);
  return (
    <form method="post" className="panel space-y-4 p-4">
      <h2 className="text-lg">{t.close}</h2>
      <p className="text-sm">{t.closeHelp}</p>
      <DayField
        id="dong-ngay"
        label={t.closeOn}
        name="on"
        defaultValue={typed('on')}
        fault={fault('on')}
        required
      />
      <TextArea
        id="dong-ly-do"
        label={t.reason}
        name="reason"
        defaultValue={typed('reason')}
        fault={fault('reason')}
        maxLength={MAX_REASON}
      />
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
      <DayField
        id="gop-ngay"
        label={t.mergeOn}
        name="on"
        defaultValue={typed('on')}
        fault={fault('on')}
        required
      />
      <TextArea
        id="gop-ly-do"
        label={t.reason}
        name="reason"
        defaultValue={typed('reason')}
        fault={fault('reason')}
        maxLength={MAX_REASON}
      />
      <Tick label={t.withMembers} name="members" defaultChecked={typed('members') === '1'} />
      <button type="submit" name="intent" value="gop" className="button">
        {t.mergeButton}
      </button>
    </form>
  );
}

export function ReopenForm({ page, refused }: Props & { page: DeskProducerPage }) {
  const { t, fault, typed } = useEnding(refused);
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
      <TextArea
        id="mo-ly-do"
        label={t.reopenReason}
        name="reason"
        defaultValue={typed('reason')}
        fault={fault('reason')}
        maxLength={MAX_REASON}
      />
      <button type="submit" name="intent" value="mo" className="button">
        {t.reopenButton}
      </button>
    </form>
  );
}
