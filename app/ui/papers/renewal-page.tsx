import { BASIS_SOURCES, HAND_IN_SOURCE } from '~/domain/renewals/dossier';
import type { RenewalFacts } from '~/domain/renewals/renewal-facts';
import { paths } from '~/paths';
import { formatDay, formatEnd, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { starText } from '../text/common';
import { papersText } from '../text/papers';
import { renewalText } from '../text/renewal';
import { Checklist } from './checklist';
import { PrintButton } from './print-button';

type Props = { coopSlug: string; coopName: string; facts: RenewalFacts };

/** `/htx/:coopSlug/gia-han/:recognitionId`: what a renewal will ask for, to be printed and ticked. */
export function RenewalPage({ coopSlug, coopName, facts }: Props) {
  const t = useText(renewalText);
  const href = useHref();
  const locale = useLocale();
  const { product, decision, replacedBy, set, items, today } = facts;
  const papers = href(paths.coop(coopSlug, 'giay-to'));
  const here = href(paths.coop(coopSlug, `gia-han/${decision.id}`));
  return (
    <div className="max-w-3xl space-y-6">
      <p className="no-print">
        <a className="inline-flex min-h-11 items-center" href={papers}>
          {t.back}
        </a>
      </p>
      <h1>{t.title(product.name)}</h1>
      <p>
        {coopName} · {t.asOf(formatDay(today, locale))}
      </p>
      {replacedBy && (
        <p className="border-leaf border-l-4 pl-3">
          {t.replaced(replacedBy.number)}{' '}
          <a href={href(paths.coop(coopSlug, `gia-han/${replacedBy.id}`))}>{t.openLater}</a>
        </p>
      )}
      <Deadlines facts={facts} />
      <p>{set ? t.set(set.number, set.name, set.group) : t.noSet}</p>
      <p className="border-turmeric border-l-4 pl-3">{t.caution}</p>
      <p className="no-print flex flex-wrap gap-2">
        <PrintButton>{t.print}</PrintButton>
        <a className="button button-quiet" href={`${here}/danh-sach.csv`}>
          {t.download}
        </a>
        <a className="button button-quiet" href={papers}>
          {t.add}
        </a>
      </p>
      <Checklist items={items} />
      <Changes facts={facts} />
    </div>
  );
}

function Deadlines({ facts: { decision, days } }: { facts: RenewalFacts }) {
  const t = useText(renewalText);
  const star = useText(starText);
  const p = useText(papersText);
  const locale = useLocale();
  const { stars, number, issuer, validUntil, status, provenance } = decision;
  const named = [number && p.decisionNumber(number), issuer].filter(Boolean).join(' · ');
  return (
    <div className="panel space-y-2 p-4">
      <p>
        <strong>{stars ? star.stars(stars) : star.recognised}</strong> · {star.status[status]}
        {named && ` · ${named}`} <ProvenanceTag provenance={provenance} />
      </p>
      <p className="font-bold">
        {days ? t.ends(formatEnd(validUntil, locale)) : t.endUnknown}
        {status !== 'revoked' && ` · ${t.left(days ?? NOTHING_KNOWN)}`}
      </p>
      {!days?.exact && <p>{t.whyRough(formatRange(decision.decided, locale))}</p>}
      {days?.beginOn && days.daysLeft !== null && (
        <p>{t.begin(formatDay(days.beginOn, locale), days.exact)}</p>
      )}
      {days?.daysOver == null && (
        <p>
          {t.notice(days?.noticeBy ? formatDay(days.noticeBy, locale) : null)}{' '}
          <a href={BASIS_SOURCES.renewal.url} rel="noreferrer">
            ({t.source}: {BASIS_SOURCES.renewal.label})
          </a>
        </p>
      )}
      <p>{t.term}</p>
      <p>
        {t.handIn}{' '}
        <a href={HAND_IN_SOURCE.url} rel="noreferrer">
          ({t.source}: {HAND_IN_SOURCE.label})
        </a>
      </p>
    </div>
  );
}

const NOTHING_KNOWN = { daysLeft: null, daysOver: null, exact: false };

function Changes({ facts: { decision, changes } }: { facts: RenewalFacts }) {
  const t = useText(renewalText);
  const locale = useLocale();
  return (
    <section aria-labelledby="da-doi" className="space-y-2">
      <h2 id="da-doi">{t.changes(formatRange(decision.decided, locale))}</h2>
      {changes === null && <p>{t.changesUnknown}</p>}
      {changes?.length === 0 && <p>{t.noChanges}</p>}
      {changes && changes.length > 0 && (
        <>
          <p>{t.changesHelp}</p>
          <ul className="list-disc space-y-1 pl-5">
            {changes.map(({ on, parts }) => (
              <li key={on}>
                {formatDay(on, locale)}: {parts.map((part) => t.parts[part]).join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
