import type { ProductFacts } from '~/domain/catalogue/product-facts';
import { paths } from '~/paths';
import { AskButton } from '../enquiry/ask-button';
import { formatDay, formatPrice } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { MarkBadge } from '../parts/mark-badge';
import { StarStatus } from '../parts/stars';
import { ContactButtons } from '../producer/contacts';
import { cardText } from '../text/card';
import { claimText } from '../text/common';
import { productText } from '../text/product';
import { StarBanner } from './star-banner';

/** Names longer than this would push the stars and the price off a phone's first screen. */
const LONG_NAME = 48;

/** What a buyer looks for first: name, maker, stars, price, and how to call. */
export function Headline({ facts }: { facts: ProductFacts }) {
  const { card, maker } = facts;
  const t = useText(claimText);
  const locale = useLocale();
  const foreign = card.name.locale !== locale;
  return (
    <div className="space-y-3">
      <div className="space-y-1">
        <h1 className={card.name.text.length > LONG_NAME ? 'text-xl md:text-2xl' : undefined}>
          <bdi lang={foreign ? card.name.locale : undefined}>{card.name.text}</bdi>{' '}
          <ProvenanceTag provenance={card.provenance} />
        </h1>
        {foreign && <p className="text-ink-soft text-sm italic">{t.untranslated}</p>}
        <MakerLine facts={facts} />
      </div>
      <ClosedMaker maker={maker} />
      <p>
        <StarStatus star={card.star} past={card.past} />
      </p>
      <Price facts={facts} />
      {maker && <ContactButtons contacts={maker.contacts} />}
      {maker?.takesEnquiries && <AskButton slug={card.slug} />}
      {card.marks.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {card.marks.map((mark) => (
            <li key={mark.slug}>
              <MarkBadge mark={mark} link />
            </li>
          ))}
        </ul>
      )}
      {!card.star && <StarBanner past={card.past} />}
    </div>
  );
}

function MakerLine({ facts: { card, maker } }: { facts: ProductFacts }) {
  const t = useText(productText);
  const formerly = useText(cardText).formerly;
  const href = useHref();
  if (!maker) return <p className="text-ink-soft text-sm">{t.unknownMaker}</p>;
  const { place } = card;
  return (
    <p>
      {t.by} <a href={href(paths.producer(maker.slug))}>{maker.name.text}</a>{' '}
      <ProvenanceTag provenance={maker.provenance} />
      {place && (
        <span className="text-ink-soft">
          {' · '}
          {place.name}
          {place.formerName && ` ${formerly(place.formerName)}`}
        </span>
      )}
    </p>
  );
}

function Price({ facts: { card, packs, season } }: { facts: ProductFacts }) {
  const t = useText(productText);
  const locale = useLocale();
  const { price } = card;
  const hidden = packs.some((pack) => pack.priceState === 'hidden');
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      {price ? (
        <>
          <strong className="text-2xl text-indigo">
            {formatPrice(price.min, price.max, locale)}
          </strong>
          {price.asOf && (
            <span className="text-ink-soft text-sm">
              {t.oldPrice(formatDay(price.asOf, locale))}
            </span>
          )}
          <ProvenanceTag provenance={price.provenance} />
        </>
      ) : hidden ? (
        <strong className="text-indigo">{t.hiddenPrice}</strong>
      ) : (
        <span>
          {t.price}: <Unknown />
        </span>
      )}
      {season && card.season && (
        <span className={season.soldOut ? 'text-madder' : 'text-leaf-dark'}>
          {season.soldOut ? t.soldOut : card.season.inSeason ? t.inSeason : t.offSeason}{' '}
          <ProvenanceTag provenance={season.provenance} />
        </span>
      )}
    </p>
  );
}

function ClosedMaker({ maker }: { maker: ProductFacts['maker'] }) {
  const t = useText(productText);
  const locale = useLocale();
  const href = useHref();
  if (!maker || maker.status === 'listed') return null;
  return (
    <p className="rounded border-ink-soft border-l-4 bg-linen-dark px-4 py-3">
      {maker.mergedInto ? (
        <>
          {t.merged(maker.name.text)}{' '}
          <a href={href(paths.producer(maker.mergedInto.slug))}>{maker.mergedInto.name}</a>.
        </>
      ) : (
        t.closed(maker.name.text, maker.closedOn && formatDay(maker.closedOn, locale))
      )}
    </p>
  );
}
