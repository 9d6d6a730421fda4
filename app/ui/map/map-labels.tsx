import type { DrawnCommune } from '~/domain/places/map-drawing';
import { shadeOf } from '~/domain/places/shade';

/** Communes whose names are printed: the old district seats, and places known beyond the province. */
const NAMED = new Set([
  '01843', // Bắc Kạn
  '01864', // Bằng Thành
  '01906', // Ba Bể
  '01912', // Chợ Rã
  '01921', // Thượng Minh
  '01933', // Đồng Phúc
  '01954', // Ngân Sơn
  '01969', // Phủ Thông
  '02020', // Chợ Đồn
  '02086', // Chợ Mới
  '02155', // Na Rì
  '02185', // Côn Minh
]);

/** Names and counts. Not read aloud: the links' names say the same. */
export function MapLabels({
  communes,
  counts,
  lit,
}: {
  communes: readonly DrawnCommune[];
  counts: Readonly<Record<string, number>> | undefined;
  lit: ReadonlySet<string>;
}) {
  const places = communes.map(({ code, name, label: [x, y] }) => ({ code, name, x, y }));
  const countOf = (code: string) => counts?.[code] ?? 0;
  const isNamed = (code: string) => NAMED.has(code) || lit.has(code);
  const numbers = (onDark: boolean) =>
    places
      .filter(({ code }) => countOf(code) > 0)
      .filter(({ code }) => (lit.has(code) || shadeOf(countOf(code)) > 2) === onDark)
      .map(({ code, x, y }) => (
        <text key={code} x={x} y={isNamed(code) ? y + 29 : y + 11}>
          {countOf(code)}
        </text>
      ));
  return (
    <g aria-hidden="true" className="pointer-events-none [text-anchor:middle]">
      <g className={NAMES}>
        {places
          .filter(({ code }) => isNamed(code))
          .map(({ code, name, x, y }) => (
            <text key={code} x={x} y={countOf(code) > 0 ? y - 4 : y + 8}>
              {name}
            </text>
          ))}
      </g>
      <g className="fill-indigo-dark font-bold text-[1.75rem]">{numbers(false)}</g>
      <g className="fill-white font-bold text-[1.75rem]">{numbers(true)}</g>
    </g>
  );
}

/** A pale rim keeps a name readable where it runs across a dark commune. */
const NAMES =
  'fill-indigo-dark stroke-[5] stroke-linen-light text-[1.75rem] [paint-order:stroke] [stroke-linejoin:round] md:text-[1.5rem]';
