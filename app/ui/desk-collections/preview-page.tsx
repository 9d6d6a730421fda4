import type { MissingItem } from '~/domain/featured/list-collections.server';
import type { Phase } from '~/domain/featured/phase';
import type { Preview } from '~/domain/featured/preview-collection.server';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { FeaturedCollection } from '../home/home-page';
import { useHref, useLocale, useText } from '../locale';
import { DayField } from '../parts/day-field';
import { collectionsText } from '../text/desk-collections';
import { MissingItems } from './missing-items';

export type PreviewFacts = {
  id: number;
  title: string;
  /** The day as typed, and as understood; null where it is no day. */
  typed: string;
  day: string | null;
  phase: Phase;
  preview: Preview | null;
  missing: MissingItem[];
  /** Days worth a look, as links. */
  days: { key: 'today' | 'firstDay' | 'lastDay'; day: string }[];
};

/** `/co-quan/gioi-thieu/:id/xem-truoc`: the block of the home page on any day. */
export function PreviewPage({ facts }: { facts: PreviewFacts }) {
  const t = useText(collectionsText);
  const href = useHref();
  const locale = useLocale();
  const { id, title, typed, day, phase, preview, missing, days } = facts;
  const here = paths.desk(`gioi-thieu/${id}/xem-truoc`);
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1>{t.previewTitle(title)}</h1>
        <p className="max-w-prose">{t.previewHelp}</p>
        <p>
          <a
            className="inline-flex min-h-11 items-center"
            href={href(paths.desk(`gioi-thieu/${id}`))}
          >
            {t.back}
          </a>
        </p>
      </header>
      <form method="get" className="flex flex-wrap items-end gap-3">
        <DayField
          label={t.day}
          name="ngay"
          defaultValue={typed}
          fault={day ? undefined : t.notADay}
          required
        />
        <button type="submit" className="button">
          {t.show}
        </button>
        {days.map((one) => (
          <a
            key={one.key}
            className="inline-flex min-h-11 items-center"
            href={href(`${here}?ngay=${one.day}`)}
            aria-current={one.day === day ? 'date' : undefined}
          >
            {t[one.key]} ({formatDay(one.day, locale)})
          </a>
        ))}
      </form>
      {day && (
        <>
          <div className="space-y-2" role="status">
            <p className="font-bold">{t.previewOn(formatDay(day, locale))}</p>
            {preview ? <p>{t.place(preview.place, preview.of)}</p> : <p>{t.notThatDay[phase]}</p>}
            {phase === 'running' && missing.length === 0 && <p>{t.allThere}</p>}
            <MissingItems missing={missing} />
          </div>
          {preview && (
            <div className="border-indigo-light border-t-2 border-dashed pt-6">
              <FeaturedCollection collection={preview.collection} />
            </div>
          )}
        </>
      )}
    </div>
  );
}
