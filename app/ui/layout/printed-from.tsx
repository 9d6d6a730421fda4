import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { siteText } from '../text/common';

/** On paper only: where a page came from, and on which day its stars were counted. Paper does not lapse. */
export function PrintedFrom({ url, today }: { url: string; today: string }) {
  const t = useText(siteText);
  const locale = useLocale();
  return (
    <p className="page hidden break-all text-sm print:block">
      {t.printed(url, formatDay(today, locale))}
    </p>
  );
}
