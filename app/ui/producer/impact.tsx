import type { ImpactFigure } from '~/domain/producers/producer-facts';
import { formatNumber } from '../format';
import { useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { producerText } from '../text/producer';

/** What the work did for people: each figure with its year, note and tag. */
export function Impact({ figures }: { figures: ImpactFigure[] }) {
  const t = useText(producerText);
  return (
    <section aria-labelledby="con-nguoi">
      <h2 id="con-nguoi">{t.people}</h2>
      {figures.length === 0 ? (
        <p className="mt-2 text-ink-soft">{t.peopleUnknown}</p>
      ) : (
        <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-3">
          {figures.map((figure) => (
            <Figure key={`${figure.kind} ${figure.year} ${figure.value}`} figure={figure} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Figure({ figure }: { figure: ImpactFigure }) {
  const t = useText(producerText);
  const locale = useLocale();
  const value = formatNumber(figure.value, locale);
  return (
    <div className="flex break-inside-avoid flex-col-reverse justify-end border-madder border-t-2 pt-2">
      <dt>
        {t.impact[figure.kind]}
        <span className="block text-ink-soft text-sm">
          {figure.year ? t.year(figure.year) : t.yearUnknown}{' '}
          <ProvenanceTag provenance={figure.provenance} />
        </span>
        {figure.note && <span className="block text-ink-soft text-sm">{figure.note}</span>}
      </dt>
      <dd className="font-bold text-2xl text-indigo">
        {figure.atLeast ? t.atLeast(value) : value}
      </dd>
    </div>
  );
}
