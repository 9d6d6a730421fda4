import {
  type DeskMark,
  MARK_STATES,
  type MarkFilters,
  writeMarkFilters,
} from '~/domain/marks/desk-registry';
import { REGISTRY_SECTIONS, registrySections } from '~/domain/marks/registry';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { FilterForm } from '../desk/filter-form';
import { WhoMay } from '../desk/who-may';
import { useHref, useLocale, useText } from '../locale';
import { KIND_EDGE } from '../mark/kind-tone';
import { markLabel, termWords } from '../mark/mark-words';
import { Choice } from '../parts/choice';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { FormField } from '../parts/form-field';
import { deskMarksText } from '../text/desk-marks';
import { marksText } from '../text/marks';

type Props = {
  marks: DeskMark[];
  filters: MarkFilters;
  communes: { id: string; name: string }[];
  mayRecord: boolean;
};

/** The registry at the desk: each kind with its terms and how its rights stand today. */
export function DeskRegistryPage({ marks, filters, communes, mayRecord }: Props) {
  const t = useText(deskMarksText);
  const words = useText(marksText);
  const href = useHref();
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t.title}</h1>
        <p className="max-w-prose">{t.lead}</p>
        <WhoMay may={mayRecord} others={t.readOnly} />
        {mayRecord && (
          <a className="button" href={href(paths.desk('nhan-hieu/moi'))}>
            {t.create}
          </a>
        )}
      </header>
      <Filters filters={filters} communes={communes} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status">{marks.length > 0 ? t.found(marks.length) : t.none}</p>
        {marks.length > 0 && <ExcelLink list="nhan-hieu" query={writeMarkFilters(filters)} />}
      </div>
      {registrySections(marks).map(({ section, entries }) =>
        entries.length === 0 ? null : (
          <section key={section} aria-labelledby={section} className="space-y-2">
            <h2 id={section}>{words.sections[section]}</h2>
            <ul className="space-y-2">
              {entries.map((mark) => (
                <li key={mark.slug} className={`panel border-l-6 p-3 ${KIND_EDGE[section]}`}>
                  <Row mark={mark} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function Filters({ filters, communes }: Pick<Props, 'filters' | 'communes'>) {
  const t = useText(deskMarksText);
  const words = useText(marksText);
  return (
    <FilterForm page="nhan-hieu">
      <div className="grid items-end gap-3 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <FormField
          type="search"
          label={t.search}
          name="q"
          defaultValue={filters.q}
          maxLength={200}
        />
        <Choice
          label={t.kind}
          name="loai"
          defaultValue={filters.kind}
          none={t.all}
          options={REGISTRY_SECTIONS.map((kind) => [kind, words.sections[kind]] as const)}
        />
        <Choice
          label={t.state}
          name="tinh-trang"
          defaultValue={filters.state}
          none={t.all}
          options={MARK_STATES.map((state) => [state, t.states[state]] as const)}
        />
        <Choice
          label={t.commune}
          name="xa"
          defaultValue={filters.commune}
          none={t.all}
          options={communes.map(({ id, name }) => [id, name] as const)}
        />
      </div>
    </FilterForm>
  );
}

function Row({ mark }: { mark: DeskMark }) {
  const t = useText(deskMarksText);
  const locale = useLocale();
  const href = useHref();
  const { rights } = mark;
  return (
    <div className="grid gap-x-6 gap-y-1 md:grid-cols-[3fr_3fr_2fr]">
      <div>
        <a
          className="inline-flex min-h-11 items-center font-bold"
          href={href(paths.desk(`nhan-hieu/${mark.slug}`))}
        >
          {markLabel(mark, locale)}
        </a>{' '}
        <ProvenanceTag provenance={mark.provenance} />
        {mark.kind !== 'geographical-indication' && (
          <p className="text-ink-soft text-sm">{mark.product}</p>
        )}
        {mark.status !== 'unconfirmed' && (
          <p className="text-ink-soft text-sm">
            {t.columns.number}: {mark.registrationNumber ?? <Unknown />}
            {mark.decisionNumber && ` · ${t.columns.decision}: ${mark.decisionNumber}`}
          </p>
        )}
      </div>
      <div className="self-center text-sm">
        {mark.status === 'superseded' && (
          <p className="font-bold text-madder-dark">{t.statuses.superseded}</p>
        )}
        <p>{termWords(mark.term, locale) ?? t.statuses[mark.status]}</p>
        <p className="text-ink-soft">{mark.owner ?? mark.manager}</p>
      </div>
      <div className="self-center text-sm">
        <p>{t.counts.inForce(rights.inForce)}</p>
        {rights.expiring > 0 && (
          <p className="font-bold text-turmeric-dark">{t.counts.expiring(rights.expiring)}</p>
        )}
        {rights.suspended > 0 && (
          <p className="font-bold text-madder-dark">{t.counts.suspended(rights.suspended)}</p>
        )}
      </div>
    </div>
  );
}
