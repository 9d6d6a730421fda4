import type { PaperFacts } from '~/domain/papers/facts';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { papersText } from '../text/papers';

/** What is kept of a paper: its kind and subject, until when it holds, its number and note. */
export function PaperWords({ paper }: { paper: PaperFacts }) {
  const t = useText(papersText);
  const locale = useLocale();
  const { kind, product, number, issuedOn, expiresOn, note, status } = paper;
  const urgent = status === 'ending' || status === 'expired';
  return (
    <>
      <p>
        <strong>{t.kinds[kind]}</strong> · {product?.name ?? t.whole}
      </p>
      <p className="text-sm">
        <span className={urgent ? 'font-bold text-madder-dark' : undefined}>
          {t.statuses[status](expiresOn ? formatDay(expiresOn, locale) : '')}
        </span>
        {number && ` · ${t.numberIs(number)}`}
        {issuedOn && ` · ${t.issued(formatDay(issuedOn, locale))}`}
      </p>
      {note && (
        <p className="whitespace-pre-line text-sm" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
