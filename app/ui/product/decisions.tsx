import type { Decision } from '~/domain/catalogue/product-facts';
import { paths } from '~/paths';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { StarRow } from '../parts/stars';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { DecisionFacts } from './decision-facts';

/** The recognition in force as a certificate; everything before it as a timeline in plain words. */
export function Decisions({ decisions, today }: { decisions: Decision[]; today: string }) {
  const t = useText(decisionText);
  const locale = useLocale();
  const href = useHref();
  const current = decisions.find((decision) => decision.current);
  const history = decisions.filter((decision) => !decision.current);
  return (
    <section aria-labelledby="sao">
      <h2 id="sao">{t.title}</h2>
      {current && <Certificate decision={current} />}
      {!current && (
        <p className="mt-2">
          {decisions.length > 0 ? t.noneInForce(formatDay(today, locale)) : t.none}
        </p>
      )}
      {history.length > 0 && (
        <>
          <h3 className="mt-6">{current ? t.history : t.historyOnly}</h3>
          <ol className="mt-3 space-y-4">
            {history.map((decision) => (
              <Past key={decision.id} decision={decision} />
            ))}
          </ol>
        </>
      )}
      <p className="no-print mt-3">
        <a className="inline-flex min-h-11 items-center" href={href(paths.stars())}>
          {t.what}
        </a>
      </p>
    </section>
  );
}

function Certificate({ decision }: { decision: Decision }) {
  const t = useText(decisionText);
  const star = useText(starText);
  return (
    <div className="mt-3 break-inside-avoid rounded-lg border-4 border-indigo border-double bg-linen-light p-4 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="text-lg">{t.certificate}</h3>
        {decision.stars ? <StarRow stars={decision.stars} /> : <strong>{star.recognised}</strong>}
      </div>
      <div className="mt-3">
        <DecisionFacts decision={decision} />
      </div>
    </div>
  );
}

/** A decision that gives no stars today: grey words, no lit star. */
function Past({ decision }: { decision: Decision }) {
  const t = useText(decisionText);
  const star = useText(starText);
  const round = decision.kind === 'assessment-round';
  const stars = decision.stars ? star.stars(decision.stars) : star.recognised;
  return (
    <li className="break-inside-avoid border-line border-l-4 pl-4 text-ink-soft">
      <h4 className="font-bold text-ink">
        {round ? t.round : stars}
        {round && decision.stars && ` · ${star.stars(decision.stars)}`}
        {!round && ` · ${star.status[decision.status]}`}{' '}
        <ProvenanceTag provenance={decision.provenance} />
      </h4>
      {round && <p className="text-sm">{t.roundNote}</p>}
      <DecisionFacts decision={decision} brief />
    </li>
  );
}
