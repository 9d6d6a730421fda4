import type { ReactNode } from 'react';
import type { ProductCard } from '~/domain/catalogue/card';
import type { ChosenMaker, ChosenProducer } from '~/domain/enquiries/chosen';
import { MAX_PRODUCTS } from '~/domain/enquiries/form';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { Fault } from '../parts/field-frame';
import { StarStatus } from '../parts/stars';
import { ContactFacts } from '../producer/contacts';
import { PhotoPicture, ProductPicture } from '../product/picture';
import { enquiryText } from '../text/enquiry';
import type { EnquiryForm } from './enquiry-page';

/** The products asked about by maker: those who can read an enquiry, then those who cannot. */
export function ChosenProducts({ form }: { form: EnquiryForm }) {
  const t = useText(enquiryText);
  const { producers, unknown, faults } = form;
  const open = producers.filter((producer) => producer.takesEnquiries);
  const closed = producers.filter((producer) => !producer.takesEnquiries);
  return (
    <section aria-labelledby="san-pham-hoi" className="space-y-4">
      <h2 id="san-pham-hoi">{t.chosen}</h2>
      {producers.length === 0 && <p>{t.nothing}</p>}
      {unknown > 0 && <p className="text-ink-soft">{t.unknown(unknown)}</p>}
      {faults.products && <ProductsFault fault={faults.products} />}
      {open.map((producer) => (
        <OpenProducer key={producer.maker?.slug} producer={producer} />
      ))}
      {closed.map((producer) => (
        <ClosedProducer key={producer.maker?.slug ?? ''} producer={producer} />
      ))}
      <p>
        <button
          type="submit"
          name="them"
          formNoValidate
          hidden
          data-earlier=""
          className="button button-quiet"
        >
          {t.earlier}
        </button>
      </p>
    </section>
  );
}

function ProductsFault({ fault }: { fault: string }) {
  const words = useText(enquiryText).faults.products;
  if (fault === 'too-many') return <Fault>{words['too-many'](MAX_PRODUCTS)}</Fault>;
  return <Fault>{fault === 'not-open' ? words['not-open'] : words.missing}</Fault>;
}

function OpenProducer({ producer: { maker, cards } }: { producer: ChosenProducer }) {
  const t = useText(enquiryText);
  return (
    <div className="panel p-4">
      <h3>
        {t.goesTo} {maker && <MakerLink maker={maker} />}
      </h3>
      <ChosenCards cards={cards} />
    </div>
  );
}

function ClosedProducer({ producer: { maker, cards } }: { producer: ChosenProducer }) {
  const t = useText(enquiryText);
  return (
    <div className="space-y-2 rounded border-ink-soft border-l-4 bg-linen-dark p-4">
      <h3>{t.closedTitle}</h3>
      <ChosenCards cards={cards} />
      {maker ? (
        <>
          <p>{t.closed(maker.name.text)}</p>
          <p>
            <MakerLink maker={maker} />
          </p>
          <ContactFacts contacts={maker.contacts} />
        </>
      ) : (
        <p>{t.noMaker}</p>
      )}
    </div>
  );
}

/** What names a maker. */
export type NamedMaker = Pick<ChosenMaker, 'slug' | 'name' | 'provenance'>;

export function MakerLink({ maker: { slug, name, provenance } }: { maker: NamedMaker }) {
  const href = useHref();
  const locale = useLocale();
  return (
    <>
      <a
        className="inline-flex min-h-11 items-center"
        href={href(paths.producer(slug))}
        lang={name.locale === locale ? undefined : name.locale}
      >
        {name.text}
      </a>{' '}
      <ProvenanceTag provenance={provenance} />
    </>
  );
}

function ChosenCards({ cards }: { cards: ProductCard[] }) {
  const t = useText(enquiryText);
  return (
    <ul className="divide-y divide-line">
      {cards.map((card) => (
        <li key={card.slug}>
          <SmallCard card={card}>
            <button
              type="submit"
              name="bo"
              value={card.slug}
              formNoValidate
              aria-label={`${t.remove} ${card.name.text}`}
              className="button button-quiet"
            >
              {t.remove}
            </button>
          </SmallCard>
        </li>
      ))}
    </ul>
  );
}

/** A product in a narrow row, with a button beside it. `detail` tells it from others like it. */
export function SmallCard({
  card,
  detail,
  children,
}: {
  card: ProductCard;
  detail?: string;
  children: ReactNode;
}) {
  const href = useHref();
  const locale = useLocale();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="w-20 shrink-0 overflow-hidden rounded">
        {card.photo ? (
          <PhotoPicture photo={card.photo} sizes="5rem" />
        ) : (
          <ProductPicture product={card} />
        )}
      </div>
      <div className="min-w-40 flex-1">
        <p lang={card.name.locale === locale ? undefined : card.name.locale}>
          <a
            className="inline-flex min-h-11 items-center font-bold"
            href={href(paths.product(card.slug))}
          >
            {card.name.text}
          </a>{' '}
          <ProvenanceTag provenance={card.provenance} />
        </p>
        {detail && <p className="text-ink-soft text-sm">{detail}</p>}
        <StarStatus star={card.star} past={card.past} />
      </div>
      <div className="ml-auto">{children}</div>
    </div>
  );
}
