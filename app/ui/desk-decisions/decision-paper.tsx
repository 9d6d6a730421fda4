import { countsInOrder, type DecisionGroup } from '~/domain/recognitions/group-decisions';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatEnd, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { deskDecisionsText } from '../text/desk-decisions';
import { wholeText } from '../text/desk-whole';
import { StatusWords } from './status-words';

type Props = {
  group: DecisionGroup;
  /** What its lines are narrowed by. */
  query: string;
  open: boolean;
  /** Whether the whole of it may be changed. */
  mayRecord: boolean;
};

/** One paper of the list: what it says, how its products stand today, and each of them behind a fold. */
export function DecisionPaper({ group, query, open, mayRecord }: Props) {
  const t = useText(deskDecisionsText);
  const levels = useText(decisionText).levels;
  const whole = useText(wholeText);
  const href = useHref();
  const locale = useLocale();
  const { number, issuer, decided, level, kind, lines, proofs } = group;
  return (
    <li className="panel p-4">
      <h2 className="text-lg">
        {kind === 'assessment-round' && `${t.round}: `}
        {number ?? t.noNumber}
      </h2>
      <p>
        {[issuer ?? t.noIssuer, formatRange(decided, locale), level && levels[level]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="flex flex-wrap gap-x-3">
        <span>{t.products(lines.length)}</span>
        <StarCounts group={group} />
      </p>
      <p className="flex flex-wrap gap-x-3">
        {countsInOrder(group).map(([status, count]) => (
          <StatusWords key={status} status={status} count={count} />
        ))}
        <span className="text-ink-soft text-sm">
          {proofs.map((one) => t.provenances[one]).join(', ')}
        </span>
      </p>
      <details open={open}>
        <summary className="opener">{t.openLines}</summary>
        <Lines group={group} />
        {mayRecord && number !== null && lines[0] && (
          <a
            className="inline-flex min-h-11 items-center"
            href={href(paths.desk(`quyet-dinh/${lines[0].id}/ca-quyet-dinh`))}
          >
            {whole.open}
          </a>
        )}
        {lines[0] && (
          <ExcelLink list={`quyet-dinh/${lines[0].id}`} query={query} of={number ?? t.noNumber} />
        )}
      </details>
    </li>
  );
}

function StarCounts({ group: { lines } }: { group: DecisionGroup }) {
  const t = useText(deskDecisionsText);
  const kinds = [5, 4, 3, 2, 1].map(
    (stars) => [stars, lines.filter((line) => line.stars === stars).length] as const,
  );
  const unknown = lines.filter(({ stars }) => stars === null).length;
  return (
    <span>
      {[
        ...kinds.filter(([, count]) => count > 0).map(([stars, count]) => t.starsOf(stars, count)),
        ...(unknown > 0 ? [`${t.unstarred} × ${unknown}`] : []),
      ].join(', ')}
    </span>
  );
}

function Lines({ group: { lines } }: { group: DecisionGroup }) {
  const t = useText(deskDecisionsText);
  const star = useText(starText);
  const href = useHref();
  const locale = useLocale();
  return (
    <ul>
      {lines.map(({ id, product, producer, stars, validUntil, status }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 border-line border-t py-1">
          <a
            className="inline-flex min-h-11 items-center font-bold"
            href={href(paths.desk(`quyet-dinh/${id}`))}
          >
            {product.name}
          </a>
          <span className="text-ink-soft">{producer}</span>
          <span>{stars ? star.stars(stars) : t.unstarred}</span>
          <span className="text-sm">
            <StatusWords status={status} /> · {t.lastDay(formatEnd(validUntil, locale))}
          </span>
        </li>
      ))}
    </ul>
  );
}
