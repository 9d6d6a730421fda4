import type { ReactNode } from 'react';
import type { Provenance, ShownText, Source } from '~/domain/texts';
import { useLocale, useText } from '../locale';
import { claimText } from '../text/common';

/** The visible tag of a value nobody published. Verified and sourced values carry none. */
export function ProvenanceTag({ provenance }: { provenance: Provenance }) {
  const t = useText(claimText);
  if (provenance === 'sample') {
    return (
      <span className="tag bg-turmeric-mist text-turmeric-dark" title={t.sampleTitle}>
        {t.sample}
      </span>
    );
  }
  if (provenance === 'unsourced') {
    return (
      <span className="tag bg-linen-dark text-ink-soft" title={t.unsourcedTitle}>
        {t.unsourced}
      </span>
    );
  }
  return null;
}

/** "chưa công bố": an unknown stays unknown. */
export function Unknown() {
  return <span className="text-ink-soft italic">{useText(claimText).unknown}</span>;
}

/** A reviewed text with its paragraphs, its true language and its tag. */
export function ClaimText({ claim }: { claim: ShownText | null }) {
  const locale = useLocale();
  const t = useText(claimText);
  if (!claim) return <Unknown />;
  const foreign = claim.locale !== locale;
  const paragraphs = claim.text.split(/\n{2,}/);
  return (
    <>
      {foreign && <p className="text-ink-soft text-sm italic">{t.untranslated}</p>}
      <div lang={foreign ? claim.locale : undefined} className="space-y-3">
        {paragraphs.map((paragraph, index) => (
          // Paragraphs of one fixed text have no other identity
          <p key={index}>
            {paragraph}
            {index === paragraphs.length - 1 && (
              <>
                {' '}
                <ProvenanceTag provenance={claim.provenance} />
              </>
            )}
          </p>
        ))}
      </div>
    </>
  );
}

/** The pages a claim rests on. A source whose address was not kept is named without a link. */
export function SourceList({ sources }: { sources: Source[] }) {
  const t = useText(claimText);
  if (sources.length === 0) return null;
  return (
    <ul className="wrap-anywhere text-sm">
      {sources.map((source) => (
        <li key={source.url ?? source.label}>
          {source.url ? (
            <a className="inline-flex min-h-11 items-center" href={source.url} rel="noreferrer">
              {source.label}
            </a>
          ) : source.original ? (
            t.original(source.label)
          ) : (
            source.label
          )}
        </li>
      ))}
    </ul>
  );
}

/** A row of a description list: a term and what is known of it. */
export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="border-line border-t py-2 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
      <dt className="text-ink-soft text-sm">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
