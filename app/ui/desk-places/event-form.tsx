import type { TypedEvent, TypedEventFaults } from '~/domain/places/event-form';
import { COMMUNE_TYPES, type LivingCommune, MAX_DECISION } from '~/domain/places/place-event';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { Fault } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { Tick } from '../parts/tick';
import { deskPlacesText } from '../text/desk-places';

type Props = { typed: TypedEvent; faults: TypedEventFaults; communes: LivingCommune[] };

/** A change of communes as it is typed. Sent as an address: its preview can be kept and shown. */
export function EventForm({ typed, faults, communes }: Props) {
  const t = useText(deskPlacesText);
  const href = useHref();
  const { kind } = typed;
  const fault = useFault(faults);
  const names = communes.map(({ code, fullName }) => [code, `${fullName} (${code})`] as const);
  return (
    <section aria-labelledby="bieu-mau" className="space-y-3">
      <h2 id="bieu-mau">{t.kinds[kind]}</h2>
      <form action={href(paths.desk('noi-chon'))} className="panel space-y-5 p-4">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="xem" value="1" />
        {kind === 'merge' ? (
          <ManyCommunes typed={typed} communes={communes} fault={fault('from')} />
        ) : (
          <Choice
            label={t.from[kind]}
            name="from"
            defaultValue={typed.from[0] ?? ''}
            options={names}
            fault={fault('from')}
          />
        )}
        {kind === 'merge' && (
          <Choice
            label={t.joins}
            name="joins"
            defaultValue={typed.joins}
            none={t.newUnit}
            options={names}
            fault={fault('into')}
          />
        )}
        {kind !== 'merge' && fault('into') && <Fault>{fault('into')}</Fault>}
        <Parts typed={typed} fault={fault} />
        <div className="grid gap-4 sm:grid-cols-2">
          <DayField
            label={t.startsOn}
            name="startsOn"
            defaultValue={typed.startsOn}
            fault={fault('startsOn')}
          />
          <FormField
            label={t.decisionNumber}
            name="decisionNumber"
            defaultValue={typed.decisionNumber}
            maxLength={MAX_DECISION}
            fault={fault('decisionNumber')}
          />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <button type="submit" className="button">
            {t.preview}
          </button>
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk('noi-chon'))}>
            {t.cancel}
          </a>
        </div>
      </form>
    </section>
  );
}

/** Most splits make two parts; the fields of further ones wait closed. */
const SHOWN_PARTS = 2;

type PartsProps = { typed: TypedEvent; fault: (field: string) => string | undefined };

function Parts({ typed: { kind, into }, fault }: PartsProps) {
  const t = useText(deskPlacesText);
  const fields = into.map((unit, index) => (
    // Rows of a form have no identity but their place
    <UnitFields
      key={index}
      unit={unit}
      index={index}
      title={kind === 'split' ? t.part(index + 1) : kind === 'merge' ? t.newUnit : t.newName}
      fault={fault}
    />
  ));
  const more = into.slice(SHOWN_PARTS);
  return (
    <>
      {fields.slice(0, SHOWN_PARTS)}
      {more.length > 0 && (
        <details open={more.some(({ code, name }) => code || name)}>
          <summary className="min-h-11 cursor-pointer py-2.5 font-bold">{t.moreParts}</summary>
          <div className="space-y-5">{fields.slice(SHOWN_PARTS)}</div>
        </details>
      )}
    </>
  );
}

function useFault(faults: TypedEventFaults) {
  const t = useText(deskPlacesText);
  return (field: string): string | undefined => {
    const code = faults[field];
    return code && t.faults[code];
  };
}

type ManyProps = { typed: TypedEvent; communes: LivingCommune[]; fault?: string };

function ManyCommunes({ typed, communes, fault }: ManyProps) {
  const t = useText(deskPlacesText);
  return (
    <fieldset>
      <legend className="font-bold">{t.from.merge}</legend>
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-4">
        {communes.map(({ code, fullName }) => (
          <Tick
            key={code}
            label={fullName}
            name="from"
            value={code}
            defaultChecked={typed.from.includes(code)}
          />
        ))}
      </div>
      {fault && <Fault>{fault}</Fault>}
    </fieldset>
  );
}

type UnitProps = {
  unit: TypedEvent['into'][number];
  index: number;
  title: string;
  fault: (field: string) => string | undefined;
};

function UnitFields({ unit, index, title, fault }: UnitProps) {
  const t = useText(deskPlacesText);
  return (
    <fieldset className="space-y-2 border-line border-l-4 pl-3">
      <legend className="font-bold">{title}</legend>
      <div className="grid gap-4 sm:grid-cols-[1fr_1fr_2fr] sm:items-end">
        <FormField
          label={t.code}
          name={`code-${index}`}
          defaultValue={unit.code}
          inputMode="numeric"
          maxLength={5}
          fault={fault(`code-${index}`)}
        />
        <Choice
          none={null}
          label={t.type}
          name={`type-${index}`}
          defaultValue={unit.type || 'xa'}
          options={COMMUNE_TYPES.map((type) => [type, t.types[type] ?? type] as const)}
        />
        <FormField
          label={t.name}
          name={`name-${index}`}
          defaultValue={unit.name}
          maxLength={60}
          fault={fault(`name-${index}`)}
        />
      </div>
      {index === 0 && <p className="text-ink-soft text-sm">{t.codeHelp}</p>}
    </fieldset>
  );
}
