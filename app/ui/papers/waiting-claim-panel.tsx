import type { ClaimWarning } from '~/domain/papers/claim-warnings';
import type { WaitingClaim } from '~/domain/papers/facts';
import type { Template } from '~/domain/review/templates';
import { paths } from '~/paths';
import { HolderBar } from '../desk/holder-bar';
import { OpinionForm } from '../desk/opinion-form';
import { OpinionList } from '../desk/opinion-list';
import { formatDay, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fact } from '../parts/claim';
import { Notice } from '../parts/notice';
import { claimsText } from '../text/claims';
import { decisionFormText } from '../text/desk-decision-form';
import { decisionRowsText } from '../text/desk-decision-rows';
import { deskRightText } from '../text/desk-rights';
import { papersText } from '../text/papers';
import { DecideClaim } from './decide-claim';
import { ScanLink } from './scan-link';
import { DecidedWords, type FailedDecision } from './waiting-claims-page';
import { WouldRecord } from './would-record';

type Props = {
  claim: WaitingClaim;
  me: number;
  templates: readonly Template[];
  failed: FailedDecision | null;
};

/** One claim: its paper, what it would record, what was thought of it, and the decision. */
export function WaitingClaimPanel({ claim, me, templates, failed }: Props) {
  const t = useText(claimsText);
  const locale = useLocale();
  const { id, stars, mark, number, scan, claimedBy, createdAt, state, holder, takes } = claim;
  const what = stars ? t.stars(stars) : t.right(mark?.name ?? '');
  const waits = state === 'submitted';
  return (
    <li id={`khai-${id}`} className="panel scroll-mt-4 space-y-3 p-4">
      <h2>
        {what} · {claim.product?.name}
      </h2>
      <p className="text-ink-soft text-sm">
        {t.by(claimedBy ?? t.someone, formatMoment(createdAt, locale))}
      </p>
      {waits ? (
        <HolderBar
          item={{ kind: 'claim', id }}
          name={`${what}, ${number}`}
          holder={holder}
          me={me}
          takes={takes}
        />
      ) : (
        <Ended claim={claim} />
      )}
      <ScanLink scan={scan} path={paths.desk(`tep/${scan.mediaId}`)} />
      <Facts claim={claim} />
      <Warnings claim={claim} />
      <OpinionList opinions={claim.opinions} id={`y-kien-${id}-da-co`} />
      {waits && claim.mayDecide && (
        <DecideClaim
          claim={claim}
          what={`${what}, ${number}`}
          templates={templates}
          other={holder && holder.personId !== me ? holder : null}
          failed={failed}
        />
      )}
      {waits && claim.opines && <OpinionForm id={id} failed={failed?.opinion ?? null} />}
    </li>
  );
}

function Ended({ claim }: { claim: WaitingClaim }) {
  const papers = useText(papersText);
  const { decidedBy, decidedAt, state, reason } = claim;
  return (
    <Notice kind="bad">
      {decidedAt ? (
        <DecidedWords decided={{ by: decidedBy, at: decidedAt, state, reason }} />
      ) : (
        papers.states[state]
      )}
    </Notice>
  );
}

function Facts({ claim }: { claim: WaitingClaim }) {
  const t = useText(claimsText);
  const p = useText(papersText);
  const href = useHref();
  const locale = useLocale();
  const { producer, product, number, issuer, stars, decidedOn, note } = claim;
  return (
    <dl>
      <Fact term={t.producer}>
        <a href={href(paths.producer(producer.slug))}>{producer.name}</a>
      </Fact>
      {product && (
        <Fact term={p.product}>
          <a href={href(paths.product(product.slug))}>{product.name}</a>
        </Fact>
      )}
      <Fact term={p.number}>{number}</Fact>
      <Fact term={p.issuer}>{issuer}</Fact>
      <Fact term={stars ? p.decidedOn : p.grantedOn}>{formatDay(decidedOn, locale)}</Fact>
      <Fact term={t.record}>
        <WouldRecord claim={claim} />
      </Fact>
      {note && (
        <Fact term={p.note}>
          <span className="whitespace-pre-line" dir="auto">
            {note}
          </span>
        </Fact>
      )}
    </dl>
  );
}

function Warnings({ claim: { kind, warnings, precedent, state } }: { claim: WaitingClaim }) {
  const t = useText(claimsText);
  const decision = useText(decisionFormText).warnings;
  const row = useText(decisionRowsText).rowWarnings;
  const right = useText(deskRightText).warning;
  const words: Partial<Record<ClaimWarning['code'], string>> =
    kind === 'recognition' ? { ...decision, ...row, ...t.warnings } : { ...right, ...t.warnings };
  // Once it is recorded, its own record would be told of as a precedent.
  const known = precedent && state === 'submitted' ? [t.precedents[precedent]] : [];
  const lines = [
    ...known,
    ...warnings.map(({ code, about }) => [words[code], about.join(', ')].filter(Boolean).join(' ')),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="space-y-1">
      {lines.map((line) => (
        <li key={line} className="border-turmeric border-l-4 pl-2">
          {line}
        </li>
      ))}
    </ul>
  );
}
