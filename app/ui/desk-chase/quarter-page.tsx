import { keyOf } from '~/domain/chase/chased';
import { FATES, type FateCounts, shareOf } from '~/domain/chase/fate';
import { byCommune } from '~/domain/chase/filters';
import type { QuarterProducer, QuarterRow } from '~/domain/chase/find-quarter.server';
import { firstDayOf, type Quarter, quarterName, recentQuarters } from '~/domain/quarter';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatDay, formatEnd, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { ProvenanceTag } from '../parts/claim';
import { deskChaseText } from '../text/desk-chase';
import { Contact } from './chased-row';
import { CountLinks } from './count-links';
import { itemWords } from './item-words';
import { FATE_NAMES, type FateName, quarterQuery } from './quarter-address';

type Props = {
  quarter: Quarter;
  /** What is shown of the list; empty for all of it. */
  fate: FateName | '';
  counts: FateCounts;
  producers: QuarterProducer[];
  today: string;
};

/** Quarters an officer can choose from beside today's: two years. */
const OLDER = 8;

/** `/co-quan/nhac-han/quy`: the list of a quarter's first day, and what became of each paper. */
export function QuarterPage({ quarter, fate, counts, producers, today }: Props) {
  const t = useText(deskChaseText);
  const locale = useLocale();
  const href = useHref();
  const listedOn = formatDay(firstDayOf(quarter), locale);
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t.quarterTitle(quarter.quarter, quarter.year)}</h1>
        <p className="max-w-prose">{t.quarterLead(listedOn, formatDay(today, locale))}</p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk('nhac-han'))}>
          {t.backToList}
        </a>
      </header>
      <QuarterForm quarter={quarter} today={today} />
      {counts.total === 0 ? (
        <p>{t.quarterNone}</p>
      ) : (
        <Counts quarter={quarter} fate={fate} counts={counts} />
      )}
      {producers.length > 0 && (
        <ExcelLink list="nhac-han-quy" query={quarterQuery(quarter, fate)} />
      )}
      {counts.total > 0 && producers.length === 0 && <p>{t.quarterNoneSuch}</p>}
      {byCommune(producers).map(({ code, commune, producers: own }) => (
        <section key={code} aria-labelledby={`xa-${code}`} className="space-y-3">
          <h2 id={`xa-${code}`}>{commune?.name ?? t.noCommune}</h2>
          {own.map((producer) => (
            <Producer key={producer.slug} producer={producer} />
          ))}
        </section>
      ))}
    </div>
  );
}

function QuarterForm({ quarter, today }: Pick<Props, 'quarter' | 'today'>) {
  const t = useText(deskChaseText);
  const href = useHref();
  const chosen = quarterName(quarter);
  const recent = recentQuarters(today, OLDER);
  const known = recent.some((one) => quarterName(one) === chosen);
  return (
    <form
      action={href(paths.desk('nhac-han/quy'))}
      className="no-print flex flex-wrap items-end gap-3"
    >
      <Choice
        key={chosen}
        label={t.quarter}
        name="quy"
        none={null}
        defaultValue={chosen}
        options={[...(known ? [] : [quarter]), ...recent].map(
          (one) => [quarterName(one), t.quarterName(one.quarter, one.year)] as const,
        )}
      />
      <button type="submit" className="button button-quiet">
        {t.show}
      </button>
    </form>
  );
}

function Counts({ quarter, fate, counts }: Pick<Props, 'quarter' | 'fate' | 'counts'>) {
  const t = useText(deskChaseText);
  const figures = [
    { name: '' as const, label: t.total, count: counts.total },
    ...FATES.filter((one) => one !== 'unknown' || counts.unknown > 0).map((one) => ({
      name: FATE_NAMES[one],
      label: t.fates[one],
      count: counts[one],
    })),
    {
      name: FATE_NAMES['never-contacted'],
      label: t.neverContacted,
      count: counts['never-contacted'],
    },
  ];
  return (
    <CountLinks
      label={t.fatesLabel}
      links={figures.map(({ name, label, count }) => {
        const share = name === '' ? null : shareOf(count, counts.total);
        return {
          label,
          count,
          note: share === null ? null : t.share(share),
          current: fate === name,
          path: paths.desk('nhac-han/quy', quarterQuery(quarter, name)),
        };
      })}
    />
  );
}

function Producer({ producer: { slug, name, provenance, rows } }: { producer: QuarterProducer }) {
  const t = useText(deskChaseText);
  const href = useHref();
  return (
    <article className="panel space-y-3 p-4">
      <h3>
        {slug === null ? (
          t.noMaker
        ) : (
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk(`co-so/${slug}`))}>
            {name}
          </a>
        )}{' '}
        {provenance && <ProvenanceTag provenance={provenance} />}
      </h3>
      <ul className="space-y-3">
        {rows.map((row) => (
          <Row key={keyOf(row)} row={row} />
        ))}
      </ul>
    </article>
  );
}

const TONE: Record<QuarterRow['fate'], string> = {
  renewed: 'border-leaf',
  running: 'border-turmeric',
  lapsed: 'border-madder',
  revoked: 'border-madder',
  'will-not-renew': 'border-ink-soft',
  unknown: 'border-line',
};

function Row({ row }: { row: QuarterRow }) {
  const t = useText(deskChaseText);
  const locale = useLocale();
  const { fate, renewal, lastNote, number, end, provenance } = row;
  const renewed = renewal && t.renewedBy(renewal.number, formatRange(renewal.on, locale));
  return (
    <li className={`grid gap-x-6 border-l-4 pl-3 md:grid-cols-2 ${TONE[fate]}`}>
      <div>
        <p className="font-bold">
          {itemWords(row, locale)} <ProvenanceTag provenance={provenance} />
        </p>
        <p className="text-sm">
          {number ? t.number(number) : t.numberUnknown} · {t.lastDay(formatEnd(end, locale))}
        </p>
      </div>
      <div className="text-sm">
        <p>
          <strong>{t.fates[fate]}</strong>
          {fate === 'renewed' && renewed && `: ${renewed}`}
        </p>
        {lastNote ? (
          <p>
            {t.last}: <Contact note={lastNote} />
          </p>
        ) : (
          <p className="text-ink-soft">{t.neverContacted}</p>
        )}
      </div>
    </li>
  );
}
