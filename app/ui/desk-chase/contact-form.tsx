import { CHANNEL_LIST, type ChasedRow, keyOf, OUTCOME_LIST } from '~/domain/chase/chased';
import {
  type ContactFaults,
  MAX_CONTACT_NOTE,
  NOTHING_NOTED,
  type TypedContact,
} from '~/domain/chase/contact-form';
import { type ChaseFilters, writeChaseFilters } from '~/domain/chase/filters';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { TextArea } from '../parts/text-area';
import { deskChaseText } from '../text/desk-chase';
import { itemWords } from './item-words';

/** A contact that could not be noted, with what was typed. */
export type FailedContact = { key: string; typed: TypedContact; faults: ContactFaults };

type Props = { row: ChasedRow; filters: ChaseFilters; failed: FailedContact | null };

/** Notes a contact about one paper; the page comes back to where it was. */
export function ContactForm({ row, filters, failed }: Props) {
  const t = useText(deskChaseText);
  const locale = useLocale();
  const href = useHref();
  const key = keyOf(row);
  const { typed, faults } = failed ?? { typed: NOTHING_NOTED, faults: {} as ContactFaults };
  return (
    <details open={Boolean(failed)} className="no-print">
      <summary className="opener text-indigo" aria-label={t.noteContactOf(itemWords(row, locale))}>
        {t.noteContact}
      </summary>
      <form
        method="post"
        action={`${href(paths.desk('nhac-han', writeChaseFilters(filters)))}#${key}`}
        className="space-y-3 py-2"
      >
        <input type="hidden" name="kind" value={row.kind} />
        <input type="hidden" name="id" value={row.id} />
        <div className="grid gap-3 sm:grid-cols-2">
          <Choice
            id={`cach-${key}`}
            label={t.channel}
            name="channel"
            options={CHANNEL_LIST.map((one) => [one, t.channels[one]] as const)}
            defaultValue={typed.channel}
            fault={faults.channel && t.faults[faults.channel]}
            required
          />
          <Choice
            id={`ket-qua-${key}`}
            label={t.outcome}
            name="outcome"
            options={OUTCOME_LIST.map((one) => [one, t.outcomes[one]] as const)}
            defaultValue={typed.outcome}
            fault={faults.outcome && t.faults[faults.outcome]}
            required
          />
        </div>
        <TextArea
          id={`ghi-chu-${key}`}
          label={t.note}
          name="note"
          rows={2}
          maxLength={MAX_CONTACT_NOTE}
          defaultValue={typed.note}
          fault={faults.note && t.faults[faults.note]}
        />
        <button type="submit" className="button">
          {t.save}
        </button>
      </form>
    </details>
  );
}
