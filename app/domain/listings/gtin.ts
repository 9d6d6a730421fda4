const LENGTHS = [8, 12, 13, 14];

/** The number as kept: digits only, without the spaces and hyphens of its printed form. */
export const cleanGtin = (text: string): string => text.replace(/[\s\u00a0-]/g, '');

/** Whether the digits are a GTIN-8, -12, -13 or -14 whose check digit is right. */
export function isGtin(digits: string): boolean {
  return /^\d+$/.test(digits) && LENGTHS.includes(digits.length) && weighed(digits) % 10 === 0;
}

/** The check digit that makes a GTIN of the 7, 11, 12 or 13 digits before it. */
export function checkDigit(digits: string): number {
  return (10 - (weighed(`${digits}0`) % 10)) % 10;
}

/** From the right, digits weigh 1, 3, 1, 3 … (GS1 General Specifications, check digits). */
function weighed(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    sum += Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 3);
  }
  return sum;
}
