import type { InputHTMLAttributes, ReactNode } from 'react';

type Props = InputHTMLAttributes<HTMLInputElement> & { label: ReactNode };

/** A box to tick, or one of several to choose from, with its words beside it. */
export function Tick({ label, type = 'checkbox', value = '1', ...input }: Props) {
  return (
    <label className="flex min-h-11 break-inside-avoid items-center gap-2">
      <input {...input} type={type} value={value} className="size-5 shrink-0 accent-indigo" />
      <span>{label}</span>
    </label>
  );
}
