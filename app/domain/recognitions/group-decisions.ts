import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import { type Proof, proofOf } from '../papers/proof';
import { plainNumber } from '../papers/same-decision';
import { fold } from '../search/fold';
import type { Level } from './competence';
import type { DecisionFilters } from './decision-filters';
import type { Recognition } from './read';
import { type RecognitionStatus, recognitionStatus } from './status';

/** A decision about one product, as the list names it. */
export type ListedRecognition = Recognition & {
  product: { slug: string; name: string };
  producer: string | null;
};

export type DecisionLine = {
  id: number;
  product: { slug: string; name: string };
  producer: string | null;
  stars: number | null;
  score: number | null;
  validUntil: DateRange;
  status: RecognitionStatus;
  proof: Proof;
};

/** All lines of one paper: same number, issuer and day. */
export type DecisionGroup = {
  key: string;
  kind: Recognition['kind'];
  number: string | null;
  issuer: string | null;
  decided: DateRange;
  /** Null where its lines name different ones, or none. */
  level: Level | null;
  lines: DecisionLine[];
  counts: Partial<Record<RecognitionStatus, number>>;
  proofs: Proof[];
};

/** Papers as they are told apart; lines nobody gave a number are one only with issuer and day. */
export const decisionKey = ({
  kind,
  decisionNumber,
  issuer,
  decided,
}: Pick<Recognition, 'kind' | 'decisionNumber' | 'issuer' | 'decided'>) =>
  [
    kind,
    decisionNumber === null ? '' : plainNumber(decisionNumber),
    fold(issuer ?? '').trim(),
    decided.earliest,
    decided.latest,
  ].join('|');

/**
 * Decisions on record by paper, the newest first, those without a date last; statuses as read on a
 * day. A paper is kept whole where the question fits its number or issuer, else only the lines whose
 * product or producer it fits.
 */
export function groupDecisions(
  rows: readonly ListedRecognition[],
  { q, year, level, status }: Omit<DecisionFilters, 'page'>,
  today: PlainDate,
): DecisionGroup[] {
  const asked = fold(q).split(/\s+/).filter(Boolean);
  const fits = (...texts: (string | null)[]) => {
    const text = fold(texts.filter(Boolean).join(' '));
    return asked.every((word) => text.includes(word));
  };
  const groups = new Map<string, DecisionGroup>();
  for (const row of rows) {
    const now = recognitionStatus(row, today);
    if (year !== null && !isInYear(row.decided, year)) continue;
    if (level !== null && row.level !== level) continue;
    if (status !== null && now !== status) continue;
    const { product, producer, decisionNumber, issuer } = row;
    if (!fits(decisionNumber, issuer, product.name, producer)) continue;
    addTo(groups, row, now);
  }
  return [...groups.values()].sort(newestFirst);
}

function addTo(groups: Map<string, DecisionGroup>, row: ListedRecognition, now: RecognitionStatus) {
  const key = decisionKey(row);
  const group: DecisionGroup = groups.get(key) ?? {
    key,
    kind: row.kind,
    number: row.decisionNumber,
    issuer: row.issuer,
    decided: row.decided,
    level: row.level,
    lines: [],
    counts: {},
    proofs: [],
  };
  groups.set(key, group);
  const { id, product, producer, stars, score, validUntil } = row;
  const proof = proofOf({ ...row, onFile: row.documentId !== null });
  group.lines.push({ id, product, producer, stars, score, validUntil, status: now, proof });
  group.counts[now] = (group.counts[now] ?? 0) + 1;
  if (group.level !== row.level) group.level = null;
  if (!group.proofs.includes(proof)) group.proofs.push(proof);
}

/** A decision known only roughly is found under every year it can be of. */
function isInYear({ earliest, latest }: DateRange, year: number): boolean {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  if (from === null || to === null) return false;
  return Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4));
}

function newestFirst(a: DecisionGroup, b: DecisionGroup): number {
  const [dayA, dayB] = [a.decided.latest ?? '', b.decided.latest ?? ''];
  if (dayA !== dayB) return dayA > dayB ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Statuses in the order they are told, with how many lines of a paper have each. */
export const countsInOrder = ({ counts }: DecisionGroup): [RecognitionStatus, number][] =>
  (['in-force', 'expiring', 'upcoming', 'expired', 'revoked', 'unknown'] as const)
    .filter((status) => counts[status])
    .map((status) => [status, counts[status] ?? 0]);

/** Every year that some decision can be of, newest first. */
export function yearsOf(rows: readonly Recognition[]): number[] {
  const years = new Set<number>();
  for (const { decided } of rows) {
    for (const day of [decided.earliest, decided.latest]) {
      if (day) years.add(Number(day.slice(0, 4)));
    }
  }
  return [...years].sort((a, b) => b - a);
}
