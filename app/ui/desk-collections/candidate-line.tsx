import type { Candidate } from '~/domain/featured/find-candidates.server';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { MarkBadge } from '../parts/mark-badge';
import { StarStatus } from '../parts/stars';
import { ProductPicture } from '../product/picture';
import { cardText } from '../text/card';
import { collectionEditorText } from '../text/desk-collection-editor';
import { AbsenceWords } from './absence-words';

/** A product to choose or chosen: grey, with the reason, where buyers would not be shown it. */
export function CandidateLine({ candidate }: { candidate: Candidate }) {
  const t = useText(collectionEditorText);
  const locale = useLocale();
  const { name, card, absence, leavesOn, facts, own } = candidate;
  const foreign = card && card.name.locale !== locale ? card.name.locale : undefined;
  return (
    <div className="flex min-w-0 gap-3">
      <div className={`w-12 shrink-0 sm:w-16 ${absence ? 'opacity-50 grayscale' : ''}`}>
        {card && <ProductPicture product={card} className="rounded" />}
      </div>
      <div className="min-w-0 space-y-0.5">
        <p className={`font-bold ${absence ? 'text-ink-soft' : 'text-indigo'}`} lang={foreign}>
          {name}
        </p>
        <p className="text-ink-soft text-sm">
          {facts.producer?.name ?? t.noMaker} · {facts.commune?.name ?? t.noCommune}{' '}
          {card && <ProvenanceTag provenance={card.provenance} />}
        </p>
        {absence ? (
          <p className="text-ink-soft text-sm">
            <b>{t.notShownNow}</b>: <AbsenceWords absence={absence} />
          </p>
        ) : (
          <Standing candidate={candidate} />
        )}
        {own && <p className="font-bold text-madder text-sm">{t.own[own]}</p>}
        {leavesOn && (
          <p className="font-bold text-madder text-sm">{t.leavesOn(formatDay(leavesOn, locale))}</p>
        )}
      </div>
    </div>
  );
}

function Standing({ candidate: { card, facts } }: { candidate: Candidate }) {
  const t = useText(collectionEditorText);
  const words = useText(cardText);
  if (!card) return null;
  const { season } = card;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {card.star ? (
        <StarStatus star={card.star} past={null} />
      ) : (
        card.marks.map((mark) => <MarkBadge key={mark.slug} mark={mark} />)
      )}
      {season && (season.soldOut || season.inSeason) && (
        <span className={season.soldOut ? 'text-madder' : 'text-leaf-dark'}>
          {season.soldOut ? words.soldOut : words.inSeason}{' '}
          <ProvenanceTag provenance={season.provenance} />
        </span>
      )}
      {!facts.featuredBefore && <span className="text-ink-soft">{t.neverFeatured}</span>}
    </div>
  );
}
