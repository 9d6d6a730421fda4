import { type DrawnCommune, drawMap, type MapDetail } from '~/domain/places/map-drawing';
import { shadeOf } from '~/domain/places/shade';
import type { CommuneShape } from '~/domain/places/shape';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { mapText } from '../text/places';
import { MapLabels } from './map-labels';
import { SHADE_FILL } from './shade-fill';

export type CommuneMapProps = {
  shapes: readonly CommuneShape[];
  /** Listed products by commune code; communes are shaded by it. */
  counts?: Readonly<Record<string, number>>;
  /** Codes of communes to stand out in madder. */
  highlight?: readonly string[];
  /** What standing out means, added to those communes' names. */
  highlightWords?: string;
  /** Makes every commune a link to its page. */
  links?: boolean;
  /** Prints counts, and the names of the best known places and of those that stand out. */
  labels?: boolean;
  /** `small` draws coarser borders, for a corner of a page. */
  detail?: MapDetail;
  /** What the map shows, for readers who cannot see it. */
  label?: string;
  className?: string;
};

/** The communes of today as inline SVG: no tiles, no script, one colour scale. */
export function CommuneMap(props: CommuneMapProps) {
  const { shapes, counts, highlight = [], links = false, labels = false } = props;
  const { detail = 'full', label, highlightWords, className = '' } = props;
  const t = useText(mapText);
  const drawing = drawMap(shapes, detail);
  const lit = new Set(highlight);
  const fillOf = (code: string) =>
    lit.has(code) ? 'fill-madder' : SHADE_FILL[shadeOf(counts?.[code] ?? 0)];
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role={links ? 'group' : 'img'}
      aria-label={label ?? t.map}
      className={`h-auto w-full ${className}`}
    >
      <g className={AREAS}>
        {links ? (
          <LinkedAreas
            communes={drawing.communes}
            nameOf={({ code, fullName }) =>
              t.commune(fullName, counts && (counts[code] ?? 0)) +
              (lit.has(code) ? ` (${highlightWords ?? t.highlighted})` : '')
            }
            fillOf={fillOf}
          />
        ) : (
          <PlainAreas communes={drawing.communes} fillOf={fillOf} />
        )}
      </g>
      {labels && <MapLabels communes={drawing.communes} counts={counts} lit={lit} />}
    </svg>
  );
}

/**
 * Rules for all areas stand once on their group: thirty-seven copies would double the page. The
 * shadow draws the outer edge without a second path.
 */
const AREAS = [
  'fill-linen-dark stroke-linen-light stroke-[1.25] [stroke-linejoin:round]',
  '[filter:drop-shadow(0_0_1.5px_var(--color-indigo-mid))] [&_path]:[vector-effect:non-scaling-stroke]',
  '[&_a]:outline-none [&_a:hover]:fill-turmeric [&_a:focus-visible]:fill-turmeric',
  '[&_a:focus-visible]:stroke-madder-dark [&_a:focus-visible]:stroke-[5]',
].join(' ');

type Fill = (code: string) => string | undefined;

/** Each commune a link, named by its title element, which is also the tooltip. */
function LinkedAreas({
  communes,
  nameOf,
  fillOf,
}: {
  communes: readonly DrawnCommune[];
  nameOf: (commune: DrawnCommune) => string;
  fillOf: Fill;
}) {
  const href = useHref();
  return communes.map((commune) => (
    <a key={commune.code} href={href(paths.commune(commune.code))} className={fillOf(commune.code)}>
      <title>{nameOf(commune)}</title>
      <path d={commune.path} />
    </a>
  ));
}

/** A picture only: one path per colour is all it needs. */
function PlainAreas({ communes, fillOf }: { communes: readonly DrawnCommune[]; fillOf: Fill }) {
  const byFill = new Map<string | undefined, string>();
  for (const { code, path } of communes) {
    byFill.set(fillOf(code), (byFill.get(fillOf(code)) ?? '') + path);
  }
  return [...byFill].map(([fill, path]) => <path key={fill ?? ''} className={fill} d={path} />);
}
