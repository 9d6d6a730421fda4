import type { InputHTMLAttributes, ReactNode } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  name: string;
  help?: ReactNode;
  /** What is wrong with the value, in words; the input then points at it. */
  fault?: string;
};

/** A labelled input with its help and its fault, tied together for screen readers. */
export function FormField(props: Props) {
  const { label, name, help, fault, id = `o-${props.name}`, type = 'text', ...input } = props;
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
      <input
        {...input}
        type={type}
        id={id}
        name={name}
        className="field"
        aria-invalid={fault ? true : undefined}
        aria-describedby={notes || undefined}
      />
      {fault && <Fault id={`${id}-loi`}>{fault}</Fault>}
    </div>
  );
}

/** What is wrong with one field. */
export function Fault({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="border-madder border-l-4 pl-2 font-bold text-madder-dark text-sm">
      {children}
    </p>
  );
}

/** What happened to a whole form: good news in leaf, bad in madder. Read out when it appears. */
export function Notice({ kind, children }: { kind: 'good' | 'bad'; children: ReactNode }) {
  const colour =
    kind === 'good' ? 'border-leaf bg-leaf-mist' : 'border-madder bg-madder-mist text-madder-dark';
  return (
    <div role={kind === 'bad' ? 'alert' : 'status'} className={`border-l-4 p-3 ${colour}`}>
      {children}
    </div>
  );
}
