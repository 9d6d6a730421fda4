/**
 * Texts that a spreadsheet would not leave alone in a CSV file: what it runs as a formula (OWASP,
 * "CSV injection"), and digits it would take for a number or a day, dropping zeros. Any number of
 * apostrophes may stand before: what was guarded twice must be undone twice.
 */
const TOUCHED = /^'*(?:[=+\-@\t\r\n＝＋－＠]|\d[\d.,:/ eE+-]*$)/;

/** Puts an apostrophe before a text that a spreadsheet would run or reshape. */
export const guardText = (text: string): string => (TOUCHED.test(text) ? `'${text}` : text);

/** Takes away what {@link guardText} put there, and no other apostrophe. */
export const unguardText = (text: string): string =>
  text.startsWith("'") && TOUCHED.test(text) ? text.slice(1) : text;
