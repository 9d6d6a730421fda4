import type { SelectHTMLAttributes } from 'react';
import { useText } from '../locale';
import { fieldText } from '../text/common';
import { FieldFrame, type Labelled, pointers } from './field-frame';
import { fieldId } from './field-id';

export type Option = readonly [value: string, words: string];

type Props = SelectHTMLAttributes<HTMLSelectElement> &
  Labelled & {
    options: readonly Option[];
    /** What choosing nothing means: "choose…" unless said. Null where something is always chosen. */
    none?: string | null;
  };

/** A labelled choice of one among several. */
export function Choice({ label, help, fault, options, none, ...select }: Props) {
  const { choose } = useText(fieldText);
  const told = { id: select.id ?? fieldId(select.name), help, fault };
  return (
    <FieldFrame label={label} {...told}>
      <select {...select} {...pointers(told)} id={told.id} className="field">
        {none !== null && <option value="">{none ?? choose}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
