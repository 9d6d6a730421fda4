/** Crockford's base 32: no I, L, O and U, which people misread or would rather not print. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Short ids are padded, so that every code of the first million products has five characters. */
const LEAST_DIGITS = 4;

/**
 * The short code of a product that its printed QR carries: its id in base 32 and one check
 * character. It outlives every renaming, because an id never changes.
 */
export function productCode(id: number): string {
  if (!Number.isSafeInteger(id) || id < 1) throw new RangeError(`not an id: ${id}`);
  const digits: number[] = [];
  for (let rest = id; rest > 0; rest = Math.floor(rest / 32)) digits.unshift(rest % 32);
  while (digits.length < LEAST_DIGITS) digits.unshift(0);
  return [...digits, checkDigit(digits)].map((digit) => DIGITS[digit]).join('');
}

/**
 * The product id behind a code, or null for a mistyped one. Forgives what a person copying it from
 * a label does: small letters, spaces and hyphens, O for 0, I and L for 1.
 */
export function idOfCode(code: string): number | null {
  const typed = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const digits = Array.from(typed, (character) => DIGITS.indexOf(character));
  const check = digits.pop();
  if (digits.includes(-1) || check === undefined || check !== checkDigit(digits)) return null;
  const id = digits.reduce((sum, digit) => sum * 32 + digit, 0);
  // One product, one code: an unpadded or over-padded one was never printed by us.
  return Number.isSafeInteger(id) && id > 0 && productCode(id) === typed ? id : null;
}

/**
 * A weighted sum over GF(32). Each weight is a different power of one generator, so that any one
 * wrong character and any two neighbours swapped always change it, as far as 31 characters go.
 */
const checkDigit = (digits: readonly number[]): number =>
  digits.reduce((sum, digit) => timesGenerator(sum ^ digit), 0);

/** Multiplication by x modulo the primitive polynomial x⁵ + x² + 1. */
function timesGenerator(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
