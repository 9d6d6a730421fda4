import { transact } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';

/**
 * Tells the audit log what a person changed about their own account. The library of accounts makes
 * such a change by itself, in no transaction of ours: call this as soon as it has said that it did.
 */
export function recordOwnChange(
  acting: Acting,
  action: 'change-password' | 'enable-second-factor' | 'renew-recovery-codes',
): void {
  const { personId } = acting.actor;
  transact(acting.db, (tx) => recordEntry(tx, acting, { action, subject: ['person', personId] }));
}
