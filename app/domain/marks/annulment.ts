import type { PlainDate } from '../clock';

/**
 * The first day out of force of a right that was recorded in error: before any day, so that on none,
 * past or to come, it was in force. Every rule that reads a suspension obeys it unasked; what lists
 * rights of any state leaves these out, but for the desk.
 */
export const NEVER_IN_FORCE: PlainDate = '0001-01-01';

/** Whether a right was recorded in error and annulled. */
export const isAnnulled = ({ suspendedOn }: { suspendedOn: PlainDate | null }): boolean =>
  suspendedOn === NEVER_IN_FORCE;
