import type { ProductCard } from '~/domain/catalogue/card';
import type { ChosenProducer } from '~/domain/enquiries/chosen';
import type { EnquiryFaults, TypedEnquiry } from '~/domain/enquiries/form';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Notice } from '../parts/notice';
import { siteText } from '../text/common';
import { enquiryText } from '../text/enquiry';
import { BuyerFields } from './buyer-fields';
import { ChosenProducts } from './chosen-products';
import { FurtherProducts } from './further-products';

/** Why an enquiry was refused for now: who received too many, or nobody where the sender sent them. */
export type Wait = { seconds: number; makers: string[] };

export type EnquiryForm = {
  typed: TypedEnquiry;
  producers: ChosenProducer[];
  /** How many products asked for are in the catalogue no more. */
  unknown: number;
  further: ProductCard[];
  faults: EnquiryFaults;
  wait: Wait | null;
};

/**
 * One form for choosing and writing, so that a product added or taken off costs nothing typed. The
 * first button is what Enter presses; without it Enter would take off the first product.
 */
export function EnquiryPage({ form }: { form: EnquiryForm }) {
  const t = useText(enquiryText);
  const site = useText(siteText);
  const href = useHref();
  const open = form.producers.filter((producer) => producer.takesEnquiries);
  const slugs = form.producers.flatMap(({ cards }) => cards.map(({ slug }) => slug)).join(',');
  return (
    <div className="page max-w-3xl space-y-6 pb-8">
      <Breadcrumbs
        crumbs={[{ label: site.products, path: paths.products() }, { label: t.title }]}
      />
      <div className="space-y-2">
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
      </div>
      <Refusal form={form} />
      <form method="post" action={href(paths.enquiry())} className="space-y-8" data-enquiry="">
        <button type="submit" formNoValidate tabIndex={-1} aria-hidden="true" className="sr-only">
          {t.send}
        </button>
        {slugs && <input type="hidden" name="sp" value={slugs} />}
        <ChosenProducts form={form} />
        <FurtherProducts form={form} />
        {open.length > 0 && <BuyerFields typed={form.typed} faults={form.faults} />}
      </form>
      {/* Keeps what is typed while the buyer looks at another product; removable. */}
      <script type="module" src="/enquiry-list.js" />
    </div>
  );
}

function Refusal({ form: { faults, wait } }: { form: EnquiryForm }) {
  const t = useText(enquiryText);
  if (wait) {
    return <Notice kind="bad">{t.limited(wait.makers.join(', '), wait.seconds)}</Notice>;
  }
  return Object.keys(faults).length > 0 ? <Notice kind="bad">{t.failed}</Notice> : null;
}
