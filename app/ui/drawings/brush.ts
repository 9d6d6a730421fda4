import { type BrocadePattern, brocadePatterns, brocadeTile } from './brocade';
import { num, type Placing, placing } from './ink';
import { hashText, type Seeded, seeded } from './seeded';
import type { Tone } from './tones';

/** Puts one more print of a stamped piece at a point. */
export type Stamp = (x: number, y: number, how?: Placing) => string;

/** What a drawing is made with: its choices, its colours and the pieces it repeats. */
export interface Brush {
  rnd: Seeded;
  tone: Tone;
  /** Keeps a piece once and prints it where asked, so repeats cost a few bytes. */
  stamp(content: string): Stamp;
  /** A fill (`url(#…)`) of brocade cloth; `scale` sizes the 24-unit motif, `turn` in degrees. */
  weave(pattern: BrocadePattern, how?: Placing): string;
  /** One of the colourings whose first colour does not vanish on this paper or table. */
  apart<T extends readonly string[]>(colourings: readonly T[]): T;
  /** A fill of one of the two brocades this drawing uses. */
  cloth(how?: Placing): string;
  /** A fill for the band every drawing carries. */
  band(): string;
  /** The `<defs>` element gathered so far, empty when nothing was kept. */
  defs(): string;
}

/** A brush for one drawing; `name` decides every choice and the prefix of its ids. */
export function brush(name: string, tone: Tone): Brush {
  const prefix = `d${hashText(name).toString(36).slice(-5)}`;
  const kept = new Map<string, string>();
  const keep = (content: string, wrap: (id: string) => string) => {
    const known = kept.get(content);
    if (known) return known.slice(0, known.indexOf('|'));
    const id = `${prefix}${kept.size.toString(36)}`;
    kept.set(content, `${id}|${wrap(id)}`);
    return id;
  };
  const rnd = seeded(name);
  // Two bands of cloth a drawing, as a maker wears two: it reads as one hand and costs less.
  const cloths = [rnd.pick(brocadePatterns), rnd.pick(brocadePatterns)] as const;
  const self: Brush = {
    rnd,
    tone,
    stamp(content) {
      const id = keep(content, (own) => `<g id="${own}">${content}</g>`);
      return (x, y, how = {}) => {
        const transform = placing(x, y, how);
        if (!/rotate|scale/.test(transform)) {
          const across = num(x) === '0' ? '' : ` x="${num(x)}"`;
          const down = num(y) === '0' ? '' : ` y="${num(y)}"`;
          return `<use href="#${id}"${across}${down}/>`;
        }
        return `<use href="#${id}" transform="${transform}"/>`;
      };
    },
    weave(pattern, how = {}) {
      const tile = brocadeTile(pattern);
      const base = keep(
        tile,
        (own) =>
          `<pattern id="${own}" width="24" height="24" patternUnits="userSpaceOnUse">${tile}</pattern>`,
      );
      const transform = placing(0, 0, how);
      if (!transform) return `url(#${base})`;
      // A pattern inherits the threads of another, so each size costs one short element.
      const id = keep(
        `${base} ${transform}`,
        (own) => `<pattern id="${own}" href="#${base}" patternTransform="${transform}"/>`,
      );
      return `url(#${id})`;
    },
    apart(colourings) {
      const taken: readonly (string | undefined)[] = [
        tone.ground,
        tone.glow,
        tone.near,
        tone.table,
      ];
      const seen = colourings.filter(([first]) => !taken.includes(first));
      return rnd.pick(seen.length > 0 ? seen : colourings);
    },
    cloth: (how) => self.weave(rnd.pick(cloths), how),
    band: () => self.weave(rnd.chance(0.35) ? cloths[0] : rnd.pick(brocadePatterns)),
    defs() {
      if (kept.size === 0) return '';
      const all = [...kept.values()].map((entry) => entry.slice(entry.indexOf('|') + 1));
      return `<defs>${all.join('')}</defs>`;
    },
  };
  return self;
}
