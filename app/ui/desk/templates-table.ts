import type { Table } from '~/domain/exports/table';
import { TEMPLATE_FIELDS, type Template } from '~/domain/review/templates';
import type { Locale } from '~/paths';
import { deskTemplatesText } from '../text/desk-templates';

/** Ready-made reasons by what they are about, in the order of the page. */
export function templatesTable(templates: readonly Template[], locale: Locale): Table {
  const t = deskTemplatesText[locale];
  return {
    name: t.title,
    columns: [
      { header: t.field, width: 28 },
      { header: t.text, width: 90 },
    ],
    rows: [...TEMPLATE_FIELDS, null].flatMap((field) =>
      templates
        .filter((template) => template.field === field)
        .map(({ text }) => [field ? t.fields[field] : t.any, text]),
    ),
  };
}
