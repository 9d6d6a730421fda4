import {
  HAND_WORD_LIST,
  KIND_WORD_LIST,
  NO_FILTERS,
  type QueueFilters,
  queueQuery,
} from '~/domain/review/queue';
import type { QueueView } from '~/domain/review/queue-view';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { deskQueueText } from '../text/desk-queue';

type Choice = { label: string; count: number; chosen: boolean; change: Partial<QueueFilters> };
type Props = { filters: QueueFilters; counts: QueueView['counts'] };

/** Links that narrow the queue down, each with how much it would leave. A second click widens it. */
export function QueueFilterLinks({ filters, counts }: Props) {
  const t = useText(deskQueueText);
  const href = useHref();
  const some = queueQuery({ ...filters, page: 1 }) !== '';
  return (
    <nav aria-label={t.filters} className="space-y-2">
      <Row
        label={t.kind}
        filters={filters}
        choices={KIND_WORD_LIST.map((word) => ({
          label: t.kindWords[word],
          count: counts.kinds[word],
          chosen: filters.kind === word,
          change: { kind: filters.kind === word ? null : word },
        }))}
      />
      <Row
        label={t.hand}
        filters={filters}
        choices={HAND_WORD_LIST.map((word) => ({
          label: t.handWords[word],
          count: counts.hands[word],
          chosen: filters.hand === word,
          change: { hand: filters.hand === word ? null : word },
        }))}
      />
      <Row
        label={t.opinion}
        filters={filters}
        choices={[
          {
            label: t.opined,
            count: counts.opined,
            chosen: filters.opined,
            change: { opined: !filters.opined },
          },
        ]}
      />
      <Row
        label={t.commune}
        filters={filters}
        choices={counts.communes.map(({ code, name, count }) => ({
          label: name,
          count,
          chosen: filters.commune === code,
          change: { commune: filters.commune === code ? null : code },
        }))}
      />
      {some && (
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.desk('', queueQuery(NO_FILTERS)))}
        >
          {t.clear}
        </a>
      )}
    </nav>
  );
}

type RowProps = { label: string; filters: QueueFilters; choices: Choice[] };

function Row({ label, filters, choices }: RowProps) {
  const href = useHref();
  if (choices.length === 0) return null;
  return (
    <div className="md:grid md:grid-cols-[7rem_1fr] md:items-baseline">
      <p className="text-ink-soft text-sm">{label}</p>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ label: words, count, chosen, change }) => (
          <li key={words}>
            <a
              aria-current={chosen ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-4 no-underline ${chosen ? 'border-indigo bg-indigo text-white hover:text-white' : 'border-indigo-light bg-white text-indigo'}`}
              href={href(paths.desk('', queueQuery({ ...filters, page: 1, ...change })))}
            >
              {words} <span className={chosen ? undefined : 'text-ink-soft'}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
