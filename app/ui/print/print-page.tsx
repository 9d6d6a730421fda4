import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { printText } from '../text/print';
import { LabelForm, type LabelFormProps } from './label-form';

/** What a cooperative can print. Plain links and one GET form: nothing here needs JavaScript. */
export function PrintPage({ coopSlug, products, order, faults }: LabelFormProps) {
  const t = useText(printText);
  const href = useHref();
  return (
    <div className="max-w-3xl space-y-8">
      <div className="space-y-3">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      {products.length === 0 ? (
        <p className="panel p-3">{t.none}</p>
      ) : (
        <>
          <LabelForm coopSlug={coopSlug} products={products} order={order} faults={faults} />
          <ShelfCards coopSlug={coopSlug} products={products} />
        </>
      )}
      <section className="space-y-3">
        <h2>{t.profile}</h2>
        <p>{t.profileLead}</p>
        <a className="button" href={href(paths.coop(coopSlug, 'in-an/ho-so.pdf'))}>
          {t.openProfile}
        </a>
      </section>
    </div>
  );
}

function ShelfCards({ coopSlug, products }: Pick<LabelFormProps, 'coopSlug' | 'products'>) {
  const t = useText(printText);
  const href = useHref();
  return (
    <section className="space-y-3">
      <h2>{t.cards}</h2>
      <p>{t.cardsLead}</p>
      <ul>
        {products.map(({ slug, name }) => (
          <li key={slug}>
            <a
              className="inline-flex min-h-11 items-center"
              href={href(paths.coop(coopSlug, `in-an/the-ke/${slug}.pdf`))}
            >
              {t.card(name.text)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
