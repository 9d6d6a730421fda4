import type { ReactNode } from 'react';
import { type ChasedProducer, keyOf } from '~/domain/chase/chased';
import type { ChaseFilters } from '~/domain/chase/filters';
import { paths } from '~/paths';
import { OfficerContacts } from '../desk/officer-contacts';
import { useHref, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { deskChaseText } from '../text/desk-chase';
import { ChasedRowItem } from './chased-row';
import type { FailedContact } from './contact-form';
import { chaseMessage } from './message';
import { MessageBox } from './message-box';

type Props = {
  producer: ChasedProducer;
  filters: ChaseFilters;
  today: string;
  siteUrl: string;
  saved: string | null;
  failed: FailedContact | null;
};

/** A producer, how to reach it, and all that has to be said to it. */
export function ProducerPanel({ producer, today, siteUrl, ...noting }: Props) {
  const t = useText(deskChaseText);
  const href = useHref();
  const { rows } = producer;
  if (producer.slug === null) {
    return (
      <Panel rows={rows} {...noting}>
        <h3>{t.noMaker}</h3>
        <p>{t.noMakerHelp}</p>
        <Products rows={rows} />
      </Panel>
    );
  }
  const { slug, name, provenance } = producer;
  const message = chaseMessage({ producer, items: rows, today, siteUrl });
  return (
    <Panel rows={rows} {...noting}>
      <h3>
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk(`co-so/${slug}`))}>
          {name}
        </a>{' '}
        <ProvenanceTag provenance={provenance} />
      </h3>
      <OfficerContacts contacts={producer.contacts} />
      <p className="flex flex-wrap gap-x-4">
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.desk('nhac-han/thu.pdf', new URLSearchParams({ cs: slug }).toString()))}
          aria-label={t.letterOf(name)}
        >
          {t.letter}
        </a>
        <a className="inline-flex min-h-11 items-center" href={href(paths.producer(slug))}>
          {t.publicPage}
        </a>
      </p>
      <MessageBox id={`tin-${slug}`} producer={name} message={message} />
    </Panel>
  );
}

type Noting = Pick<Props, 'filters' | 'saved' | 'failed'> & Pick<ChasedProducer, 'rows'>;

/** Who it is about, and beside it what ends. */
function Panel({ rows, filters, saved, failed, children }: Noting & { children: ReactNode }) {
  return (
    <article className="panel grid gap-x-8 gap-y-3 p-4 lg:grid-cols-[2fr_3fr]">
      <div className="space-y-2">{children}</div>
      <ul className="space-y-4">
        {rows.map((row) => {
          const key = keyOf(row);
          return (
            <ChasedRowItem
              key={key}
              row={row}
              filters={filters}
              saved={saved === key && !failed}
              failed={failed?.key === key ? failed : null}
            />
          );
        })}
      </ul>
    </article>
  );
}

/** The public pages of products, which are all there is to go by. */
function Products({ rows }: Pick<ChasedProducer, 'rows'>) {
  const href = useHref();
  const named = new Map(rows.flatMap(({ products }) => products.map((one) => [one.slug, one])));
  return (
    <ul>
      {[...named.values()].map(({ slug, name }) => (
        <li key={slug}>
          <a className="inline-flex min-h-11 items-center" href={href(paths.product(slug))}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
