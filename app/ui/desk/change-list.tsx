import type { DeskChange } from '~/domain/audit/find-changes.server';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { auditActionWords, auditActorWords } from '../text/audit-actions';
import { deskText } from '../text/desk';

/** What was changed of the thing a page is about, newest first. */
export function ChangeList({ changes }: { changes: DeskChange[] }) {
  const t = useText(deskText);
  const locale = useLocale();
  return (
    <section aria-labelledby="thay-doi" className="no-print space-y-2">
      <h2 id="thay-doi">{t.changes}</h2>
      {changes.length === 0 && <p>{t.noChanges}</p>}
      <ul className="space-y-1 text-sm">
        {changes.map(({ id, at, actor, action, reason }) => (
          <li key={id} className="border-line border-l-4 pl-3">
            {formatMoment(at, locale)} · {auditActorWords(actor, locale)} ·{' '}
            {auditActionWords(action, locale)}
            {reason && <span className="block whitespace-pre-line text-ink-soft">{reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
