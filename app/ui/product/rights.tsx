import type { RelatedMark } from '~/domain/catalogue/product-facts';
import type { Right } from '~/domain/producers/right';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { MarkBadge } from '../parts/mark-badge';
import { RightFacts } from '../producer/right-facts';
import { markText } from '../text/common';
import { decisionText } from '../text/decisions';

/** Marks the product may carry, each by the paper that allows it; then names that only concern it. */
export function Rights({ rights, related }: { rights: Right[]; related: RelatedMark[] }) {
  const t = useText(decisionText);
  const held = rights.filter((right) => right.inForce);
  const past = rights.filter((right) => !right.inForce);
  // A mark with a right, even an ended one, stands above; "no right published" would be untrue.
  const named = new Set(rights.map(({ mark }) => mark.slug));
  const others = related.filter(({ slug }) => !named.has(slug));
  return (
    <section aria-labelledby="nhan-hieu">
      <h2 id="nhan-hieu">{t.rights}</h2>
      <p className="mt-2">{held.length > 0 ? t.rightIntro : t.rightNone}</p>
      {held.map((right) => (
        <div key={right.id} className="panel mt-3 break-inside-avoid p-4">
          <h3>
            <MarkBadge mark={{ ...right.mark, provenance: right.provenance }} link />
            <span className="mt-1 block font-normal text-base text-ink-soft">
              {t.rightFor(right.mark.product)}
            </span>
          </h3>
          <RightFacts right={right} />
        </div>
      ))}
      {past.length > 0 && (
        <>
          <h3 className="mt-5">{t.rightPast}</h3>
          {past.map((right) => (
            <PastRight key={right.id} right={right} />
          ))}
        </>
      )}
      <Related marks={others} />
    </section>
  );
}

function PastRight({ right }: { right: Right }) {
  const kinds = useText(markText).kind;
  return (
    <div className="mt-3 border-line border-l-4 pl-4 text-ink-soft">
      <p className="font-bold text-ink">
        {kinds[right.mark.kind]}: {right.mark.name}
      </p>
      <RightFacts right={right} />
    </div>
  );
}

function Related({ marks }: { marks: RelatedMark[] }) {
  const t = useText(decisionText);
  const kinds = useText(markText).kind;
  const href = useHref();
  if (marks.length === 0) return null;
  return (
    <>
      <h3 className="mt-5">{t.related}</h3>
      <p className="text-ink-soft text-sm">{t.relatedNote}</p>
      <ul className="mt-2 space-y-1">
        {marks.map(({ slug, kind, status, name, product }) => (
          <li key={slug}>
            <a className="inline-flex min-h-11 items-center" href={href(paths.mark(slug))}>
              {kind ? `${kinds[kind]}: ${name}` : name} ({product})
            </a>
            {status === 'superseded' && (
              <span className="text-ink-soft"> · {t.markSuperseded}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
