import { Fault } from '../parts/form-field';

type ChoiceProps = {
  label: string;
  name: string;
  chosen: string;
  options: readonly (readonly [value: string, words: string])[];
  fault?: string;
  note?: string;
  id?: string;
};

/** A labelled choice whose first option is a choice too: "all", "not known". */
export function Choice(props: ChoiceProps) {
  const { label, name, chosen, options, fault, note, id = `o-${name}` } = props;
  const notes = [note && `${id}-nay`, fault && `${id}-loi`].filter(Boolean).join(' ');
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={chosen}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={notes || undefined}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-nay`} className="text-madder-dark text-sm">
          {note}
        </p>
      )}
      {fault && <Fault id={`${id}-loi`}>{fault}</Fault>}
    </div>
  );
}

export function Tick({
  label,
  name,
  checked = false,
  value = '1',
}: {
  label: string;
  name: string;
  checked?: boolean;
  value?: string;
}) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5"
      />
      {label}
    </label>
  );
}

type TextProps = {
  label: string;
  name: string;
  typed: string;
  fault?: string;
  help?: string;
  rows?: number;
  id?: string;
  maxLength?: number;
};

/** A text of several lines with its label, help and fault. */
export function TextArea(props: TextProps) {
  const { label, name, typed, fault, help, rows = 3, id = `o-${name}`, maxLength } = props;
  const notes = [help && `${id}-giup`, fault && `${id}-loi`].filter(Boolean).join(' ');
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {help && (
        <p id={`${id}-giup`} className="text-ink-soft text-sm">
          {help}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        defaultValue={typed}
        rows={rows}
        maxLength={maxLength}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={notes || undefined}
      />
      {fault && <Fault id={`${id}-loi`}>{fault}</Fault>}
    </div>
  );
}
