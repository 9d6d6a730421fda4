const GROUPED = /^[1-9]\d{0,2}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*$/;
const CURRENCY = /\s*(?:₫|đồng|đ|vnđ|vnd)\.?$/iu;
const SCALES: readonly [suffix: RegExp, scale: number][] = [
  [/\s*(?:k|nghìn|ngàn)$/iu, 1000],
  [/\s*(?:tr|triệu)$/iu, 1_000_000],
];

/**
 * Đồng as people type them: `120000`, `120.000 đ`, `120k`, `1,2 triệu`. Null for an empty field,
 * NaN for what cannot be read. May be no whole number: that is for the rule to refuse.
 */
export function readDong(typed: string): number | null {
  let text = typed.normalize('NFC').trim().replace(CURRENCY, '');
  if (text === '') return null;
  let scale = 1;
  for (const [suffix, by] of SCALES) {
    if (!suffix.test(text)) continue;
    text = text.replace(suffix, '');
    scale = by;
  }
  // One đồng has no parts: without a scale, any sign before three digits groups them.
  if (GROUPED.test(text)) return Number(text.replace(/\D/g, '')) * scale;
  const amount = readDecimal(text);
  return Math.round(amount * scale * 1000) / 1000;
}

/**
 * A weight, volume or count: `500`, `0,5`, `1.5`, and `1.500` as fifteen hundred, the Vietnamese
 * way. Null for an empty field, NaN for what cannot be read.
 */
export function readAmount(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  if (GROUPED.test(text) && !text.includes(',')) return Number(text.replace(/\D/g, ''));
  return readDecimal(text);
}

function readDecimal(text: string): number {
  return /^\d{1,12}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
