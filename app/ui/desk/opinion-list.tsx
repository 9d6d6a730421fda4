import type { Opinion } from '~/domain/review/opinions';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { deskReviewText } from '../text/desk-review';

/** What commune officers think of an item, newest first. */
export function OpinionList({ opinions, id }: { opinions: readonly Opinion[]; id: string }) {
  const t = useText(deskReviewText);
  const locale = useLocale();
  if (opinions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-lg">
        {t.opinions}
      </h2>
      <ul className="space-y-2">
        {opinions.map(({ id: key, by, verdict, text, at }) => (
          <li
            key={key}
            className={`border-l-4 p-3 ${verdict === 'fit' ? 'border-leaf bg-leaf-mist' : 'border-madder bg-madder-mist'}`}
          >
            <p>
              <b>{t.verdicts[verdict]}</b> · {by} · {formatMoment(at, locale)}
            </p>
            <p className="whitespace-pre-line" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
