import type { Offered } from '~/domain/marks/desk-right';
import { idsOf, type RightFaults, type TypedRight } from '~/domain/marks/right-form';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import { readDay } from '~/domain/papers/read-day';
import { useText } from '../locale';
import { DayField } from '../parts/day-field';
import { Fault } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { deskMarkEntryText } from '../text/desk-mark-entry';
import { deskRightText } from '../text/desk-rights';

type Props = {
  offered: Offered[];
  typed: TypedRight;
  faults: RightFaults;
  /** What is kept now, where somebody changed the same since the form was opened. */
  kept?: TypedRight;
  /** A new grant: its day is known, and it is not suspended. */
  grant: boolean;
};

/** The paper of a right as it is written. */
export function RightFields({ offered, typed, faults, kept, grant }: Props) {
  const t = useText(deskRightText);
  const entry = useText(deskMarkEntryText);
  const fault = (field: keyof TypedRight) => {
    const code = faults[field];
    return code && entry.faults[code];
  };
  const now = (field: keyof TypedRight) =>
    kept && kept[field] !== typed[field] ? entry.now(kept[field] || entry.empty) : undefined;
  const help = (field: keyof TypedRight, always?: string) =>
    [always, now(field)].filter(Boolean).join(' ') || undefined;
  const day = (field: 'expiresOn' | 'suspendedOn' | 'granted', always?: string) => (
    <DayField
      label={t.fields[field]}
      name={field}
      defaultValue={readDay(typed[field]) ?? typed[field]}
      help={help(field, always)}
      fault={fault(field)}
    />
  );
  const text = (field: 'number' | 'issuer' | 'granted', most: number, always?: string) => (
    <FormField
      label={t.fields[field]}
      name={field}
      defaultValue={typed[field]}
      maxLength={most}
      help={help(field, always)}
      fault={fault(field)}
    />
  );
  return (
    <div className="space-y-4">
      <Products offered={offered} typed={typed} kept={kept} fault={fault('products')} />
      <div className="grid items-end gap-4 md:grid-cols-2">
        {text('number', MAX_NUMBER_LENGTH)}
        {text('issuer', MAX_ISSUER_LENGTH)}
        {grant ? day('granted', t.grantedHelp) : text('granted', 40, t.roughHelp)}
        {day('expiresOn')}
        {!grant && day('suspendedOn')}
      </div>
      {!grant && (
        <TextArea
          label={t.fields.suspendedReason}
          name="suspendedReason"
          defaultValue={typed.suspendedReason}
          help={help('suspendedReason')}
          fault={fault('suspendedReason')}
        />
      )}
    </div>
  );
}

type ProductProps = Pick<Props, 'offered' | 'typed' | 'kept'> & { fault?: string };

function Products({ offered, typed, kept, fault }: ProductProps) {
  const t = useText(deskRightText);
  const entry = useText(deskMarkEntryText);
  const chosen = idsOf(typed.products);
  const names = (products: string) =>
    offered.flatMap(({ id, name }) => (idsOf(products).includes(id) ? [name] : [])).join(', ');
  return (
    <fieldset aria-describedby={fault ? 'o-product-loi' : undefined}>
      <legend className="font-bold">{t.fields.products}</legend>
      {offered.length === 0 && <p>{t.noProducts}</p>}
      {kept && kept.products !== typed.products && (
        <p className="text-madder-dark text-sm">{entry.now(names(kept.products) || entry.empty)}</p>
      )}
      <div className="gap-x-8 md:columns-2">
        {offered.map(({ id, name }) => (
          <Tick
            key={id}
            label={name}
            name="product"
            value={id}
            defaultChecked={chosen.includes(id)}
          />
        ))}
      </div>
      {fault && <Fault id="o-product-loi">{fault}</Fault>}
    </fieldset>
  );
}
