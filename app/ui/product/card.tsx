import type { ReactNode } from 'react';
import type { ProductCard as Card } from '~/domain/catalogue/card';
import { paths } from '~/paths';
import { formatDay, formatPrice } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { MarkBadge } from '../parts/mark-badge';
import { StarStatus } from '../parts/stars';
import { cardText } from '../text/card';
import { ProductPicture } from './picture';

/** A product in a list. `title` replaces the plain name where a search highlights it. */
export function ProductCard({
  card,
  title,
  eager,
}: {
  card: Card;
  title?: ReactNode;
  eager?: boolean;
}) {
  const href = useHref();
  const locale = useLocale();
  return (
    <article className="panel relative grid h-full grid-cols-[7rem_1fr] overflow-hidden hover:border-indigo-mid sm:grid-cols-1 sm:grid-rows-[auto_1fr]">
      <ProductPicture product={card} eager={eager} className="h-full sm:aspect-4/3 sm:h-auto" />
      <div className="flex min-w-0 flex-col gap-1.5 p-3 sm:p-4">
        <h3
          className="line-clamp-4"
          lang={card.name.locale === locale ? undefined : card.name.locale}
        >
          {/* The link covers the whole card: one large target for a thumb. */}
          <a
            className="text-indigo no-underline after:absolute after:inset-0"
            href={href(paths.product(card.slug))}
          >
            {title ?? card.name.text}
          </a>
        </h3>
        <Maker card={card} />
        <p>
          <StarStatus star={card.star} past={card.past} />
        </p>
        {card.marks.length > 0 && (
          <ul className="flex flex-wrap gap-1.5">
            {card.marks.map((mark) => (
              <li key={mark.slug}>
                <MarkBadge mark={mark} />
              </li>
            ))}
          </ul>
        )}
        <p className="mt-auto pt-1">
          <Price card={card} />
        </p>
      </div>
    </article>
  );
}

function Maker({ card: { producer, place, provenance } }: { card: Card }) {
  const t = useText(cardText);
  return (
    <p className="text-ink-soft text-sm">
      {producer?.name ?? t.unknownMaker}
      {place && ` · ${place.name}`}
      {place?.formerName && ` ${t.formerly(place.formerName)}`}{' '}
      <ProvenanceTag provenance={provenance} />
    </p>
  );
}

function Price({ card: { price, season } }: { card: Card }) {
  const t = useText(cardText);
  const locale = useLocale();
  if (season?.soldOut) {
    return (
      <>
        <span className="text-madder">{t.soldOut}</span>{' '}
        <ProvenanceTag provenance={season.provenance} />
      </>
    );
  }
  if (!price) {
    return (
      <span className="text-sm">
        {t.price}: <Unknown />
      </span>
    );
  }
  return (
    <>
      <strong className="text-indigo">{formatPrice(price.min, price.max, locale)}</strong>{' '}
      {price.asOf && (
        <span className="text-ink-soft text-sm">{t.asOf(formatDay(price.asOf, locale))} </span>
      )}
      <ProvenanceTag provenance={price.provenance} />
    </>
  );
}
