/**
 * How the audit log calls a person, and what they are called everywhere once their account is
 * erased: entries can never be, so no name may stand in them. No login begins so (login.ts).
 */
export const pseudonym = (personId: number): string => `#${personId}`;

/** Whether an account was erased, by its login. */
export const isErased = (login: string): boolean => login.startsWith('#');
