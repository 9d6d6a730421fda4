import type { PaperFacts } from '~/domain/papers/facts';
import type { Review } from '~/domain/review/get-review.server';
import { paths } from '~/paths';
import { fieldLabel } from '../edit/diff-view';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { ScanLink } from '../papers/scan-link';
import { deskReviewText } from '../text/desk-review';
import { editText } from '../text/edit';
import { papersText } from '../text/papers';
import { DecisionList } from './decision-list';

/** What helps to judge: papers on file, earlier decisions, and what stays as it is. */
export function BesideReview({ review }: { review: Review }) {
  const t = useText(deskReviewText);
  const edit = useText(editText);
  const { papers, earlier, unchanged } = review;
  return (
    <div className="grid gap-4 md:grid-cols-2 md:items-start">
      <details className="panel p-4" open={papers.some(({ status }) => status === 'expired')}>
        <summary className="opener font-bold">{t.papers(papers.length)}</summary>
        {papers.length === 0 ? (
          <p className="text-ink-soft">{t.noPapers}</p>
        ) : (
          <ul className="space-y-3">
            {papers.map((paper) => (
              <PaperLine key={paper.id} paper={paper} />
            ))}
          </ul>
        )}
      </details>
      <details className="panel p-4" open={earlier.length > 0}>
        <summary className="opener font-bold">{t.earlier(earlier.length)}</summary>
        <DecisionList decisions={earlier} />
      </details>
      {unchanged.length > 0 && (
        <details className="panel p-4 md:col-span-2">
          <summary className="opener font-bold">{t.unchanged(unchanged.length)}</summary>
          <dl className="space-y-3">
            {unchanged.map(({ key, text }) => (
              <div key={key}>
                <dt className="font-bold text-sm">{fieldLabel(key, edit)}</dt>
                <dd className="whitespace-pre-line" dir="auto">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function PaperLine({ paper }: { paper: PaperFacts }) {
  const t = useText(papersText);
  const locale = useLocale();
  const { kind, product, number, issuedOn, expiresOn, note, scan, status } = paper;
  const urgent = status === 'ending' || status === 'expired';
  return (
    <li className="border-line border-t pt-2">
      <p>
        <b>{t.kinds[kind]}</b> · {product?.name ?? t.whole}
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
      {scan && <ScanLink scan={scan} path={paths.desk(`tep/${scan.mediaId}`)} />}
    </li>
  );
}
