import type { ReactNode } from 'react';
import type { OfferedProduct, RowSeen } from '~/domain/recognitions/decision-view';
import { KEEP, LEAVE_OUT, TAKE } from '~/domain/recognitions/row-form';
import { useText } from '../locale';
import { FormField } from '../parts/form-field';
import { decisionRowsText } from '../text/desk-decision-rows';

type Props = { row: RowSeen; at: number };

/** Which product a line is about, among those offered; or to leave it out. */
export function ProductChoice({ row, at }: Props) {
  const t = useText(decisionRowsText);
  const { kind, typed, product, candidates } = row;
  const name = `choice.${at}`;
  const chosen = typed.choice;
  const offered = offeredFor(row);
  const byName = product && chosen === '' ? t.byName(nameOf(product)) : t.byWords;
  if (kind === 'own') {
    return (
      <Radio name={name} value={LEAVE_OUT} checked={false}>
        {t.notMine}
      </Radio>
    );
  }
  return (
    <fieldset className="space-y-1">
      <legend className="font-bold">{t.which}</legend>
      {offered.map((one) => (
        <Radio key={one.id} name={name} value={String(one.id)} checked={chosen === String(one.id)}>
          {nameOf(one)}
        </Radio>
      ))}
      {(product || candidates.length === 0 || chosen !== '') && (
        <Radio name={name} value="" checked={chosen === ''}>
          {byName}
        </Radio>
      )}
      <Radio name={name} value={LEAVE_OUT} checked={chosen === LEAVE_OUT}>
        {t.leaveOut}
      </Radio>
      <FormField
        id={`sought-${at}`}
        name={`sought.${at}`}
        label={t.seek}
        help={t.seekHelp}
        defaultValue={typed.sought}
        maxLength={300}
        autoComplete="off"
      />
    </fieldset>
  );
}

/** A product that was chosen stays on offer, whatever the name would find. */
function offeredFor({ typed, product, candidates }: RowSeen): OfferedProduct[] {
  const chosen = product && typed.choice === String(product.id) ? [product] : [];
  return [...chosen, ...candidates.filter(({ id }) => id !== chosen[0]?.id)];
}

/** Whether the record or this decision is right, where they say different things. */
export function DifferingChoice({ row, at }: Props) {
  const t = useText(decisionRowsText);
  const { differing } = row.typed;
  return (
    <fieldset className="space-y-1">
      <legend className="sr-only">{t.kinds.differs}</legend>
      <Radio name={`differing.${at}`} value={KEEP} checked={differing === KEEP}>
        {t.keepRecord}
      </Radio>
      <Radio name={`differing.${at}`} value={TAKE} checked={differing === TAKE}>
        {t.takeAnnex}
      </Radio>
    </fieldset>
  );
}

type RadioProps = { name: string; value: string; checked: boolean; children: ReactNode };

function Radio({ name, value, checked, children }: RadioProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5 shrink-0 accent-indigo"
      />
      <span>{children}</span>
    </label>
  );
}

const nameOf = ({ name, producer }: OfferedProduct) => (producer ? `${name} · ${producer}` : name);
