import type { Absence } from '~/domain/featured/absence';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { collectionsText } from '../text/desk-collections';

/** Why a product is not shown, since when, and from when it can be again. */
export function AbsenceWords({ absence: { reason, since, returnsOn } }: { absence: Absence }) {
  const t = useText(collectionsText);
  const locale = useLocale();
  return (
    <>
      {t.absences[reason]}
      {since && ` ${t.since(formatDay(since, locale))}`}
      {returnsOn && ` · ${t.returns(formatDay(returnsOn, locale))}`}
    </>
  );
}
