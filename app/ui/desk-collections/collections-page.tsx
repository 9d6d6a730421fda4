import { vietnamDayOf } from '~/domain/clock';
import type { CollectionRow } from '~/domain/featured/list-collections.server';
import { PHASES, type Phase } from '~/domain/featured/phase';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { collectionsText } from '../text/desk-collections';
import { CollectionCalendar } from './calendar';
import { MissingItems } from './missing-items';

type Props = { rows: CollectionRow[]; today: string };

/** `/co-quan/gioi-thieu`: every collection, what fell out of it, and twelve months at a glance. */
export function CollectionsPage({ rows, today }: Props) {
  const t = useText(collectionsText);
  const href = useHref();
  return (
    <div className="space-y-8">
      <header className="space-y-3">
        <h1>{t.title}</h1>
        <p className="max-w-prose">{t.lead}</p>
        <p className="flex flex-wrap gap-3">
          <a className="button" href={href(paths.desk('gioi-thieu/moi'))}>
            {t.create}
          </a>
          <ExcelLink list="gioi-thieu" />
        </p>
      </header>
      {rows.length === 0 && <p>{t.none}</p>}
      <PhaseSection phase="running" rows={rows} />
      <PhaseSection phase="coming" rows={rows} />
      <CollectionCalendar rows={rows} today={today} />
      {PHASES.slice(2).map((phase) => (
        <PhaseSection key={phase} phase={phase} rows={rows} />
      ))}
    </div>
  );
}

function PhaseSection({ phase, rows }: { phase: Phase; rows: CollectionRow[] }) {
  const t = useText(collectionsText);
  const own = rows.filter((row) => row.phase === phase);
  const isOver = phase === 'past' || phase === 'withdrawn';
  if (isOver && own.length === 0) return null;
  return (
    <section aria-labelledby={`bo-${phase}`} className="space-y-3">
      <h2 id={`bo-${phase}`}>
        {t.phases[phase]} ({own.length})
      </h2>
      {own.length === 0 && <p className="text-ink-soft">{t.phaseNone}</p>}
      <ul className="grid gap-4 md:grid-cols-2">
        {own.map((row) => (
          <li key={row.id} className="panel space-y-2 p-4">
            <Collection row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Collection({ row }: { row: CollectionRow }) {
  const t = useText(collectionsText);
  const href = useHref();
  const locale = useLocale();
  const { id, title, phase, startsOn, endsOn, withdrawnAt, chosen, shown, missing } = row;
  const day = (value: string) => formatDay(value, locale);
  return (
    <>
      <h3 className="text-lg">
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.desk(`gioi-thieu/${id}`))}
        >
          {title}
        </a>{' '}
        <ProvenanceTag provenance={row.provenance} />
      </h3>
      <p>
        {t.from(day(startsOn), day(endsOn))}
        {withdrawnAt && ` · ${t.withdrawnOn(day(vietnamDayOf(withdrawnAt)))}`}
      </p>
      <p className="text-ink-soft">
        {phase === 'running' && t.shown(shown, chosen)}
        {phase === 'coming' && t.shownThen(shown, chosen, day(row.countedOn))}
        {(phase === 'past' || phase === 'withdrawn') && t.chosen(chosen)}
      </p>
      {phase === 'running' && shown === 0 && (
        <p className="font-bold text-madder-dark">{t.nothingShown}</p>
      )}
      <MissingItems missing={missing} />
    </>
  );
}
