import type { MarkPage } from '~/domain/marks/mark-page';
import type { CommuneShape } from '~/domain/places/shape';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { CommuneMap } from '../map/commune-map';
import { markPageText } from '../text/marks';
import { markTitle } from './mark-words';

type Area = Pick<MarkPage, 'area' | 'areaText' | 'areaComplete' | 'kind' | 'name' | 'product'>;

/** The area in the words of the registration, and where that is today. */
export function MarkArea({ mark, shapes }: { mark: Area; shapes: CommuneShape[] }) {
  const t = useText(markPageText);
  const locale = useLocale();
  const { communes, unmapped } = mark.area;
  if (!mark.areaText && communes.length === 0) return null;
  return (
    <section aria-labelledby="khu-vuc">
      <h2 id="khu-vuc">{t.area}</h2>
      <div className="mt-3 grid gap-6 lg:grid-cols-2">
        <div className="space-y-5">
          {mark.areaText && (
            <div>
              <h3>{t.areaWords}</h3>
              <blockquote lang="vi" className="mt-1 border-turmeric border-l-4 pl-4">
                {mark.areaText}
              </blockquote>
              {!mark.areaComplete && communes.length > 0 && (
                <p className="mt-2 text-ink-soft text-sm">{t.areaIncomplete}</p>
              )}
            </div>
          )}
          {communes.length > 0 ? <Communes area={mark.area} /> : <p>{t.areaNone}</p>}
          {unmapped.length > 0 && (
            <div>
              <h3>{t.areaUnmapped}</h3>
              <p className="mt-1">{t.areaUnmappedWhy}</p>
              <ul className="mt-1 list-disc pl-5">
                {unmapped.map(({ name, district }) => (
                  <li key={name}>{district ? `${name} (${district})` : name}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {communes.length > 0 && (
          <div className="mx-auto w-full max-w-lg">
            <CommuneMap
              shapes={shapes}
              highlight={communes.map(({ code }) => code)}
              highlightWords={t.inArea}
              links
              labels
              label={t.map(markTitle(mark, locale))}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function Communes({ area }: { area: MarkPage['area'] }) {
  const t = useText(markPageText);
  const href = useHref();
  return (
    <div>
      <h3>{t.areaToday}</h3>
      <ul className="mt-1">
        {area.communes.map(({ code, fullName, parts }) => (
          <li key={code} className="flex flex-wrap items-center gap-x-2 border-line border-b">
            <a className="inline-flex min-h-11 items-center" href={href(paths.commune(code))}>
              {fullName}
            </a>
            <span className="text-ink-soft text-sm">{t.areaParts(parts.join(', '))}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-soft text-sm">{t.areaCaution}</p>
    </div>
  );
}
