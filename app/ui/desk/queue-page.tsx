import type { DroppedItem } from '~/domain/featured/find-dropped-items.server';
import type { RefusedMove } from '~/domain/review/move-item.server';
import { type QueueFilters, queueQuery } from '~/domain/review/queue';
import type { QueueView } from '~/domain/review/queue-view';
import { paths } from '~/paths';
import { DroppedNotice } from '../desk-collections/dropped-notice';
import { useHref, useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskQueueText, type QueueDone } from '../text/desk-queue';
import { Arrival } from './arrival';
import { DeskKeys } from './desk-keys';
import { ExcelLink } from './excel-link';
import { QueueFilterLinks } from './queue-filters';
import { QueueLine } from './queue-item';

type Props = {
  view: QueueView;
  filters: QueueFilters;
  /** The asker's person id. */
  me: number;
  /** Whether the asker's post takes items at all. */
  takes: boolean;
  done: QueueDone | null;
  failed?: RefusedMove;
  /** What fell out of featured collections, for those who build them. */
  dropped: DroppedItem[];
};

/** What waits for an officer, the longest first. */
export function QueuePage({ view, filters, me, takes, done, failed, dropped }: Props) {
  const t = useText(deskQueueText);
  const query = queueQuery({ ...filters, page: 1 });
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t.title}</h1>
        <p className="max-w-prose">{takes ? t.help : t.notYours}</p>
      </header>
      {(failed || done) && (
        <Arrival>
          {failed ? (
            <Notice kind="bad">
              {failed.gone ? t.gone : failed.holder ? t.takenByOther(failed.holder) : t.becameFree}
            </Notice>
          ) : (
            done && <Notice kind="good">{t.done[done]}</Notice>
          )}
        </Arrival>
      )}
      <DroppedNotice items={dropped} />
      {takes && <Totals totals={view.totals} />}
      {view.totals.waiting > 0 && <QueueFilterLinks filters={filters} counts={view.counts} />}
      <div className="flex flex-wrap items-center gap-3">
        {takes && <DeskKeys page="queue" />}
        {view.found > 0 && <ExcelLink list="hang-cho" query={query} />}
      </div>
      {takes && view.items.length === 0 && (
        <p>{view.totals.waiting === 0 ? t.none : t.noneFiltered}</p>
      )}
      <ol className="space-y-3">
        {view.items.map((item) => (
          <QueueLine key={`${item.kind}-${item.id}`} item={item} me={me} takes={takes} />
        ))}
      </ol>
      <Pages view={view} filters={filters} />
    </div>
  );
}

function Totals({ totals }: { totals: QueueView['totals'] }) {
  const t = useText(deskQueueText);
  const { waiting, mine, free, oldestDays } = totals;
  const figures = [
    [t.totals.waiting, waiting],
    [t.totals.mine, mine],
    [t.totals.free, free],
    [t.totals.oldest, oldestDays === null ? '–' : t.days(oldestDays)],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
      {figures.map(([label, figure]) => (
        <div key={label} className="panel flex flex-col p-3">
          <dt className="order-2 text-sm">{label}</dt>
          <dd className="order-1 font-bold text-2xl text-indigo">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Pages({ view: { page, pages }, filters }: { view: QueueView; filters: QueueFilters }) {
  const t = useText(deskQueueText);
  const href = useHref();
  if (pages < 2) return null;
  const link = (to: number, label: string) => (
    <a
      className="inline-flex min-h-11 items-center"
      href={href(paths.desk('', queueQuery({ ...filters, page: to })))}
    >
      {label}
    </a>
  );
  return (
    <nav aria-label={t.pages} className="flex flex-wrap items-center gap-x-6">
      {page > 1 && link(page - 1, t.previous)}
      <span>{t.page(page, pages)}</span>
      {page < pages && link(page + 1, t.next)}
    </nav>
  );
}
