import type { LogReport } from '~/domain/audit/verify-log.server';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskAuditText } from '../text/desk-audit';
import { tellOfLog } from './log-findings';

/** Whether the audit log is whole and as it was anchored, and what nobody can tell from here. */
export function VerifyPage({ report }: { report: LogReport }) {
  const t = useText(deskAuditText);
  const href = useHref();
  const { good, bad, unchecked } = tellOfLog(report, useLocale());
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>{t.verify}</h1>
      {bad.length > 0 && (
        <Notice kind="bad">
          <Lines of={bad} />
          <p>{t.brokenNext}</p>
        </Notice>
      )}
      {bad.length === 0 ? (
        <Notice kind="good">
          <Lines of={good} />
        </Notice>
      ) : (
        <Lines of={good} />
      )}
      {unchecked.length > 0 && (
        <section>
          <h2>{t.unchecked}</h2>
          <ul className="list-disc space-y-2 pl-6">
            {unchecked.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {report.newestHash && (
        <p>
          {t.newestHash}:{' '}
          <code className="wrap-anywhere block">
            {report.newestId}:{report.newestHash}
          </code>
        </p>
      )}
      <a className="flex min-h-11 items-center" href={href(paths.desk('nhat-ky'))}>
        {t.title}
      </a>
    </div>
  );
}

const Lines = ({ of }: { of: string[] }) => of.map((line) => <p key={line}>{line}</p>);
