import type { ProductCard } from '~/domain/catalogue/card';
import {
  MOST_LABELS,
  type OrderFault,
  type OrderFaults,
  type TypedOrder,
} from '~/domain/print/label-order';
import { LABEL_SHEETS, labelsOn, SHEET_IDS } from '~/domain/print/label-sheets';
import { paths } from '~/paths';
import { formatUntil } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { Fault } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { Tick } from '../parts/tick';
import { paperText, printText } from '../text/print';

/** What of a product the page needs to let it be chosen. */
export type PrintableProduct = Pick<ProductCard, 'slug' | 'name' | 'star' | 'provenance'>;

export type LabelFormProps = {
  coopSlug: string;
  products: PrintableProduct[];
  order: TypedOrder;
  faults: OrderFaults;
};

/** The order of a sheet of labels, with what is wrong beside each field. */
export function LabelForm({ coopSlug, products, order, faults }: LabelFormProps) {
  const t = useText(printText);
  const href = useHref();
  const words = useFaultWords(order);
  return (
    <form
      method="get"
      action={href(paths.coop(coopSlug, 'in-an/nhan.pdf'))}
      className="space-y-5"
      aria-labelledby="nhan"
    >
      <h2 id="nhan">{t.labels}</h2>
      <p className="border-turmeric border-l-4 bg-turmeric-mist p-3">{t.paperOutlives}</p>
      <fieldset
        className="space-y-1"
        aria-describedby={faults.products ? 'sp-loi' : undefined}
        aria-invalid={faults.products ? true : undefined}
      >
        <legend className="font-bold">{t.products}</legend>
        {faults.products && <Fault id="sp-loi">{words(faults.products)}</Fault>}
        {products.map((product) => (
          <ProductChoice
            key={product.slug}
            product={product}
            chosen={order.products.includes(product.slug)}
          />
        ))}
      </fieldset>
      <SheetChoice chosen={order.sheet} />
      <div className="grid gap-5 sm:grid-cols-2 sm:items-end">
        <FormField
          label={t.copies}
          name="copies"
          type="text"
          defaultValue={order.copies}
          inputMode="numeric"
          autoComplete="off"
          required
          fault={faults.copies && words(faults.copies)}
        />
        <FormField
          label={t.start}
          name="start"
          type="text"
          help={t.startHelp}
          defaultValue={order.start}
          inputMode="numeric"
          autoComplete="off"
          required
          fault={faults.start && words(faults.start)}
        />
      </div>
      <p className="text-ink-soft text-sm">{t.trueSize}</p>
      <button type="submit" className="button">
        {t.makeLabels}
      </button>
    </form>
  );
}

function ProductChoice({ product, chosen }: { product: PrintableProduct; chosen: boolean }) {
  const t = useText(printText);
  const paper = useText(paperText);
  const locale = useLocale();
  const { slug, name, star, provenance } = product;
  const stars = star && (star.stars ? paper.stars(star.stars) : paper.recognised);
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input
        type="checkbox"
        name="sp"
        value={slug}
        defaultChecked={chosen}
        className="mt-1 size-5 shrink-0 accent-indigo"
      />
      <span>
        {name.text} <ProvenanceTag provenance={provenance} />
        <span className="block text-ink-soft text-sm">
          {star ? (
            <>
              {stars} {formatUntil(star.validUntil, locale)}{' '}
              <ProvenanceTag provenance={star.provenance} />
            </>
          ) : (
            t.noStars
          )}
        </span>
      </span>
    </label>
  );
}

function SheetChoice({ chosen }: { chosen: TypedOrder['sheet'] }) {
  const t = useText(printText);
  return (
    <fieldset>
      <legend className="font-bold">{t.sheet}</legend>
      {SHEET_IDS.map((id) => (
        <Tick
          key={id}
          type="radio"
          label={t.sheets[id]}
          name="sheet"
          value={id}
          defaultChecked={id === chosen}
        />
      ))}
    </fieldset>
  );
}

function useFaultWords({ sheet }: TypedOrder): (fault: OrderFault) => string {
  const { faults } = useText(printText);
  const limits = { 'too-many': MOST_LABELS, 'not-on-sheet': labelsOn(LABEL_SHEETS[sheet]) };
  return (fault) => {
    const words = faults[fault];
    return typeof words === 'string' ? words : words(limits[fault as keyof typeof limits]);
  };
}
