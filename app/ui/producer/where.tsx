import type { CommuneShape } from '~/domain/places/shape';
import type { Address } from '~/domain/producers/address';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { CommuneMap } from '../map/commune-map';
import { producerText } from '../text/producer';
import { useUnitWords } from './address';

/** The commune on the map of the land. Nothing where no source names the commune. */
export function Where({ address, shapes }: { address: Address; shapes: CommuneShape[] }) {
  const t = useText(producerText);
  const href = useHref();
  const words = useUnitWords();
  const { now } = address;
  if (!now || shapes.length === 0) return null;
  const name = words(now.units.slice(0, 1));
  return (
    <figure className="mx-auto w-full max-w-72 print:max-w-48">
      <a href={href(paths.commune(now.code))} className="block">
        <CommuneMap
          shapes={shapes}
          highlight={[now.code]}
          detail="small"
          label={t.mapLabel(name)}
        />
      </a>
      <figcaption className="text-center text-ink-soft text-sm">{t.mapLabel(name)}</figcaption>
    </figure>
  );
}
