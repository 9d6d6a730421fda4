import type { OwnProduct } from '~/domain/listings/list-own-products.server';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { faultWords } from '../parts/fault-words';
import { FormField } from '../parts/form-field';
import { StarStatus } from '../parts/stars';
import { ProductPicture } from '../product/picture';
import { editText } from '../text/edit';

type Props = {
  coop: string;
  products: OwnProduct[];
  failed?: { name: string; fault?: string };
};

export function OwnProductsPage({ coop, products, failed }: Props) {
  const t = useText(editText);
  return (
    <div className="max-w-3xl space-y-6">
      <h1>{t.products}</h1>
      <ul className="space-y-3">
        {products.map((product) => (
          <li key={product.id}>
            <OwnProductRow coop={coop} product={product} />
          </li>
        ))}
      </ul>
      <section className="space-y-3">
        <h2>{t.newProduct}</h2>
        <form method="post" className="panel space-y-4 p-4">
          <FormField
            label={t.newProductName}
            name="name"
            defaultValue={failed?.name}
            help={t.newProductHelp}
            fault={faultWords(t.faults, failed?.fault)}
            maxLength={160}
            required
          />
          <button type="submit" className="button">
            {t.create}
          </button>
        </form>
      </section>
    </div>
  );
}

function OwnProductRow({ coop, product }: { coop: string; product: OwnProduct }) {
  const t = useText(editText);
  const href = useHref();
  const { card, open } = product;
  return (
    <article className="panel relative grid grid-cols-[6rem_1fr] overflow-hidden hover:border-indigo-mid">
      {card ? (
        <ProductPicture product={card} className="h-full" />
      ) : (
        <span className="bg-linen-dark" />
      )}
      <div className="space-y-1 p-3">
        <h2 className="text-base">
          <a
            className="text-indigo no-underline after:absolute after:inset-0"
            href={href(paths.coop(coop, `san-pham/${product.slug}`))}
          >
            {product.name}
          </a>
        </h2>
        <p>{card ? <StarStatus star={card.star} past={card.past} /> : t.neverLive}</p>
        {open && (
          <p className={open === 'returned' ? 'font-bold text-madder-dark' : 'text-turmeric-dark'}>
            {t.states[open]}
          </p>
        )}
      </div>
    </article>
  );
}
