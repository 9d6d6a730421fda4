import type { TextareaHTMLAttributes } from 'react';
import { Fault } from '../parts/form-field';

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  label: string;
  name: string;
  help?: string;
  fault?: string;
};

/** A labelled field for several lines, with its help and its fault. */
export function MessageField({ label, name, help, fault, id = `o-${name}`, ...area }: Props) {
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
        rows={5}
        {...area}
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
