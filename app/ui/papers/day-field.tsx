import type { InputHTMLAttributes } from 'react';
import { isPlainDate } from '~/domain/dates';
import { FormField } from '../parts/form-field';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'defaultValue'> & {
  label: string;
  name: string;
  help?: string;
  fault?: string;
  typed: string;
};

/**
 * A field for a day. What was typed and is no day is shown in a plain field: a date field would show
 * it as empty, and it would be lost.
 */
export function DayField({ typed, ...field }: Props) {
  const type = typed === '' || isPlainDate(typed) ? 'date' : 'text';
  return <FormField {...field} type={type} defaultValue={typed} />;
}
