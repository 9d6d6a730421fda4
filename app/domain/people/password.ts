/** Characters a password must have at least; its kind of characters is nobody's business. */
export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 128;
