import type { SelectHTMLAttributes } from 'react';
import { useText } from '../locale';
import { Fault } from '../parts/form-field';
import { papersText } from '../text/papers';

type Option = { value: string; label: string };
type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string;
  name: string;
  options: readonly Option[];
  /** What no choice means; "choose…" where one has to be made. */
  none?: string;
  fault?: string;
};

/** A labelled choice with its fault. */
export function SelectField({
  label,
  name,
  options,
  none,
  fault,
  id = `o-${name}`,
  ...select
}: Props) {
  const t = useText(papersText);
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <select
        {...select}
        id={id}
        name={name}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-loi` : undefined}
      >
        <option value="">{none ?? t.choose}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {fault && <Fault id={`${id}-loi`}>{fault}</Fault>}
    </div>
  );
}
