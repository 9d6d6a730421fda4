import type { Waiting } from '~/domain/review/find-waiting.server';
import { paths } from '~/paths';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/form-field';
import { accountText } from '../text/account';
import { deskText } from '../text/desk';

type Props = { waiting: Waiting[]; needsFactor: boolean; done: string | null };

/** What waits for an officer, the longest first. */
export function WaitingPage({ waiting, needsFactor, done }: Props) {
  const t = useText(deskText);
  const account = useText(accountText);
  const href = useHref();
  const locale = useLocale();
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>{t.pages.home}</h1>
      {done === 'duyet' && <Notice kind="good">{t.approved}</Notice>}
      {done === 'tra' && <Notice kind="good">{t.returned}</Notice>}
      {needsFactor && (
        <Notice kind="bad">
          {t.needsFactor} <a href={href(paths.enrol())}>{account.factorStart}</a>
        </Notice>
      )}
      {waiting.length === 0 && <p>{t.nothingWaits}</p>}
      <ul className="space-y-3">
        {waiting.map(({ kind, versionId, name, producer, submittedAt, note }) => (
          <li key={`${kind}-${versionId}`}>
            <a
              className="panel block space-y-1 p-4 text-ink no-underline hover:border-indigo-mid"
              href={href(paths.desk(`duyet/${kind}/${versionId}`))}
            >
              <b className="text-indigo underline">{name}</b>
              <span className="block">
                {t.kinds[kind]} · {producer}
              </span>
              <span className="block text-ink-soft text-sm">
                {t.sentAt(formatMoment(submittedAt, locale))}
              </span>
              {note && <span className="block border-line border-l-4 pl-2">{note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
