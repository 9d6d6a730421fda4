import type { Level } from './competence';
import { LEVELS } from './decision-form';
import { RECOGNITION_STATUSES, type RecognitionStatus } from './status';

/** What the list of decisions is narrowed to, as its address says. */
export type DecisionFilters = {
  q: string;
  /** Of signing. */
  year: number | null;
  level: Level | null;
  status: RecognitionStatus | null;
  page: number;
};

/** Never throws: what an address says wrongly counts as not said. */
export function readDecisionFilters(params: URLSearchParams): DecisionFilters {
  const year = params.get('nam') ?? '';
  const page = Number(params.get('trang'));
  return {
    q: (params.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    year: /^(?:19|20)\d\d$/.test(year) ? Number(year) : null,
    level: LEVELS.find((level) => level === params.get('cap')) ?? null,
    status: RECOGNITION_STATUSES.find((status) => status === params.get('tinh-trang')) ?? null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The same as a query again, without what is not said; `page` 1 is not said. */
export function writeDecisionFilters({ q, year, level, status, page }: DecisionFilters): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (year) params.set('nam', String(year));
  if (level) params.set('cap', level);
  if (status) params.set('tinh-trang', status);
  if (page > 1) params.set('trang', String(page));
  return params.toString();
}
