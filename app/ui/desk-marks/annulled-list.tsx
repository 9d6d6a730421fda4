import type { DeskRight } from '~/domain/marks/desk-mark';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { deskMarksText } from '../text/desk-marks';

/** Rights that were recorded in error: no buyer is told of them, and the desk does not forget them. */
export function AnnulledList({ rights, slug }: { rights: readonly DeskRight[]; slug: string }) {
  const t = useText(deskMarksText);
  const href = useHref();
  if (rights.length === 0) return null;
  return (
    <details className="no-print panel p-4">
      <summary className="opener font-bold">{t.annulledTitle(rights.length)}</summary>
      <p className="pt-2">{t.annulledLead}</p>
      <ul className="space-y-2 pt-2">
        {rights.map(({ id, number, producer, suspendedReason, own }) => (
          <li key={id} className="border-line border-l-4 pl-3">
            {number ?? t.right.noNumber} · {producer.name}
            <span className="block whitespace-pre-line text-ink-soft text-sm">
              {suspendedReason}
            </span>
            {own && (
              <a
                className="inline-flex min-h-11 items-center"
                href={href(paths.desk(`nhan-hieu/${slug}/quyen/${id}`))}
              >
                {t.open}
                <span className="sr-only"> {number ?? producer.name}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
