import {
  LEGAL_FORM_LIST,
  MAX_PLACE,
  type ProducerFaults,
  type TypedProducer,
} from '~/domain/producers/producer-form';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { deskProducersText } from '../text/desk-producers';
import { producerText } from '../text/producer';

type Props = {
  typed: TypedProducer;
  faults: ProducerFaults;
  communes: { id: string; name: string }[];
  /** What is kept now, where somebody changed it since the form was opened. */
  kept?: TypedProducer;
};

/** Legal form, address and who leads: what an officer keeps of a producer. */
export function FactFields({ typed, faults, communes, kept }: Props) {
  const t = useText(deskProducersText);
  const words = useText(producerText);
  const fault = (field: keyof TypedProducer) => {
    const code = faults[field];
    return code && t.faults[code];
  };
  const differs = (
    field: keyof TypedProducer,
    options?: readonly (readonly [string, string])[],
  ) => {
    if (!kept || kept[field] === typed[field]) return undefined;
    const value = options?.find(([one]) => one === kept[field])?.[1] ?? kept[field];
    return t.now(value || t.empty);
  };
  const text = (field: 'hamlet' | 'oldCommune' | 'oldDistrict') => (
    <FormField
      label={t[field]}
      name={field}
      defaultValue={typed[field]}
      maxLength={MAX_PLACE}
      help={differs(field)}
      fault={fault(field)}
    />
  );
  const choice = (
    field: 'legalForm' | 'communeId' | 'womenLed' | 'minorityLed',
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Choice
      none={null}
      label={label}
      name={field}
      defaultValue={typed[field]}
      options={options}
      help={differs(field, options)}
      fault={fault(field)}
    />
  );
  const led = ['', 'yes', 'no'].map((value) => [value, t.led[value] ?? ''] as const);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      {choice('legalForm', t.legalForm, [
        ['', t.unknown],
        ...LEGAL_FORM_LIST.map((form) => [form, words.legalForm[form]] as const),
      ])}
      {choice('communeId', t.commune, [
        ['', t.unknown],
        ...communes.map(({ id, name }) => [id, name] as const),
      ])}
      {text('hamlet')}
      {text('oldCommune')}
      {text('oldDistrict')}
      <div className="grid gap-4 sm:grid-cols-2 md:col-span-2">
        {choice('womenLed', t.womenLed, led)}
        {choice('minorityLed', t.minorityLed, led)}
      </div>
    </div>
  );
}
