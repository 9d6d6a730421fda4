import { type ReactNode, useState } from 'react';
import { CONTACT_KINDS } from '~/domain/listings/contacts';
import type { Outcome } from '~/domain/listings/edit-outcome';
import type { OpenEdit } from '~/domain/listings/find-open-edit.server';
import { rangeEnd } from '~/domain/listings/packs';
import type { Provenance } from '~/domain/texts';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { ProvenanceTag } from '../parts/claim';
import { faultWords } from '../parts/fault-words';
import { Fault } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { editText } from '../text/edit';
import { useRestored } from './device-store';
import { NowShown } from './now-shown';
import { PackFields, type PackValues } from './pack-fields';
import { tagged, typedRows } from './typed-rows';

type Part = 'packs' | 'season' | 'contacts';
type Direct = Extract<Outcome, { kind: 'direct' }>;
type Props = { edit: OpenEdit; outcome?: Outcome };

/** The last form, where it was this part of the page. */
const outcomeOf = (part: Part, outcome?: Outcome): Direct | undefined =>
  outcome?.kind === 'direct' && outcome.part === part ? outcome : undefined;

export function PacksForm({ edit, outcome }: Props) {
  const t = useText(editText);
  const last = outcomeOf('packs', outcome);
  const stored = edit.packs.map((pack) => asValues({ ...pack, priceMax: rangeEnd(pack) }));
  const packs = last ? tagged(typedRows('packs', last.typed), stored) : stored;
  return (
    <DirectForm part="packs" title={t.packs} revision={last?.revision ?? edit.revision} last={last}>
      <PackFields packs={packs} faults={last?.faults ?? {}} />
    </DirectForm>
  );
}

export function SeasonForm({ edit, outcome }: Props) {
  const t = useText(editText);
  const last = outcomeOf('season', outcome);
  const stored = edit.season?.months ?? 0;
  const has = (month: number) =>
    last ? last.months.includes(month) : (stored & (1 << (month - 1))) !== 0;
  const soldOut = last ? 'soldOut' in last.typed : (edit.season?.soldOut ?? false);
  return (
    <DirectForm
      part="season"
      title={t.season}
      revision={last?.revision ?? edit.revision}
      last={last}
    >
      <fieldset>
        <legend className="font-bold text-sm">
          {t.months} {edit.season && <ProvenanceTag provenance={edit.season.provenance} />}
        </legend>
        {last?.faults.months && <Fault>{t.faults.required}</Fault>}
        <div className="grid grid-cols-2 gap-x-4 @md:grid-cols-4">
          {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
            <Tick
              key={month}
              label={t.month(month)}
              name="months"
              value={month}
              defaultChecked={has(month)}
            />
          ))}
        </div>
      </fieldset>
      <Tick name="soldOut" label={t.soldOut} defaultChecked={soldOut} />
    </DirectForm>
  );
}

export function ContactsForm({ edit, outcome }: Props) {
  const t = useText(editText);
  const last = outcomeOf('contacts', outcome);
  const stored = edit.contacts.map(asValues);
  const given = last ? tagged(typedRows('contacts', last.typed), stored) : stored;
  const [rows, setRows] = useState(given);
  useRestored('contacts', (entries) =>
    setRows(tagged(typedRows('contacts', Object.fromEntries(entries)), stored)),
  );
  const shown = [...rows, {} as PackValues];
  const faults = last?.faults ?? {};
  return (
    <DirectForm
      part="contacts"
      title={t.contacts}
      revision={last?.revision ?? edit.revision}
      last={last}
    >
      <p className="text-sm">{t.contactsHelp}</p>
      {shown.map((row, index) => (
        <ContactRow key={row.id ?? `new-${index}`} row={row} index={index} faults={faults} />
      ))}
    </DirectForm>
  );
}

type ContactRowProps = { row: PackValues; index: number; faults: Readonly<Record<string, string>> };

function ContactRow({ row, index, faults }: ContactRowProps) {
  const t = useText(editText);
  const field = (name: string) => `contacts[${index}].${name}`;
  const fault = faults[field('value')] ?? faults[field('kind')];
  return (
    <fieldset className="panel grid gap-3 p-3 @md:grid-cols-[10rem_1fr]">
      <legend className={row.id ? 'sr-only' : 'px-1 font-bold'}>
        {row.id ? t.contact(index + 1) : t.newContact}
      </legend>
      {row.id && <input type="hidden" name={field('id')} value={row.id} />}
      <Choice
        name={field('kind')}
        label={t.contactKind}
        none={null}
        defaultValue={row.kind ?? 'phone'}
        options={CONTACT_KINDS.map((kind) => [kind, t.contactKinds[kind]] as const)}
      />
      <FormField
        label={
          <>
            {t.contactValue}{' '}
            <ProvenanceTag provenance={(row.provenance ?? 'verified') as Provenance} />
          </>
        }
        name={field('value')}
        defaultValue={row.value}
        fault={faultWords(t.faults, fault)}
      />
      <Tick name={field('public')} label={t.contactPublic} defaultChecked={Boolean(row.public)} />
      {row.id && <Tick name={field('remove')} label={t.removeContact} />}
    </fieldset>
  );
}

type FormProps = {
  part: Part;
  title: string;
  revision: number;
  last: Direct | undefined;
  children: ReactNode;
};

/** A form whose content is public as soon as it is saved. */
function DirectForm({ part, title, revision, last, children }: FormProps) {
  const t = useText(editText);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      data-keep={part}
      className="@container space-y-4"
      aria-labelledby={`phan-${part}`}
    >
      <h2 id={`phan-${part}`} className="flex flex-wrap items-center gap-2">
        {title} <RiskTag live />
      </h2>
      {last && !last.now && <Notice kind="bad">{t.invalid}</Notice>}
      {last?.now && (
        <Notice kind="bad">
          {t.directStale}
          <NowShown now={last.now} />
        </Notice>
      )}
      <input type="hidden" name="revision" value={revision} />
      {children}
      <button type="submit" name="intent" value={part} className="button">
        {t.saveLive}
      </button>
    </form>
  );
}

/** Whether a part of the page is public at once or after a review, in words. */
export function RiskTag({ live = false }: { live?: boolean }) {
  const t = useText(editText);
  return (
    <span
      className={`rounded px-2 py-0.5 font-normal text-sm ${live ? 'bg-leaf-mist text-leaf-dark' : 'bg-turmeric-mist text-turmeric-dark'}`}
    >
      {live ? t.live : t.reviewed}
    </span>
  );
}

/** A stored row as a form shows it: every value a text, an unset one missing. */
function asValues(row: Readonly<Record<string, unknown>>): PackValues {
  const values = Object.entries(row).flatMap(([name, value]) =>
    value === null || value === undefined || value === false || typeof value === 'object'
      ? []
      : [[name, String(value)]],
  );
  return Object.fromEntries(values);
}
