import type { MarkKind } from '~/domain/catalogue/card';
import { useText } from '../locale';
import { SourceList } from '../parts/claim';
import { MARK_LAW_SOURCES, markMeaning, markPageText } from '../text/marks';

/** What a kind of sign says and does not say, for whoever is about to trust it. */
export function MarkPromise({ kind }: { kind: MarkKind }) {
  const t = useText(markPageText);
  const meaning = useText(markMeaning)[kind];
  return (
    <aside aria-labelledby="hua" className="panel h-fit space-y-3 p-5">
      <h2 id="hua" className="text-lg">
        {t.promise}
      </h2>
      <p>
        <strong>{t.promises}:</strong> {meaning.is}
      </p>
      <p>
        <strong>{t.notPromises}:</strong> {meaning.not}
      </p>
      <div className="border-line border-t pt-3 text-ink-soft text-sm">
        <p className="mb-1">{t.law}</p>
        <SourceList sources={MARK_LAW_SOURCES} />
      </div>
    </aside>
  );
}
