import type { ProductCard as Card } from '~/domain/catalogue/card';
import type { CommuneShape } from '~/domain/places/shape';
import type { Provenance } from '~/domain/texts';
import type { SiteTexts } from '~/domain/words/site-text-keys';
import { type Locale, paths } from '~/paths';
import { formatDay, formatNumber } from '../format';
import { SearchForm } from '../layout/search-form';
import { useHref, useLocale, useText } from '../locale';
import { CommuneMap } from '../map/commune-map';
import { ProvenanceTag } from '../parts/claim';
import { ProductCard } from '../product/card';
import { homeText } from '../text/home';
import { type MarkKindCount, type Option, type Share, WaysIn } from './ways-in';

type Collection = {
  slug: string;
  title: string;
  reason: string;
  locale: Locale;
  endsOn: string;
  provenance: Provenance;
  cards: Card[];
};

export type Home = {
  collections: Collection[];
  /** All listed products, which the groups add up to. */
  all: Share;
  groups: Option[];
  stars: Option[];
  markKinds: MarkKindCount[];
  communes: Record<string, number>;
  newest: Card[];
  numbers: Record<(typeof NUMBERS)[number], number>;
};

type Props = { home: Home; shapes: CommuneShape[]; texts?: SiteTexts };

export function HomePage({ home, shapes, texts = {} }: Props) {
  const t = useText(homeText);
  return (
    <>
      <Hero texts={texts} />
      <div className="page space-y-14 py-10">
        {home.collections.map((collection, index) => (
          <FeaturedCollection key={collection.slug} collection={collection} eager={index === 0} />
        ))}
        <WaysIn {...home} />
        <MapSection communes={home.communes} shapes={shapes} />
        <Newest cards={home.newest} />
        <Numbers numbers={home.numbers} title={t.numbers} />
      </div>
    </>
  );
}

/** The agency's words stand in place of ours where it set any. */
function Hero({ texts }: { texts: SiteTexts }) {
  const t = useText(homeText);
  const href = useHref();
  return (
    <div className="bg-indigo-mist">
      <div className="page grid gap-8 py-8 md:grid-cols-[3fr_2fr] md:py-14">
        <div className="space-y-5">
          <h1>{t.title}</h1>
          <p className="max-w-prose text-lg">{texts['home.lead']?.text ?? t.lead}</p>
          <SearchForm id="tim-chinh" large />
        </div>
        <aside className="panel self-center border-turmeric border-l-4 p-5">
          <h2 className="text-lg">{texts['home.promise']?.text ?? t.promise}</h2>
          <p className="mt-1">{texts['home.promise-text']?.text ?? t.promiseText}</p>
          <a className="mt-2 inline-flex min-h-11 items-center" href={href(paths.stars())}>
            {t.how}
          </a>
        </aside>
      </div>
    </div>
  );
}

/** One running collection as buyers see it; `eager` where it is in sight at once. */
export function FeaturedCollection({
  collection,
  eager = false,
}: {
  collection: Collection;
  eager?: boolean;
}) {
  const t = useText(homeText);
  const locale = useLocale();
  const lang = collection.locale === locale ? undefined : collection.locale;
  return (
    <section aria-labelledby={`bo-${collection.slug}`}>
      <h2 id={`bo-${collection.slug}`} lang={lang}>
        {collection.title}
      </h2>
      <p className="mt-1 max-w-prose" lang={lang}>
        {collection.reason} <ProvenanceTag provenance={collection.provenance} />
      </p>
      <p className="text-ink-soft text-sm">{t.until(formatDay(collection.endsOn, locale))}</p>
      <CardRow cards={collection.cards} eager={eager} />
    </section>
  );
}

/** Cards of the first row that are in view at once. */
const EAGER_CARDS = 2;

function CardRow({ cards, eager = false }: { cards: Card[]; eager?: boolean }) {
  return (
    <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-3">
      {cards.map((card, index) => (
        <li key={card.slug}>
          <ProductCard card={card} eager={eager && index < EAGER_CARDS} />
        </li>
      ))}
    </ul>
  );
}

function MapSection({
  communes,
  shapes,
}: {
  communes: Record<string, number>;
  shapes: CommuneShape[];
}) {
  const t = useText(homeText);
  const href = useHref();
  return (
    <section
      aria-labelledby="theo-xa"
      className="below-fold grid items-center gap-6 md:grid-cols-2"
    >
      <div>
        <h2 id="theo-xa">{t.map}</h2>
        <p className="mt-1 max-w-prose">{t.mapText(Object.keys(communes).length)}</p>
        <p className="mt-3">
          <a className="button" href={href(paths.map())}>
            {t.openMap}
          </a>
        </p>
      </div>
      <a href={href(paths.map())} className="mx-auto block w-full max-w-md">
        <CommuneMap shapes={shapes} counts={communes} detail="small" label={t.openMap} />
      </a>
    </section>
  );
}

function Newest({ cards }: { cards: Card[] }) {
  const t = useText(homeText);
  const href = useHref();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="moi" className="below-fold">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="moi">{t.newest}</h2>
        <a className="inline-flex min-h-11 items-center" href={href(paths.products('sap-xep=moi'))}>
          {t.allNewest}
        </a>
      </div>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
        {cards.map((card) => (
          <li key={card.slug}>
            <ProductCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of products the first is the sum of the four after it. */
const NUMBERS = [
  'products',
  'lit',
  'lapsed',
  'unsettled',
  'none',
  'producers',
  'communes',
] as const;

function Numbers({ numbers, title }: { numbers: Home['numbers']; title: string }) {
  const t = useText(homeText);
  const locale = useLocale();
  return (
    <section aria-labelledby="con-so" className="panel p-6">
      <h2 id="con-so">{title}</h2>
      <dl className="mt-3 grid grid-cols-2 gap-4 sm:grid-cols-4 lg:grid-cols-7">
        {NUMBERS.map((key) => (
          <div key={key} className="flex flex-col-reverse justify-end">
            <dt className="text-ink-soft text-sm leading-snug">{t[key]}</dt>
            <dd className="font-bold text-3xl text-indigo">{formatNumber(numbers[key], locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
