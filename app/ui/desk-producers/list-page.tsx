import {
  type DeskProducer,
  type DeskProducerFilters,
  STATUS_LIST,
  writeDeskFilters,
} from '~/domain/producers/desk-filters';
import { LEGAL_FORM_LIST } from '~/domain/producers/producer-form';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { FilterForm } from '../desk/filter-form';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { Tick } from '../parts/tick';
import { deskProducersText } from '../text/desk-producers';
import { producerText } from '../text/producer';

type Commune = { id: string; name: string };
type Props = {
  rows: DeskProducer[];
  filters: DeskProducerFilters;
  communes: Commune[];
  mayRecord: boolean;
};

/** The producers of an officer's area. */
export function ProducersPage({ rows, filters, communes, mayRecord }: Props) {
  const t = useText(deskProducersText);
  const href = useHref();
  const query = writeDeskFilters(filters);
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t.title}</h1>
        <p className="max-w-prose">{t.lead}</p>
        {mayRecord && (
          <a className="button" href={href(paths.desk('co-so/moi'))}>
            {t.create}
          </a>
        )}
      </header>
      <Filters filters={filters} communes={communes} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status">{rows.length > 0 ? t.found(rows.length) : t.none}</p>
        {rows.length > 0 && <ExcelLink list="co-so" query={query} />}
      </div>
      <ul className="space-y-2">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

function Filters({ filters, communes }: Pick<Props, 'filters' | 'communes'>) {
  const t = useText(deskProducersText);
  const words = useText(producerText);
  return (
    <FilterForm page="co-so">
      <div className="grid items-end gap-3 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <FormField
          type="search"
          label={t.search}
          name="q"
          defaultValue={filters.q}
          maxLength={200}
        />
        <Choice
          label={t.commune}
          name="xa"
          defaultValue={filters.xa}
          none={t.all}
          options={communes.map(({ id, name }) => [id, name] as const)}
        />
        <Choice
          label={t.legalForm}
          name="loai"
          defaultValue={filters.loai}
          none={t.all}
          options={[
            ...LEGAL_FORM_LIST.map((form) => [form, words.legalForm[form]] as const),
            ['khong-ro', t.unknownForm],
          ]}
        />
        <Choice
          label={t.status}
          name="trang-thai"
          defaultValue={filters.trangThai}
          none={t.all}
          options={STATUS_LIST.map((status) => [status, t.statuses[status]] as const)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6">
        <Tick label={t.without} name="vang" defaultChecked={filters.vang} />
        <Tick label={t.women} name="nu" defaultChecked={filters.nu} />
        <Tick label={t.minority} name="thieu-so" defaultChecked={filters.thieuSo} />
      </div>
    </FilterForm>
  );
}

function Row({ row }: { row: DeskProducer }) {
  const t = useText(deskProducersText);
  const words = useText(producerText);
  const href = useHref();
  const locale = useLocale();
  const place = [row.hamlet, row.oldCommune && words.formerly(row.oldCommune), row.commune];
  const gone = row.status !== 'listed';
  return (
    <li className="panel grid gap-x-6 gap-y-1 p-3 md:grid-cols-[3fr_2fr_1fr]">
      <div>
        <a
          className="inline-flex min-h-11 items-center font-bold"
          href={href(paths.desk(`co-so/${row.slug}`))}
        >
          {row.name}
        </a>
        <p className="text-ink-soft text-sm">
          {row.legalForm ? words.legalForm[row.legalForm] : t.unknownForm}
        </p>
      </div>
      <div className="self-center text-sm">
        <p>{place.filter(Boolean).join(' · ') || t.noPlace}</p>
        {gone && (
          <p className="font-bold text-madder-dark">
            {t.statuses[row.status]}
            {row.closedOn && ` · ${formatDay(row.closedOn, locale)}`}
          </p>
        )}
      </div>
      <p className="self-center text-sm md:text-right">
        {t.products}: {row.products} · {t.members}: {row.members}
      </p>
    </li>
  );
}
