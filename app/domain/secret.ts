import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link: 24 random bytes (192 bits), which nobody guesses in the time it lives. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** What is kept of a secret: who reads the database cannot open a door with it. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

/** Whether a text could be a secret of ours; says nothing about whether it opens anything. */
export const isSecret = (text: string): boolean => /^[\w-]{32}$/.test(text);
