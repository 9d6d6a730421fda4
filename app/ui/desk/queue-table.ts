import type { Table } from '~/domain/exports/table';
import type { QueueItem } from '~/domain/review/queue';
import type { Locale } from '~/paths';
import { formatMoment } from '../format';
import { deskQueueText } from '../text/desk-queue';
import { claimWords } from './queue-words';

/** The queue as a list to take away, in the order of the page. */
export function queueTable(items: readonly QueueItem[], locale: Locale): Table {
  const t = deskQueueText[locale];
  const { columns } = t;
  return {
    name: t.excelName,
    columns: [
      { header: columns.kind, width: 14 },
      { header: columns.name, width: 36 },
      { header: columns.claim, width: 24 },
      { header: columns.producer, width: 36 },
      { header: columns.commune, width: 22 },
      { header: columns.sent, width: 18 },
      { header: columns.days, width: 14 },
      { header: columns.holder, width: 24 },
      { header: columns.opinion, width: 30 },
      { header: columns.note, width: 48 },
    ],
    rows: items.map((item) => [
      t.kinds[item.kind],
      item.name,
      claimWords(item, t) || null,
      item.producer.name,
      item.commune?.name ?? null,
      formatMoment(item.since, locale),
      item.ageDays,
      item.holder?.name ?? null,
      item.opinion && t.verdictBy(t.verdicts[item.opinion.verdict], item.opinion.by),
      item.note,
    ]),
  };
}
