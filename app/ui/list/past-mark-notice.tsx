import { type ListRequest, withFilter, writeListRequest } from '~/domain/catalogue/filters';
import type { PlainDate } from '~/domain/clock';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { listText } from '../text/list';

export type PastMark = {
  why: 'superseded' | 'ended';
  on: PlainDate | null;
  label: string;
  successor: { slug: string; label: string; total: number } | null;
};

type Props = { past: PastMark | null; request: ListRequest };

/** Why no product carries the mark that was asked for, and where the one in its place is. */
export function PastMarkNotice({ past, request }: Props) {
  const t = useText(listText);
  const locale = useLocale();
  const href = useHref();
  if (!past) return null;
  const { label, successor } = past;
  const instead = successor && withFilter(request, 'nhan-hieu', successor.slug);
  return (
    <div role="note" className="panel border-turmeric bg-turmeric-mist p-4 text-sm">
      <p>{t.pastMark[past.why](label, past.on && formatDay(past.on, locale))}</p>
      {successor && instead && (
        <p className="flex flex-wrap gap-x-6">
          {successor.total > 0 && (
            <a
              className="inline-flex min-h-11 items-center font-bold"
              href={href(paths.products(writeListRequest(instead)))}
            >
              {t.pastMark.products(successor.label, successor.total)}
            </a>
          )}
          <a className="inline-flex min-h-11 items-center" href={href(paths.mark(successor.slug))}>
            {t.pastMark.successor(successor.label)}
          </a>
        </p>
      )}
    </div>
  );
}
