import { type ChasedRow, type ContactNote, keyOf } from '~/domain/chase/chased';
import type { ChaseFilters } from '~/domain/chase/filters';
import { vietnamDayOf } from '~/domain/clock';
import { paths } from '~/paths';
import { formatDay, formatEnd, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { deskChaseText } from '../text/desk-chase';
import { ContactForm, type FailedContact } from './contact-form';
import { itemWords, whyUnsettled } from './item-words';

type Props = {
  row: ChasedRow;
  filters: ChaseFilters;
  /** Whether a contact about it has just been noted. */
  saved: boolean;
  failed: FailedContact | null;
};

const EDGE = {
  30: 'border-madder',
  90: 'border-turmeric',
  180: 'border-leaf',
  unsettled: 'border-turmeric',
  lapsed: 'border-ink-soft',
};

/** One paper that ends: which, when, what was said last, and the form to note the next contact. */
export function ChasedRowItem({ row, filters, saved, failed }: Props) {
  const t = useText(deskChaseText);
  const locale = useLocale();
  const [last, ...earlier] = row.notes;
  return (
    <li id={keyOf(row)} className={`border-l-4 pl-3 ${EDGE[row.band]}`}>
      <p className="font-bold">
        {itemWords(row, locale)} <ProvenanceTag provenance={row.provenance} />
      </p>
      <p className="text-sm">
        {row.number ? t.number(row.number) : t.numberUnknown} ·{' '}
        {t.lastDay(formatEnd(row.end, locale))} · <strong>{t.left(row.left)}</strong>
      </p>
      {row.band === 'unsettled' && <p className="text-sm">{whyUnsettled(row, locale)}</p>}
      <Waiting row={row} />
      <div className="text-sm">
        {last ? (
          <p>
            {t.last}: <Contact note={last} />
          </p>
        ) : (
          <p className="text-ink-soft">{t.never}</p>
        )}
        {earlier.length > 0 && (
          <details>
            <summary className="min-h-11 cursor-pointer content-center text-indigo underline">
              {t.earlier(earlier.length)}
            </summary>
            <ul className="space-y-1">
              {earlier.map((note) => (
                <li key={note.id}>
                  <Contact note={note} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {saved && (
          <p role="status" className="mt-1 border-leaf border-l-4 bg-leaf-mist p-2">
            {t.saved}
          </p>
        )}
      </div>
      <ContactForm row={row} filters={filters} failed={failed} />
    </li>
  );
}

function Waiting({ row: { waiting } }: { row: ChasedRow }) {
  const t = useText(deskChaseText);
  const locale = useLocale();
  const href = useHref();
  if (!waiting) return null;
  return (
    <p className="bg-leaf-mist px-2 text-sm">
      {t.waiting(waiting.number, formatDay(vietnamDayOf(waiting.sentAt), locale))}.{' '}
      <a
        className="inline-flex min-h-11 items-center"
        href={href(paths.desk(`khai/${waiting.claimId}`))}
      >
        {t.openClaim}
      </a>
    </p>
  );
}

export function Contact({ note }: { note: ContactNote }) {
  const t = useText(deskChaseText);
  const locale = useLocale();
  const { at, by, channel, outcome, note: words } = note;
  return (
    <>
      {formatMoment(at, locale)} · {by} · {t.channels[channel]} ·{' '}
      <strong>{t.outcomes[outcome]}</strong>
      {words && <span className="block whitespace-pre-line text-ink-soft">{words}</span>}
    </>
  );
}
