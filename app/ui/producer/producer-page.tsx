import type { ProductCard as Card, ShownPhoto } from '~/domain/catalogue/card';
import type { CommuneShape } from '~/domain/places/shape';
import type { ProducerFacts } from '~/domain/producers/producer-facts';
import { producerOrigins } from '~/domain/producers/producer-origins';
import { inLocale, paths } from '~/paths';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ClaimText } from '../parts/claim';
import { ProductCard } from '../product/card';
import { Origins } from '../product/origins';
import { PhotoPicture } from '../product/picture';
import { Share } from '../product/share';
import { siteText } from '../text/common';
import { producerText } from '../text/producer';
import { productText } from '../text/product';
import { Awards } from './awards';
import { ContactFacts } from './contacts';
import { Directions } from './directions';
import { Impact } from './impact';
import { ProducerHeadline } from './producer-headline';
import { ProducerRights } from './producer-rights';
import { Where } from './where';

type Props = { facts: ProducerFacts; shapes: CommuneShape[]; today: string; siteUrl: string };

/** A portrait of a producer: its people and place first, then what they make, then proof. */
export function ProducerPage({ facts, shapes, today, siteUrl }: Props) {
  const t = useText(producerText);
  const product = useText(productText);
  const site = useText(siteText);
  const locale = useLocale();
  const path = inLocale(locale, paths.producer(facts.slug));
  return (
    <div className="page pb-6 [print-color-adjust:exact]">
      <Breadcrumbs crumbs={[{ label: site.producers, path: paths.producers() }]} />
      <div className="grid items-start gap-x-10 gap-y-6 md:grid-cols-[3fr_2fr] print:block">
        <ProducerHeadline facts={facts} />
        <Where address={facts.address} shapes={shapes} />
      </div>
      <div className="mt-10 grid gap-10 lg:grid-cols-[3fr_2fr] print:block print:space-y-6">
        <div className="space-y-10">
          <section aria-labelledby="cau-chuyen">
            <h2 id="cau-chuyen">{t.story}</h2>
            <div className="mt-3 max-w-prose border-turmeric border-l-4 pl-4">
              <ClaimText claim={facts.story} />
            </div>
            <Photos photos={facts.photos} />
          </section>
          <Impact figures={facts.impact} />
          <Awards awards={facts.awards} />
        </div>
        <section aria-labelledby="lien-he" className="panel self-start p-4 sm:p-6">
          <h2 id="lien-he" className="text-lg">
            {t.contacts}
          </h2>
          <div className="mt-2">
            <ContactFacts contacts={facts.contacts} />
          </div>
          {facts.status === 'listed' && <Directions centre={facts.address.centre} />}
        </section>
      </div>
      <Products cards={facts.products} slug={facts.slug} />
      <div className="mt-12 grid gap-10 lg:grid-cols-[3fr_2fr] print:block print:space-y-6">
        <div className="space-y-10">
          <ProducerRights rights={facts.rights} />
          <Origins origins={producerOrigins(facts)} />
        </div>
        <Share url={siteUrl + path} title={facts.name.text} json={`${path}.json`} />
      </div>
      <p className="mt-8 text-ink-soft text-sm">{product.asToday(formatDay(today, locale))}</p>
    </div>
  );
}

/** Stars in force first; the others apart, so that nobody takes one for the other. */
function Products({ cards, slug }: { cards: Card[]; slug: string }) {
  const t = useText(producerText);
  const href = useHref();
  const lit = cards.filter((card) => card.star);
  const others = cards.filter((card) => !card.star);
  return (
    <section aria-labelledby="san-pham" className="mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="san-pham">{t.products}</h2>
        {cards.length > 0 && (
          <a
            className="no-print inline-flex min-h-11 items-center"
            href={href(paths.products(`htx=${slug}`))}
          >
            {t.productsLink}
          </a>
        )}
      </div>
      {cards.length === 0 && <p className="mt-2">{t.noProducts}</p>}
      <Row title={t.inForce} cards={lit} />
      <Row title={t.notInForce} cards={others} />
    </section>
  );
}

function Row({ title, cards }: { title: string; cards: Card[] }) {
  if (cards.length === 0) return null;
  return (
    <>
      <h3 className="mt-4">
        {title} ({cards.length})
      </h3>
      <ul className="mt-2 grid gap-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-3">
        {cards.map((card) => (
          <li key={card.slug}>
            <ProductCard card={card} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Photos of the place and its people, beside their story. */
function Photos({ photos }: { photos: readonly ShownPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className="mt-4 grid grid-cols-2 gap-2">
      {photos.map((photo) => (
        <li key={photo.id}>
          <PhotoPicture
            photo={photo}
            className="rounded-lg"
            sizes="(min-width: 64rem) 20rem, 50vw"
          />
        </li>
      ))}
    </ul>
  );
}
