import type { Warning } from '~/domain/review/warnings';
import { useHref, useLocale, useText } from '../locale';
import { deskReviewText } from '../text/desk-review';
import { warningWords } from './warning-words';

/** What an officer should look at twice, each in a sentence and with where to look. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  const t = useText(deskReviewText);
  const locale = useLocale();
  const href = useHref();
  if (warnings.length === 0) return <p className="text-ink-soft">{t.noWarnings}</p>;
  return (
    <section
      aria-labelledby="canh-bao"
      className="space-y-2 border-turmeric border-l-4 bg-turmeric-mist p-4"
    >
      <h2 id="canh-bao" className="text-lg">
        {t.warnings}
      </h2>
      <ul className="space-y-2">
        {warnings.map((warning) => {
          const { sentence, places } = warningWords(warning, locale);
          return (
            <li key={`${warning.kind}-${sentence}`}>
              {sentence}
              {places.length > 0 && (
                <span className="flex flex-wrap items-center gap-x-4 text-sm">
                  {t.look}:
                  {places.map(({ label, to }) => (
                    <a
                      key={to}
                      className="inline-flex min-h-11 items-center"
                      href={to.startsWith('#') ? to : href(to)}
                    >
                      {label}
                    </a>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
