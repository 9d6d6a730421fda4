import type { Pack } from '~/domain/catalogue/product-facts';
import { formatDay, formatNumber, formatPrice } from '../format';
import { useLocale, useText } from '../locale';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { productText } from '../text/product';

/** Packs as sold, each with its price; an old price carries its day, a hidden one a way to ask. */
export function Packs({ packs }: { packs: Pack[] }) {
  const t = useText(productText);
  return (
    <section aria-labelledby="quy-cach">
      <h2 id="quy-cach">{t.packs}</h2>
      {packs.length === 0 ? (
        <p className="mt-2">
          {t.noPacks}: <Unknown />
        </p>
      ) : (
        <table className="mt-3 w-full">
          <caption className="sr-only">{t.packsCaption}</caption>
          <thead>
            <tr className="border-line border-b text-left text-ink-soft text-sm">
              <th scope="col" className="py-2 pr-3 font-normal">
                {t.pack}
              </th>
              <th scope="col" className="py-2 text-right font-normal">
                {t.price}
              </th>
            </tr>
          </thead>
          <tbody>
            {packs.map((pack, index) => (
              // Packs have no other identity than their place in the maker's own order.
              <Row key={index} pack={pack} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ pack }: { pack: Pack }) {
  const t = useText(productText);
  const locale = useLocale();
  const net = pack.net && `${formatNumber(pack.net.amount, locale)} ${t.units[pack.net.unit]}`;
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-3 pr-3 text-left font-normal">
        {pack.label}
        {net && !pack.label.includes(net) && <span className="text-ink-soft"> · {net}</span>}{' '}
        <ProvenanceTag provenance={pack.provenance} />
        {pack.note && <span className="block text-ink-soft text-sm">{pack.note}</span>}
        {pack.gtin && (
          <span className="block text-ink-soft text-sm">
            {t.gtin}: {pack.gtin}
          </span>
        )}
      </th>
      <td className="py-3 text-right">
        <PackPrice pack={pack} />
      </td>
    </tr>
  );
}

function PackPrice({ pack: { price, priceState } }: { pack: Pack }) {
  const t = useText(productText);
  const locale = useLocale();
  if (priceState === 'hidden') return t.hiddenPrice;
  if (!price) return <Unknown />;
  return (
    <>
      <strong className={price.current ? 'text-indigo' : 'font-normal'}>
        {formatPrice(price.min, price.max, locale)}
      </strong>
      {price.asOf && (
        <span className="block text-ink-soft text-sm">
          {(price.current ? t.priceOf : t.oldPrice)(formatDay(price.asOf, locale))}
        </span>
      )}
    </>
  );
}
