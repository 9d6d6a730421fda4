/** The format reads `_x0041_` as a letter; a text that says just that has to be spelt out. */
export const escapeCode = (text: string): string =>
  text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
