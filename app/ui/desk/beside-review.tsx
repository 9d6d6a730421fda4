import type { Review } from '~/domain/review/get-review.server';
import { paths } from '~/paths';
import { fieldLabel } from '../edit/diff-view';
import { useText } from '../locale';
import { PaperWords } from '../papers/paper-facts';
import { ScanLink } from '../papers/scan-link';
import { deskReviewText } from '../text/desk-review';
import { editText } from '../text/edit';
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
              <li key={paper.id} className="border-line border-t pt-2">
                <PaperWords paper={paper} />
                {paper.scan && (
                  <ScanLink scan={paper.scan} path={paths.desk(`tep/${paper.scan.mediaId}`)} />
                )}
              </li>
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
