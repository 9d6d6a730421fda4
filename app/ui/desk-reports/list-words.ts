import type { ListKey } from '~/domain/reports/report';
import type { Names } from '~/domain/reports/report-view';
import type { Locale } from '~/paths';
import { deskReportsText } from '../text/desk-reports';

/** What a list of a report is called: "Sao còn hiệu lực", "5 sao", "Thực phẩm". */
export function listWords(key: ListKey, names: Names, locale: Locale): string {
  const t = deskReportsText[locale];
  switch (key.kind) {
    case 'standing':
      return t.standing[key.standing];
    case 'stars':
      return t.starKey(key.stars);
    case 'group':
      return key.group === null ? t.noGroup : (names.groups[key.group] ?? String(key.group));
    case 'commune':
      return key.code === null ? t.noCommune : (names.communes[key.code] ?? key.code);
    case 'lacking':
      return t.lacking[key.what];
    case 'undated':
      return t.undated;
    case 'ended':
      return t.ended(key.quarter, t.outcome[key.outcome]);
  }
}
