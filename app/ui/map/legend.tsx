import { shadeSpans } from '~/domain/places/shade';
import { useText } from '../locale';
import { mapText } from '../text/places';
import { LAND_FILL, SHADE_FILL } from './shade-fill';

/** What each shade counts. The numbers stand on the map too, so that colour is never alone. */
export function MapLegend() {
  const t = useText(mapText);
  return (
    <figcaption className="mt-3 text-sm">
      <p className="text-ink-soft">{t.legend}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {shadeSpans().map(([from, to], shade) => (
          <li key={from} className="flex items-center gap-1.5">
            <svg viewBox="0 0 20 14" className="h-4 w-6" aria-hidden="true">
              <rect
                width="20"
                height="14"
                rx="2"
                className={`stroke-indigo-mid ${SHADE_FILL[shade] ?? LAND_FILL}`}
              />
            </svg>
            {t.shade(from, to)}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
