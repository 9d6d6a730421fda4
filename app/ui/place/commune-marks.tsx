import type { MarkName } from '~/domain/marks/find-registry.server';
import { sectionOf } from '~/domain/marks/registry';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { markTitle } from '../mark/mark-words';
import { placesText } from '../text/places';

/** Marks that name a part of this commune. Says nothing of who may use them. */
export function CommuneMarks({ marks }: { marks: MarkName[] }) {
  const t = useText(placesText);
  const locale = useLocale();
  const href = useHref();
  if (marks.length === 0) return null;
  return (
    <section aria-labelledby="nhan-hieu-cua-xa">
      <h2 id="nhan-hieu-cua-xa">{t.marks}</h2>
      <ul className="mt-1">
        {marks.map((mark) => (
          <li key={mark.slug}>
            <a className="inline-flex min-h-11 items-center" href={href(paths.mark(mark.slug))}>
              {markTitle(mark, locale)}
            </a>
            {sectionOf(mark) === 'unconfirmed' && (
              <span className="text-ink-soft"> · {t.unconfirmedMark}</span>
            )}
            {mark.status === 'superseded' && (
              <span className="text-ink-soft"> · {t.supersededMark}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
