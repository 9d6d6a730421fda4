import type { ReactNode } from 'react';

/** What every labelled field of a form has beside the attributes of its element. */
export type Labelled = {
  label: ReactNode;
  name: string;
  /** `o-` and the name unless two forms of a page ask the same. */
  id?: string;
  help?: ReactNode;
  /** What is wrong with the value, in words; the field then points at it. */
  fault?: string;
};

type Told = { id: string; help?: ReactNode; fault?: string };

/** Ties a field to its help and its fault for screen readers. */
export function pointers({ id, help, fault }: Told) {
  const notes = [help && `${id}-giup`, fault && `${id}-loi`].filter(Boolean).join(' ');
  return { 'aria-invalid': fault ? true : undefined, 'aria-describedby': notes || undefined };
}

type Props = Told & { label: ReactNode; children: ReactNode };

/** A field with its label and help above and its fault below. */
export function FieldFrame({ id, label, help, fault, children }: Props) {
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
      {children}
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
