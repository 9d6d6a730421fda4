import type { ProvenanceCounts } from '~/domain/catalogue/about.server';
import type { Provenance } from '~/domain/texts';
import { useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { aboutText } from '../text/about';

const KINDS: readonly Provenance[] = ['verified', 'sourced', 'unsourced', 'sample'];
const COUNTED = ['products', 'producers', 'recognitions', 'rights', 'marks'] as const;

/** The four origins a claim can have, each with what has it today. */
export function ProvenancePanels({ counts }: { counts: ProvenanceCounts }) {
  const t = useText(aboutText);
  return (
    <dl className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {KINDS.map((kind) => {
        const present = COUNTED.filter((counted) => counts[kind][counted] > 0);
        return (
          <div key={kind} className="panel flex flex-col gap-2 p-4">
            <dt className="font-bold text-indigo">{t.kinds[kind].name}</dt>
            <dd>
              {t.kinds[kind].meaning} <ProvenanceTag provenance={kind} />
            </dd>
            <dd className="mt-auto border-line border-t pt-2">
              {present.length === 0 ? (
                <span className="text-ink-soft">{t.nothing}</span>
              ) : (
                <ul>
                  {present.map((counted) => (
                    <li key={counted}>{t.counted[counted](counts[kind][counted])}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
