import {
  MARK_KIND_LIST,
  MAX_LETTERS,
  type MarkFaults,
  type MarkField,
  type TypedMark,
} from '~/domain/marks/mark-form';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { markText } from '../text/common';
import { deskMarkEntryText } from '../text/desk-mark-entry';
import { SourceFields } from './source-fields';

type Props = {
  typed: TypedMark;
  faults: MarkFaults;
  /** What is kept now, where somebody changed the same since the form was opened. */
  kept?: TypedMark;
};

/** The registration as its certificate says it. */
export function MarkFields({ typed, faults, kept }: Props) {
  const t = useText(deskMarkEntryText);
  const kinds = useText(markText).kind;
  const kindOptions: (readonly [string, string])[] = [
    ...MARK_KIND_LIST.map((kind) => [kind, kinds[kind]] as const),
    ['', t.noKind],
  ];
  const fault = (field: MarkField) => {
    const code = faults[field];
    if (field === 'productVi' && code === 'taken') return t.takenIndication;
    return code && t.faults[code];
  };
  const note = (field: MarkField, words = (value: string) => value) =>
    kept && kept[field] !== typed[field]
      ? t.now(kept[field] === '' ? t.empty : words(kept[field]))
      : undefined;
  const help = (field: MarkField, always?: string) =>
    [always, note(field)].filter(Boolean).join(' ') || undefined;
  const text = (field: MarkField, always?: string) => (
    <FormField
      label={t.fields[field]}
      name={field}
      defaultValue={typed[field]}
      maxLength={MAX_LETTERS[field]}
      help={help(field, always)}
      fault={fault(field)}
    />
  );
  const long = (field: MarkField) => (
    <TextArea
      label={t.fields[field]}
      name={field}
      defaultValue={typed[field]}
      maxLength={MAX_LETTERS[field]}
      help={help(field)}
      fault={fault(field)}
    />
  );
  const kindWords = (value: string) => kindOptions.find(([kind]) => kind === value)?.[1] ?? value;
  return (
    <div className="space-y-4">
      <div className="grid items-end gap-4 md:grid-cols-2">
        <Choice
          none={null}
          label={t.fields.kind}
          name="kind"
          defaultValue={typed.kind}
          options={kindOptions}
          help={note('kind', kindWords)}
          fault={fault('kind')}
        />
        {text('name')}
        {text('productVi', t.nameHelp)}
        {text('productEn')}
        {text('registrationNumber')}
        {text('decisionNumber')}
        {text('registered', t.registeredHelp)}
        <DayField
          label={t.fields.expiresOn}
          name="expiresOn"
          defaultValue={typed.expiresOn}
          help={help('expiresOn')}
          fault={fault('expiresOn')}
        />
        {text('owner')}
        {text('manager')}
      </div>
      {long('regulation')}
      {long('areaText')}
      <Tick
        label={t.fields.areaComplete}
        name="areaComplete"
        defaultChecked={typed.areaComplete === '1'}
      />
      {note('areaComplete') && (
        <p className="text-madder-dark text-sm">{t.now(kept?.areaComplete ? t.yes : t.no)}</p>
      )}
      <div className="grid items-start gap-4 md:grid-cols-2">
        {long('noteVi')}
        {long('noteEn')}
      </div>
      <SourceFields
        sources={typed.sources}
        faults={faults}
        kept={kept?.sources === typed.sources ? undefined : kept?.sources}
      />
    </div>
  );
}
