import type { Address } from '~/domain/producers/address';
import { useText } from '../locale';
import { producerText } from '../text/producer';

/** Links to a map at the commune's centre: no source gives us a door, so none is pretended. */
export function Directions({ centre }: { centre: Address['centre'] }) {
  const t = useText(producerText);
  if (!centre) return null;
  const { latitude, longitude } = centre;
  const at = `${latitude.toFixed(4)}/${longitude.toFixed(4)}`;
  const point = `mlat=${latitude.toFixed(4)}&mlon=${longitude.toFixed(4)}`;
  const place = `${latitude.toFixed(4)},${longitude.toFixed(4)}`;
  return (
    <div className="no-print mt-3">
      <ul className="flex flex-wrap gap-2">
        <li>
          <a
            className="button button-quiet"
            href={`https://www.openstreetmap.org/?${point}#map=13/${at}`}
            rel="noreferrer"
          >
            {t.openMap}
          </a>
        </li>
        <li>
          <a className="button button-quiet sm:hidden" href={`geo:${place}?q=${place}`}>
            {t.openApp}
          </a>
        </li>
      </ul>
      <p className="mt-1 text-ink-soft text-sm">{t.centreOnly}</p>
    </div>
  );
}
