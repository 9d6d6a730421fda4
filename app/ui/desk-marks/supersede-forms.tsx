import type { DeskMarkPage } from '~/domain/marks/desk-mark';
import type { SupersessionFaults } from '~/domain/marks/supersession-form';
import { useLocale, useText } from '../locale';
import { markTitle } from '../mark/mark-words';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { TextArea } from '../parts/text-area';
import { deskMarkEntryText } from '../text/desk-mark-entry';

export type TypedEnd = { by: string; on: string; reason: string };

type Props = { page: DeskMarkPage; typed: TypedEnd; faults: SupersessionFaults };

/** Which mark takes the place of this one, and from when. */
export function SupersedeForm({ page, typed, faults }: Props) {
  const t = useText(deskMarkEntryText);
  const locale = useLocale();
  const { kept, successors, supersededBy } = page;
  const offered = supersededBy
    ? [supersededBy, ...successors.filter(({ slug }) => slug !== supersededBy.slug)]
    : successors;
  const byFault = faults.by && (faults.by === 'same' ? t.sameMark : t.faults[faults.by]);
  return (
    <form method="post" className="panel space-y-3 p-4">
      <h3>{kept.status === 'superseded' ? t.supersedeCorrect : t.supersede}</h3>
      <p className="text-ink-soft text-sm">{t.supersedeHelp}</p>
      <input type="hidden" name="intent" value="thay" />
      <input type="hidden" name="opened" value={page.succession} />
      <Choice
        label={t.by}
        name="by"
        defaultValue={typed.by}
        options={offered.map((mark) => [mark.slug, markTitle(mark, locale)] as const)}
        fault={byFault}
      />
      <DayField
        label={t.on}
        name="on"
        defaultValue={typed.on}
        fault={faults.on && t.faults[faults.on]}
      />
      <TextArea
        id="thay-ly-do"
        label={t.reason}
        name="reason"
        defaultValue={typed.reason}
        fault={faults.reason && t.faults[faults.reason]}
      />
      <button type="submit" className="button">
        {t.supersedeButton}
      </button>
    </form>
  );
}

/** Takes a supersession back that was recorded by mistake. */
export function RestoreForm({
  succession,
  reason,
  faults,
}: {
  succession: string;
  reason: string;
  faults: SupersessionFaults;
}) {
  const t = useText(deskMarkEntryText);
  return (
    <form method="post" className="panel space-y-3 p-4">
      <h3>{t.restore}</h3>
      <input type="hidden" name="intent" value="lai" />
      <input type="hidden" name="opened" value={succession} />
      <TextArea
        id="lai-ly-do"
        label={t.reason}
        name="reason"
        defaultValue={reason}
        fault={faults.reason && t.faults[faults.reason]}
      />
      <button type="submit" className="button button-quiet">
        {t.restoreButton}
      </button>
    </form>
  );
}
