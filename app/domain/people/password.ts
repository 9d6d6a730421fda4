/** Letters a password must have at least; of which kind they are is free. */
export const MIN_PASSWORD_LENGTH = 12;
/** A long sentence; each further letter would only cost time to hash. */
export const MAX_PASSWORD_LENGTH = 128;

export type PasswordFault = 'short' | 'long' | 'common';

/** A password as it is hashed: keyboards write “ệ” as one sign, two or three. */
export const passwordText = (typed: string): string => typed.normalize('NFKC');
