import type { ComponentProps } from 'react';
import { isPlainDate } from '~/domain/dates';
import { FormField } from './form-field';

type Props = Omit<ComponentProps<typeof FormField>, 'type' | 'defaultValue'> & {
  defaultValue: string;
};

/**
 * A field for a day. What was typed and is no day is shown in a plain field: a date field would show
 * it as empty, and it would be lost.
 */
export function DayField({ defaultValue, ...field }: Props) {
  const type = defaultValue === '' || isPlainDate(defaultValue) ? 'date' : 'text';
  return <FormField {...field} type={type} defaultValue={defaultValue} />;
}
