import type { FieldKey } from '~/domain/listings/fields';
import type { Comparison, History, HistoryEntry } from '~/domain/listings/find-history.server';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { type EditText, editText } from '../text/edit';
import { DiffView, fieldLabel } from './diff-view';

type Props = { history: History; title: string; back: string };

/** Every version there ever was, newest first; any can be brought back. */
export function HistoryPage({ history, title, back }: Props) {
  const t = useText(editText);
  const href = useHref();
  return (
    <div className="max-w-3xl space-y-6">
      <h1>{t.historyTitle(title)}</h1>
      <div>
        <p>{t.historyHelp}</p>
        <a className="inline-flex min-h-11 items-center" href={href(back)}>
          {t.backToEdit}
        </a>
      </div>
      <ol className="space-y-4">
        {history.versions.map((version, index) => (
          <li key={version.id}>
            <VersionPanel version={version} openedOn={history.openedOn} newest={index === 0} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type PanelProps = { version: HistoryEntry; openedOn: number | null; newest: boolean };

function VersionPanel({ version, openedOn, newest }: PanelProps) {
  const t = useText(editText);
  return (
    <article className="panel space-y-3 p-4">
      <h2 className="flex flex-wrap items-center gap-x-3 text-lg">
        {t.version(version.number)}
        <span
          className={`font-normal text-base ${version.live ? 'text-leaf-dark' : 'text-ink-soft'}`}
        >
          {t.states[version.live ? 'approved' : version.state]}
        </span>
      </h2>
      <Dates version={version} />
      {version.note && (
        <p className="border-line border-l-4 pl-2">
          <b className="text-sm">{t.noteOf}</b> {version.note}
        </p>
      )}
      {version.returned && (
        <ul className="border-madder border-l-4 pl-2">
          {Object.entries(version.returned).map(([field, reason]) => (
            <li key={field}>
              <b className="text-sm">{reasonLabel(field, t)}</b> {reason}
            </li>
          ))}
        </ul>
      )}
      {version.comparisons.length === 0 && <p>{t.firstVersion}</p>}
      {version.comparisons.map((comparison) => (
        <Compared key={comparison.to} comparison={comparison} />
      ))}
      {!newest && (
        <form method="post">
          <input type="hidden" name="versionId" value={version.id} />
          <input type="hidden" name="openedOn" value={openedOn ?? ''} />
          <button
            type="submit"
            className="button button-quiet"
            aria-label={`${t.restore} (${t.version(version.number)})`}
          >
            {t.restore}
          </button>
        </form>
      )}
    </article>
  );
}

/** What it was written over is told for whoever looks for it: what buyers see comes first. */
function Compared({ comparison: { to, number, changes } }: { comparison: Comparison }) {
  const t = useText(editText);
  const label = t.comparedWith[to](number);
  const diff = <DiffView diff={changes} same={t.nothingDiffers} />;
  if (to === 'base') {
    return (
      <details>
        <summary className="opener">{label}</summary>
        {diff}
      </details>
    );
  }
  return (
    <section className="space-y-2">
      <h3 className="text-base">{label}</h3>
      {diff}
    </section>
  );
}

/** What an officer's reason is about; one about the whole only says that an officer wrote it. */
function reasonLabel(field: string, t: EditText): string {
  if (field === 'photos') return `${t.photos}:`;
  return field === 'general' ? t.reason : `${fieldLabel(field as FieldKey, t)}:`;
}

function Dates({ version }: { version: HistoryEntry }) {
  const t = useText(editText);
  const locale = useLocale();
  const { author, createdAt, submittedAt, decidedAt, decidedBy } = version;
  const words = [
    t.by(author ?? t.system, formatMoment(createdAt, locale)),
    submittedAt && t.sentAt(formatMoment(submittedAt, locale)),
    decidedAt && t.decidedAt(decidedBy ?? t.system, formatMoment(decidedAt, locale)),
  ];
  return <p className="text-ink-soft text-sm">{words.filter(Boolean).join(' · ')}</p>;
}
