import type { Award } from '~/domain/producers/producer-facts';
import { useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { producerText } from '../text/producer';

/** Awards and commendations, newest first. A producer without any gets no empty heading. */
export function Awards({ awards }: { awards: Award[] }) {
  const t = useText(producerText);
  if (awards.length === 0) return null;
  return (
    <section aria-labelledby="giai-thuong">
      <h2 id="giai-thuong">{t.awards}</h2>
      <ul className="mt-3 space-y-3">
        {awards.map((award) => (
          <li
            key={`${award.title} ${award.year}`}
            className="flex gap-3 before:mt-1.5 before:size-3 before:shrink-0 before:rotate-45 before:bg-turmeric"
          >
            <p>
              {award.title} <ProvenanceTag provenance={award.provenance} />
              <span className="block text-ink-soft text-sm">
                {[award.year ?? t.yearUnknown, award.issuer, award.decisionNumber]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
