import { cleanText } from './clean-text';

export const MAX_NOTE_LENGTH = 500;

/** What an author tells the officer with a version, as it is kept. */
export const cleanNote = (note: string | undefined): string | null =>
  cleanText(note ?? '', 'many') || null;

export const noteFaults = (note: string | null): { note?: 'too-long' } =>
  (note ?? '').length > MAX_NOTE_LENGTH ? { note: 'too-long' } : {};
