import type { ProductCard as Card } from '~/domain/catalogue/card';
import type { ProductFacts } from '~/domain/catalogue/product-facts';
import { productOrigins } from '~/domain/catalogue/product-origins';
import { inLocale, paths } from '~/paths';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { siteText } from '../text/common';
import { productText } from '../text/product';
import { About } from './about';
import { ProductCard } from './card';
import { Changes } from './changes';
import { Decisions } from './decisions';
import { Gallery } from './gallery';
import { Headline } from './headline';
import { Maker } from './maker';
import { Origins } from './origins';
import { Packs } from './packs';
import { Rights } from './rights';
import { Season } from './season';
import { Share } from './share';

type Props = { facts: ProductFacts; related: Card[]; today: string; siteUrl: string };

/** A portrait of a product: first what a buyer decides by, then where it comes from, then proof. */
export function ProductPage({ facts, related, today, siteUrl }: Props) {
  const t = useText(productText);
  const site = useText(siteText);
  const locale = useLocale();
  const { card, maker, group } = facts;
  const path = inLocale(locale, paths.product(card.slug));
  const url = siteUrl + path;
  return (
    <div className="page pb-6 [print-color-adjust:exact]">
      <Breadcrumbs
        crumbs={[
          { label: site.products, path: paths.products() },
          ...(group ? [{ label: group.name, path: paths.products(`nhom=${group.number}`) }] : []),
        ]}
      />
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-2 print:block">
        <Gallery card={card} photos={facts.photos} />
        <div className="space-y-8 print:space-y-6">
          <Headline facts={facts} />
          <Packs packs={facts.packs} />
          <Season season={facts.season} month={Number(today.slice(5, 7))} />
        </div>
      </div>
      <div className="mt-8 grid gap-10 lg:grid-cols-[3fr_2fr] print:block print:space-y-6">
        <div className="space-y-10 print:space-y-6">
          <About facts={facts} />
          <Decisions decisions={facts.decisions} today={today} />
          <Changes changes={facts.changes} />
          <Rights rights={facts.rights} related={facts.relatedMarks} />
        </div>
        <div className="space-y-10 print:space-y-6">
          {maker && <Maker maker={maker} />}
          <Origins origins={productOrigins(facts)} />
          <Share url={url} title={card.name.text} json={`${path}.json`} />
        </div>
      </div>
      <p className="mt-8 text-ink-soft text-sm">{t.asToday(formatDay(today, locale))}</p>
      {related.length > 0 && (
        <section aria-labelledby="xem-tiep" className="no-print mt-12">
          <h2 id="xem-tiep">{t.related}</h2>
          <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {related.map((each) => (
              <li key={each.slug}>
                <ProductCard card={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
