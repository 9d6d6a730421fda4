import type { PaperFacts } from '~/domain/papers/facts';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { papersText } from '../text/papers';
import { coopScanPath, ScanLink } from './scan-link';

/** The papers on file, those that end first on top. */
export function PaperList({ coopSlug, papers }: { coopSlug: string; papers: PaperFacts[] }) {
  const t = useText(papersText);
  if (papers.length === 0) return <p className="text-ink-soft">{t.noPapers}</p>;
  return (
    <ul className="space-y-3">
      {papers.map((paper) => (
        <PaperLine key={paper.id} coopSlug={coopSlug} paper={paper} />
      ))}
    </ul>
  );
}

function PaperLine({ coopSlug, paper }: { coopSlug: string; paper: PaperFacts }) {
  const t = useText(papersText);
  const locale = useLocale();
  const { kind, product, number, issuedOn, expiresOn, note, scan, status } = paper;
  const urgent = status === 'ending' || status === 'expired';
  return (
    <li className="panel space-y-1 p-3">
      <p>
        <strong>{t.kinds[kind]}</strong> · {product?.name ?? t.whole}
      </p>
      <p className="text-sm">
        <span className={urgent ? 'font-bold text-madder-dark' : undefined}>
          {t.statuses[status](expiresOn ? formatDay(expiresOn, locale) : '')}
        </span>
        {number && ` · ${t.numberIs(number)}`}
        {issuedOn && ` · ${t.issued(formatDay(issuedOn, locale))}`}
      </p>
      {note && (
        <p className="whitespace-pre-line text-sm" dir="auto">
          {note}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {scan && <ScanLink scan={scan} path={coopScanPath(coopSlug, scan)} />}
        <form method="post" encType="multipart/form-data">
          <input type="hidden" name="id" value={paper.id} />
          <button
            type="submit"
            name="intent"
            value="remove-paper"
            className="button button-quiet"
            aria-label={t.removeOf(`${t.kinds[kind]} ${number ?? ''}`.trim())}
          >
            {t.remove}
          </button>
        </form>
      </div>
    </li>
  );
}
