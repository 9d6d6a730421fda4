import type { PlainDate } from '../clock';
import { isPlainDate } from '../dates';

/** What the audit log is narrowed to; each part that is missing narrows nothing. */
export type AuditFilters = {
  /** Part of the name of whoever did it. */
  who?: string;
  action?: string;
  subjectType?: string;
  subjectId?: string;
  from?: PlainDate;
  to?: PlainDate;
  /** From 1. */
  page: number;
};

const MAX_LENGTH = 120;
const KEYS = {
  who: 'ai',
  action: 'viec',
  subjectType: 'loai',
  subjectId: 'ma',
  from: 'tu',
  to: 'den',
} as const;

/** Reads the address of the log's page; what makes no sense is as if it were not there. */
export function readAuditFilters(params: URLSearchParams): AuditFilters {
  const text = (key: string) => params.get(key)?.trim().slice(0, MAX_LENGTH) || undefined;
  const day = (key: string) => {
    const value = text(key);
    return value && isPlainDate(value) ? value : undefined;
  };
  const page = Number(params.get('trang') ?? 1);
  return {
    who: text(KEYS.who),
    action: text(KEYS.action),
    subjectType: text(KEYS.subjectType),
    subjectId: text(KEYS.subjectId),
    from: day(KEYS.from),
    to: day(KEYS.to),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The query of a page with these filters, without its question mark. */
export function auditQuery(filters: AuditFilters): string {
  const params = new URLSearchParams();
  for (const [name, key] of Object.entries(KEYS)) {
    const value = filters[name as keyof typeof KEYS];
    if (value) params.set(key, value);
  }
  if (filters.page > 1) params.set('trang', String(filters.page));
  return params.toString();
}
