/** Mobile numbers have ten digits; since 2017 landlines have eleven and begin with 02. */
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;
/** Call centres cannot be dialled from abroad and have no +84 form. */
const CALL_CENTRE = /^1[89]00\d{4,6}$/;

/**
 * A Vietnamese telephone number as kept: digits that begin with 0, or with 1800 and 1900 for call
 * centres. Takes +84, 0084 and 84 for the 0. Null for anything that is not one such number.
 */
export function vietnamPhone(typed: string): string | null {
  const digits = typed.replace(/[\s\u00a0.()-]/g, '').replace(/^(?:\+|00)?84(?=\d{9,10}$)/, '0');
  return [MOBILE, LANDLINE, CALL_CENTRE].some((shape) => shape.test(digits)) ? digits : null;
}
