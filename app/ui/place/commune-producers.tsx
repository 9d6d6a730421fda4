import type { CommuneProducer } from '~/domain/places/find-commune-page.server';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { placesText } from '../text/places';

/** Who works here, with the hamlet and old commune that their parcels still name. */
export function CommuneProducers({ producers }: { producers: CommuneProducer[] }) {
  const t = useText(placesText);
  const href = useHref();
  return (
    <section aria-labelledby="chu-the">
      <h2 id="chu-the">{t.producers}</h2>
      {producers.length === 0 && <p className="mt-1">{t.noProducers}</p>}
      <ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {producers.map(({ slug, name, hamlet, oldCommune, products, provenance }) => (
          <li key={slug} className="panel relative p-4 hover:border-indigo-mid">
            <h3>
              <a
                className="text-indigo no-underline after:absolute after:inset-0"
                href={href(paths.producer(slug))}
              >
                {name}
              </a>{' '}
              <ProvenanceTag provenance={provenance} />
            </h3>
            <p className="text-ink-soft text-sm">
              {[hamlet, oldCommune && t.oldPlace(oldCommune), t.count(products)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
