import type { ReactNode } from 'react';
import type { MarkPage, MarkRight } from '~/domain/marks/mark-page';
import { paths } from '~/paths';
import { formatDay, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { markPageText } from '../text/marks';

/** Who may use the mark today, and apart from that the papers that allow nothing today. */
export function MarkRights({ mark }: { mark: Pick<MarkPage, 'rights' | 'otherRights'> }) {
  const t = useText(markPageText);
  return (
    <>
      <section aria-labelledby="quyen">
        <h2 id="quyen">{t.rights}</h2>
        {mark.rights.length > 0 ? <RightList rights={mark.rights} /> : <p>{t.rightsNone}</p>}
      </section>
      {mark.otherRights.length > 0 && (
        <section aria-labelledby="quyen-khac">
          <h2 id="quyen-khac">{t.history}</h2>
          <p className="mt-1 max-w-prose">{t.historyLead}</p>
          <RightList rights={mark.otherRights} />
        </section>
      )}
    </>
  );
}

function RightList({ rights }: { rights: MarkRight[] }) {
  return (
    <ul className="mt-4 grid gap-4 md:grid-cols-2">
      {rights.map((right) => (
        <li key={`${right.producer.slug} ${right.number} ${right.granted.latest}`}>
          <Right right={right} />
        </li>
      ))}
    </ul>
  );
}

function Right({ right }: { right: MarkRight }) {
  const t = useText(markPageText).right;
  const locale = useLocale();
  const href = useHref();
  const statusWords = useStatusWords();
  const live = right.status === 'in-force' || right.status === 'expiring';
  return (
    <article className={`h-full p-4 ${live ? 'panel' : 'rounded-lg border border-line'}`}>
      <h3>
        <a className="inline-block py-1" href={href(paths.producer(right.producer.slug))}>
          {right.producer.name}
        </a>{' '}
        <ProvenanceTag provenance={right.provenance} />
      </h3>
      {!live && (
        <p className="text-ink-soft">
          <strong>{statusWords(right)}</strong>
        </p>
      )}
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm">
        <Row term={t.number}>{right.number ?? <Unknown />}</Row>
        <Row term={t.granted}>
          {right.granted.latest || right.granted.earliest ? (
            formatRange(right.granted, locale)
          ) : (
            <Unknown />
          )}
        </Row>
        <Row term={t.until}>
          <Until right={right} />
        </Row>
        <Row term={t.issuer}>{right.issuer ?? <Unknown />}</Row>
        {right.suspendedReason && <Row term={t.reason}>{right.suspendedReason}</Row>}
        {right.products.length > 0 && (
          <Row term={t.products}>
            {right.products.map(({ slug, name }, index) => (
              <span key={slug}>
                {index > 0 && ', '}
                <a href={href(paths.product(slug))}>{name}</a>
              </span>
            ))}
          </Row>
        )}
      </dl>
      {right.sources.length > 0 && (
        <div className="mt-2">
          <SourceList sources={right.sources} />
        </div>
      )}
    </article>
  );
}

function Until({ right }: { right: MarkRight }) {
  const t = useText(markPageText);
  const locale = useLocale();
  if (!right.expiresOn) return t.right.noEnd;
  const day = formatDay(right.expiresOn, locale);
  if (right.status !== 'expiring') return day;
  return <span className="text-madder">{t.expiringSoon(day)}</span>;
}

function useStatusWords() {
  const t = useText(markPageText).status;
  const locale = useLocale();
  return ({ status, suspendedOn, granted, expiresOn }: MarkRight): string | null => {
    switch (status) {
      case 'suspended':
        return t.suspended(suspendedOn ? formatDay(suspendedOn, locale) : '');
      case 'upcoming':
        return t.upcoming(formatRange(granted, locale));
      case 'expired':
        return t.expired(expiresOn ? formatDay(expiresOn, locale) : '');
      case 'mark-ended':
        return t['mark-ended'];
      case 'unknown':
        return t.unknown;
      default:
        return null;
    }
  };
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
