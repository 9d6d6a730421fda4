import type { AwardFacts } from '~/domain/producers/award';
import { paths } from '~/paths';
import { decisionWords } from '../exemplars/award-words';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { awardKindText, awardText } from '../text/exemplars';
import { producerText } from '../text/producer';

/** Awards and commendations, newest first. A producer without any gets no empty heading. */
export function Awards({ awards }: { awards: AwardFacts[] }) {
  const t = useText(producerText);
  if (awards.length === 0) return null;
  return (
    <section aria-labelledby="giai-thuong">
      <h2 id="giai-thuong">{t.awards}</h2>
      <ul className="mt-3 space-y-3">
        {awards.map((award) => (
          <li
            key={award.id}
            className="flex gap-3 before:mt-1.5 before:size-3 before:shrink-0 before:rotate-45 before:bg-turmeric"
          >
            <AwardLine award={award} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AwardLine({ award }: { award: AwardFacts }) {
  const t = useText(producerText);
  const kinds = useText(awardKindText);
  const words = useText(awardText);
  const locale = useLocale();
  const href = useHref();
  const { title, titleLocale, kind, year, provenance } = award;
  const foreign = titleLocale !== locale;
  return (
    <p>
      <span className="text-ink-soft text-sm">{kinds[kind]}: </span>
      <span lang={foreign ? titleLocale : undefined}>{title}</span>
      {foreign && <span className="text-ink-soft text-sm italic"> ({words.untranslated})</span>}{' '}
      <ProvenanceTag provenance={provenance} />
      <span className="block text-ink-soft text-sm">
        {year === null ? t.yearUnknown : <a href={href(paths.exemplars(year))}>{year}</a>}
        {decisionWords(award, locale).map((part) => ` · ${part}`)}
      </span>
    </p>
  );
}
