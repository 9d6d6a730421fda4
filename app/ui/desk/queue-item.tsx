import type { QueueItem } from '~/domain/review/queue';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { deskQueueText } from '../text/desk-queue';
import { HolderBar } from './holder-bar';
import { claimWords, itemPath } from './queue-words';

/** One line of the queue: what it is, whose, how long it has waited, and who is on it. */
export function QueueLine({ item, me, takes }: { item: QueueItem; me: number; takes: boolean }) {
  const t = useText(deskQueueText);
  const href = useHref();
  const locale = useLocale();
  const { name, producer, commune, since, ageDays, note, holder, opinion } = item;
  const what = [t.kinds[item.kind], claimWords(item, t)].filter(Boolean).join(', ');
  return (
    <li className="panel grid gap-x-6 gap-y-2 p-4 md:grid-cols-[1fr_auto] md:items-center">
      <div className="min-w-0 space-y-1">
        <p>
          <a
            data-key="item"
            className="inline-flex min-h-11 items-center font-bold"
            href={href(itemPath(item))}
          >
            {name}
          </a>
        </p>
        <p>
          {what} · {producer.name} · {commune?.name ?? t.noCommune}
        </p>
        <p className="text-ink-soft text-sm">
          <span className={ageDays >= LONG_DAYS ? 'font-bold text-madder-dark' : undefined}>
            {t.age(ageDays)}
          </span>{' '}
          ({formatMoment(since, locale)})
        </p>
        {opinion && (
          <p>
            <span
              className={`tag text-sm ${opinion.verdict === 'fit' ? 'bg-leaf-mist text-leaf-dark' : 'bg-madder-mist text-madder-dark'}`}
            >
              {t.verdictBy(t.verdicts[opinion.verdict], opinion.by)}
            </span>
          </p>
        )}
        {note && (
          <p className="whitespace-pre-line border-line border-l-4 pl-2" dir="auto">
            {note}
          </p>
        )}
      </div>
      <HolderBar item={item} name={name} holder={holder} me={me} takes={takes} />
    </li>
  );
}

/** From here on a wait stands out: two working weeks. */
const LONG_DAYS = 14;
