import type { AuditEntry } from '~/domain/audit/find-entries.server';
import type { Table, TableCell } from '~/domain/exports/table';
import type { Locale } from '~/paths';
import { auditActionWords } from '../text/audit-actions';
import { deskAuditText } from '../text/desk-audit';

/** More than that a workbook, built whole in memory, should not hold. */
export const MOST_AUDIT_ROWS = 20_000;

const WIDTHS = [8, 26, 24, 32, 20, 12, 40, 18, 60, 60, 24];

/** Entries of the audit log in the order they come, with their hashes. */
export function auditTable(entries: readonly AuditEntry[], locale: Locale): Table {
  const { title, columns } = deskAuditText[locale];
  return {
    name: title,
    columns: columns.map((header, index) => ({ header, width: WIDTHS[index] ?? 20 })),
    rows: entries.map((entry) => auditCells(entry, locale)),
  };
}

/** One entry below the columns of `deskAuditText`. */
export function auditCells(entry: AuditEntry, locale: Locale): TableCell[] {
  const side = (value: unknown) => (value === null ? null : JSON.stringify(value));
  return [
    entry.id,
    entry.at,
    entry.actor,
    auditActionWords(entry.action, locale),
    entry.subjectType,
    entry.subjectId,
    entry.reason,
    entry.origin,
    side(entry.before),
    side(entry.after),
    entry.hash,
  ];
}
