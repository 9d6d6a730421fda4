import type { ProductMaker } from '~/domain/catalogue/product-facts';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { Address } from '../producer/address';
import { ContactFacts } from '../producer/contacts';
import { Directions } from '../producer/directions';
import { producerText } from '../text/producer';

/** Who makes it and how to reach them: the catalogue sells nothing, so this is the till. */
export function Maker({ maker }: { maker: ProductMaker }) {
  const t = useText(producerText);
  const href = useHref();
  const locale = useLocale();
  const { name, legalForm, address, contacts, status } = maker;
  return (
    <section aria-labelledby="nguoi-lam" className="panel p-4 sm:p-6">
      <h2 id="nguoi-lam" className="text-lg">
        {t.maker}
      </h2>
      <p className="mt-1 font-bold text-lg" lang={name.locale === locale ? undefined : name.locale}>
        <a href={href(paths.producer(maker.slug))}>{name.text}</a>{' '}
        <ProvenanceTag provenance={maker.provenance} />
      </p>
      {legalForm && <p className="text-ink-soft text-sm">{t.legalForm[legalForm]}</p>}
      <div className="mt-3">
        <Address address={address} />
      </div>
      {status === 'listed' && (
        <>
          <h3 className="mt-4">{t.contacts}</h3>
          <div className="mt-1">
            <ContactFacts contacts={contacts} />
          </div>
          <Directions centre={address.centre} />
        </>
      )}
    </section>
  );
}
