import type { ChainReport } from '~/domain/audit/verify-chain.server';
import { paths } from '~/paths';
import { formatNumber } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskAuditText } from '../text/desk-audit';

/** Whether the audit log is whole, or which entry is the first that is not. */
export function VerifyPage({ report: { entries, newestHash, broken } }: { report: ChainReport }) {
  const t = useText(deskAuditText);
  const locale = useLocale();
  const href = useHref();
  const count = formatNumber(entries, locale);
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>{t.verify}</h1>
      {broken ? (
        <Notice kind="bad">
          <p className="font-bold">{t.broken[broken.why](broken.id)}</p>
          <p>{t.whole(count)}</p>
          <p>{t.brokenNext}</p>
        </Notice>
      ) : (
        <Notice kind="good">{t.verified(count)}</Notice>
      )}
      {newestHash && (
        <p>
          {t.newestHash}: <code className="wrap-anywhere block">{newestHash}</code>
        </p>
      )}
      <a className="flex min-h-11 items-center" href={href(paths.desk('nhat-ky'))}>
        {t.title}
      </a>
    </div>
  );
}
