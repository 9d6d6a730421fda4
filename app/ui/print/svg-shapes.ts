import type { Shape } from '~/domain/print/page';

/** A path or circle of one of our own drawings, with what the drawing's outermost element sets. */
export type DrawnShape = Pick<Shape, 'path' | 'fill' | 'stroke' | 'strokeWidth'>;

const ELEMENT = /<(path|circle) ([^>]*)\/>/g;
const DEFAULT_STROKE_WIDTH = 3;

/**
 * Reads the shapes out of a drawing made by `~/ui/drawings/ink`, so that they can be printed as
 * lines instead of dots. Knows paths and circles; throws on anything else rather than leave it out.
 */
export function readShapes(svg: string): DrawnShape[] {
  const unread = svg.replace(ELEMENT, '');
  if (unread) throw new Error(`not a path or circle: ${unread.slice(0, 80)}`);
  return Array.from(svg.matchAll(ELEMENT), ([, name, text = '']) => {
    const attributes = new Map(
      Array.from(text.matchAll(/([\w-]+)="([^"]*)"/g), ([, key, value]) => [key, value]),
    );
    return {
      path: name === 'circle' ? circlePath(attributes) : (attributes.get('d') ?? ''),
      fill: attributes.get('fill') ?? null,
      stroke: attributes.get('stroke') ?? null,
      strokeWidth: Number(attributes.get('stroke-width') ?? DEFAULT_STROKE_WIDTH),
    };
  });
}

function circlePath(attributes: Map<string | undefined, string | undefined>): string {
  const [x, y, r] = ['cx', 'cy', 'r'].map((key) => Number(attributes.get(key) ?? 0)) as [
    number,
    number,
    number,
  ];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
