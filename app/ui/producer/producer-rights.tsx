import type { Right } from '~/domain/producers/right';
import { useText } from '../locale';
import { MarkBadge } from '../parts/mark-badge';
import { markText } from '../text/common';
import { decisionText } from '../text/decisions';
import { producerText } from '../text/producer';
import { RightFacts } from './right-facts';

/** The rights of use a producer holds, and those it once held, by their papers. */
export function ProducerRights({ rights }: { rights: Right[] }) {
  const t = useText(producerText);
  const words = useText(decisionText);
  const kinds = useText(markText).kind;
  return (
    <section aria-labelledby="quyen">
      <h2 id="quyen">{t.rights}</h2>
      {rights.length === 0 && <p className="mt-2 text-ink-soft">{t.noRights}</p>}
      {rights.map((right) =>
        right.inForce ? (
          <div key={right.id} className="panel mt-3 break-inside-avoid p-4">
            <h3>
              <MarkBadge mark={{ ...right.mark, provenance: right.provenance }} link />
              <span className="mt-1 block font-normal text-base text-ink-soft">
                {words.rightFor(right.mark.product)}
              </span>
            </h3>
            <RightFacts right={right} products />
          </div>
        ) : (
          <div key={right.id} className="mt-3 border-line border-l-4 pl-4 text-ink-soft">
            <h3>
              {kinds[right.mark.kind]}: {right.mark.name}
            </h3>
            <RightFacts right={right} products />
          </div>
        ),
      )}
    </section>
  );
}
