import { type Commune, formerDistricts } from '~/domain/places/commune';
import type { CommunePage as Place } from '~/domain/places/find-commune-page.server';
import type { CommuneShape } from '~/domain/places/shape';
import { inLocale, paths } from '~/paths';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { CommuneMap } from '../map/commune-map';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Fact, Unknown } from '../parts/claim';
import { placesText } from '../text/places';
import { CommuneMarks } from './commune-marks';
import { CommuneProducers } from './commune-producers';
import { ProductGrid } from './product-grid';

export function CommunePage({ place, shapes }: { place: Place; shapes: CommuneShape[] }) {
  const t = useText(placesText);
  const locale = useLocale();
  const href = useHref();
  const { commune, products } = place;
  const districts = formerDistricts(commune).map(({ fullName }) => fullName);
  return (
    <div className="page space-y-10 pb-10">
      <header>
        <Breadcrumbs
          crumbs={[{ label: t.title, path: paths.map() }, { label: commune.fullName }]}
        />
        <h1>{commune.fullName}</h1>
        <p className="mt-1 text-lg">
          {commune.province}
          {districts.length > 0 && (
            <span className="block text-ink-soft">{t.formerIn(districts.join(', '))}</span>
          )}
        </p>
      </header>
      <div className="grid gap-8 lg:grid-cols-2">
        <Facts place={place} />
        <figure className="mx-auto w-full max-w-md">
          <CommuneMap
            shapes={shapes}
            highlight={[commune.code]}
            links
            labels
            label={t.mapOf(commune.fullName)}
          />
          <figcaption className="mt-2 text-center">
            <a className="inline-flex min-h-11 items-center" href={href(paths.map())}>
              {t.backToMap}
            </a>
          </figcaption>
        </figure>
      </div>
      {products.length > 0 ? (
        <ProductGrid
          id="san-pham"
          title={t.products}
          cards={products}
          all={{
            path: paths.products(`xa=${commune.code}`),
            label: t.allProducts(products.length),
          }}
        />
      ) : (
        <section aria-labelledby="san-pham">
          <h2 id="san-pham">{t.products}</h2>
          <p className="mt-1">{t.noProducts}</p>
        </section>
      )}
      <CommuneProducers producers={place.producers} />
      <CommuneMarks marks={place.marks} />
      <p className="no-print text-sm">
        <a
          className="inline-flex min-h-11 items-center"
          href={`${inLocale(locale, paths.commune(commune.code))}.json`}
        >
          {t.json}
        </a>
      </p>
    </div>
  );
}

function Facts({ place: { commune, neighbours } }: { place: Place }) {
  const t = useText(placesText);
  const locale = useLocale();
  const href = useHref();
  return (
    <section aria-labelledby="ten-goi">
      <h2 id="ten-goi">{t.facts}</h2>
      <dl className="mt-3">
        <Fact term={t.now}>{commune.fullName}</Fact>
        <Fact term={t.since}>{commune.since ? formatDay(commune.since, locale) : <Unknown />}</Fact>
        <Fact term={commune.former.some(({ divided }) => divided) ? t.onLandOf : t.formerUnits}>
          <FormerUnits commune={commune} />
        </Fact>
        <Fact term={t.formerDistricts}>
          <ul>
            {formerDistricts(commune).map(({ id, fullName }) => (
              <li key={id}>
                <a href={`${href(paths.map())}#${id}`}>{fullName}</a>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact term={t.code}>{commune.code}</Fact>
        <Fact term={t.neighbours}>
          <ul className="flex flex-wrap gap-x-4">
            {neighbours.map(({ code, fullName }) => (
              <li key={code}>
                <a className="inline-flex min-h-11 items-center" href={href(paths.commune(code))}>
                  {fullName}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
    </section>
  );
}

/** The units that went into it, each with its district where there was more than one. */
function FormerUnits({ commune }: { commune: Commune }) {
  const t = useText(placesText);
  const many = formerDistricts(commune).length > 1;
  const [only] = commune.former;
  if (commune.former.length === 1 && only?.fullName === commune.fullName) return t.unchanged;
  return (
    <ul>
      {commune.former.map(({ id, fullName, district, divided }) => (
        <li key={id}>
          {many && district ? `${fullName} (${district.fullName})` : fullName}
          {divided && <span className="text-ink-soft text-sm"> · {t.divided}</span>}
        </li>
      ))}
    </ul>
  );
}
