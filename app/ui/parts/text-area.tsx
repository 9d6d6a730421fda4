import type { TextareaHTMLAttributes } from 'react';
import { FieldFrame, type Labelled, pointers } from './field-frame';
import { fieldId } from './field-id';

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & Labelled;

/** A labelled field for several lines. */
export function TextArea({ label, help, fault, rows = 3, ...area }: Props) {
  const told = { id: area.id ?? fieldId(area.name), help, fault };
  return (
    <FieldFrame label={label} {...told}>
      <textarea {...area} {...pointers(told)} id={told.id} rows={rows} className="field" />
    </FieldFrame>
  );
}
