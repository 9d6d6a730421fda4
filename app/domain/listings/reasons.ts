import type { ReturnReasons } from 'db/schema/versions.server';
import { cleanText } from './clean-text';
import { FIELD_KEYS, type ListingKind } from './fields';

/** A reason about the whole version rather than one field. */
export const GENERAL = 'general';
export type ReasonFault = 'required' | 'too-long' | 'unknown';

export const MAX_REASON = 1000;

/** Reasons as they will be kept: blank ones are none. */
export function cleanReasons(reasons: ReturnReasons): ReturnReasons {
  const clean = Object.entries(reasons).map(([key, text]) => [key, cleanText(text, 'many')]);
  return Object.fromEntries(clean.filter(([, text]) => text !== ''));
}

/** What is wrong with the reasons an officer gives: at least one, each about something there is. */
export function reasonFaults(
  kind: ListingKind,
  reasons: ReturnReasons,
): Record<string, ReasonFault> {
  const known: readonly string[] = [...FIELD_KEYS[kind], 'photos', GENERAL];
  const faults: Record<string, ReasonFault> = {};
  if (Object.keys(reasons).length === 0) faults[GENERAL] = 'required';
  for (const [key, text] of Object.entries(reasons)) {
    if (!known.includes(key)) faults[key] = 'unknown';
    else if (text.length > MAX_REASON) faults[key] = 'too-long';
  }
  return faults;
}
