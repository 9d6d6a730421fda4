import type { Table } from '~/domain/exports/table';
import { TEMPLATE_COLUMNS } from '~/domain/recognitions/annex-columns';
import type { Locale } from '~/paths';
import { annexText } from '../text/desk-annex';

const WIDTHS: Record<(typeof TEMPLATE_COLUMNS)[number], number> = {
  index: 6,
  name: 38,
  producer: 34,
  place: 24,
  group: 24,
  score: 10,
  stars: 10,
  set: 12,
};

/** An empty annex and a sheet that says what to write in it. */
export function annexTemplate(locale: Locale): Table[] {
  const t = annexText[locale];
  return [
    {
      name: t.templateName,
      columns: TEMPLATE_COLUMNS.map((key) => ({ header: t.columns[key], width: WIDTHS[key] })),
      rows: [],
    },
    {
      name: t.guideName,
      columns: t.guideHeaders.map((header, index) => ({ header, width: index === 0 ? 24 : 80 })),
      rows: t.guide,
    },
  ];
}
