import type { MarkTerm } from '~/domain/marks/mark-term';
import type { MarkEntry } from '~/domain/marks/registry';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { markText } from '../text/common';
import { marksText } from '../text/marks';

type Named = Pick<MarkEntry, 'kind' | 'name' | 'product'>;

/** A mark's name as it is told apart from others: an indication only with its product. */
export function markLabel({ kind, name, product }: Named, locale: Locale): string {
  const t = marksText[locale];
  return kind === 'geographical-indication' ? t.named(name, product) : t.quoted(name);
}

/** Kind and name: "Chỉ dẫn địa lý “Bắc Kạn” cho miến dong". */
export function markTitle(mark: Named, locale: Locale): string {
  const label = markLabel(mark, locale);
  return mark.kind ? `${markText[locale].kind[mark.kind]} ${label}` : mark.name;
}

/** Null where nothing is said of an end. */
export function termWords(term: MarkTerm, locale: Locale): string | null {
  const t = marksText[locale];
  switch (term.kind) {
    case 'indefinite':
      return t.indefinite;
    case 'until':
      return term.ended
        ? t.endedOn(formatDay(term.day, locale))
        : t.until(formatDay(term.day, locale));
    case 'ten-years':
      return term.overdue ? t.overdue : t.tenYears;
    case 'none':
      return null;
  }
}
