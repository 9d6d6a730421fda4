import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type Labelled, pointers } from './field-frame';
import { fieldId } from './field-id';

type Props = InputHTMLAttributes<HTMLInputElement> & Labelled;

/** A labelled input of one line, or of files. */
export function FormField({ label, help, fault, type = 'text', ...input }: Props) {
  const told = { id: input.id ?? fieldId(input.name), help, fault };
  return (
    <FieldFrame label={label} {...told}>
      <input {...input} {...pointers(told)} id={told.id} type={type} className="field" />
    </FieldFrame>
  );
}
