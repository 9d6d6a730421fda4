import type { Candidate } from '~/domain/featured/find-candidates.server';
import type { SeasonSuggestions as Suggestions } from '~/domain/featured/find-editor-facts.server';
import { useText } from '../locale';
import { collectionEditorText } from '../text/desk-collection-editor';
import { CandidateList } from './candidates';

/** Suggestions seen before the rest is asked for. */
const FIRST = 6;

type Props = {
  season: Suggestions;
  chosen: readonly number[];
  onAdd: (candidate: Candidate) => void;
};

/** What is in season next month and in force then, and not chosen yet. */
export function SeasonSuggestions({ season, ...choosing }: Props) {
  const t = useText(collectionEditorText);
  const [year, month] = season.month.split('-') as [string, string];
  const left = season.candidates.filter(({ id }) => !choosing.chosen.includes(id));
  const more = left.slice(FIRST);
  return (
    <section aria-labelledby="mua" className="space-y-3">
      <h2 id="mua">{t.season(`${Number(month)}/${year}`)}</h2>
      {left.length === 0 && <p className="text-ink-soft">{t.seasonNone}</p>}
      <CandidateList candidates={left.slice(0, FIRST)} {...choosing} />
      {more.length > 0 && (
        <details>
          <summary className="opener">{t.moreSuggestions(more.length)}</summary>
          <CandidateList candidates={more} {...choosing} />
        </details>
      )}
    </section>
  );
}
