import type { PlainDate } from '../clock';
import type { PaperFacts } from '../papers/facts';
import type { Right } from '../producers/right';
import { type CriteriaSet, type Criterion, criteriaOf, type Least, leastFor } from './criteria-set';
import { type Basis, DOSSIER, type DossierItem, type ItemKey } from './dossier';

export type ItemStatus =
  /** A paper is on file and still good on the day that counts. */
  | 'on-file'
  /** A paper is on file and ends before that day. */
  | 'ends-before'
  /** All that is on file has ended. */
  | 'expired'
  | 'missing'
  /** No kind of paper here shows it: the maker ticks it by hand. */
  | 'own-check';

/** What shows that an item is there: a paper on file, or a right to use a mark. */
export type Proof = {
  from: 'paper' | 'right';
  id: number;
  /** The mark's name, for a right. */
  name: string | null;
  number: string | null;
  expiresOn: PlainDate | null;
};

export type ChecklistItem = {
  key: ItemKey;
  basis: Basis;
  /** The words of the product's criteria set; null where it says nothing or is not known. */
  criterion: { part: string; title: string; points: number | null; least: Least | null } | null;
  status: ItemStatus;
  proof: Proof | null;
};

export type OnFile = {
  /** Papers about the product or its whole producer. */
  papers: readonly Pick<PaperFacts, 'id' | 'kind' | 'number' | 'expiresOn'>[];
  /** Rights of use that cover the product. */
  rights: readonly Pick<Right, 'id' | 'mark' | 'number' | 'expiresOn' | 'inForce'>[];
};

type Renewal = {
  /** The set the product will be rated by; null where it is not recorded. */
  set: CriteriaSet | null;
  /** The stars to be kept; null where they are not known. */
  stars: number | null;
  today: PlainDate;
  /** The day on which papers must still be good. */
  papersUntil: PlainDate;
};

/**
 * The list of what a renewal will be asked for, each with what is on file. Without a criteria set
 * only what all sets ask is listed.
 */
export function renewalChecklist(renewal: Renewal, onFile: OnFile): ChecklistItem[] {
  const criteria = renewal.set ? criteriaOf(renewal.set) : [];
  return DOSSIER.flatMap((item): ChecklistItem[] => {
    const found = item.asks && criteria.find(item.asks);
    const basis = basisOf(item, found, renewal.set);
    if (!basis) return [];
    const criterion = found ? wordsOf(found, renewal.stars) : null;
    return [{ key: item.key, basis, criterion, ...proofOf(item, renewal, onFile) }];
  });
}

function basisOf(
  { inEverySet, otherwise, groups }: DossierItem,
  found: Criterion | undefined,
  set: CriteriaSet | null,
): Basis | null {
  if (found || (!set && inEverySet)) return 'criteria';
  if (!otherwise) return null;
  const applies = !groups || (set !== null && groups.includes(set.groupNumber));
  return applies ? otherwise : null;
}

/** A criterion of the tourism set is one of two cases; its section has the name. */
function wordsOf(criterion: Criterion, stars: number | null): ChecklistItem['criterion'] {
  const { part, title, section, maxScore } = criterion;
  return {
    part,
    title: title.startsWith('Trường hợp') ? section : title,
    points: maxScore,
    least: stars === null ? null : leastFor(criterion, stars),
  };
}

function proofOf(
  { key, kinds }: DossierItem,
  { today, papersUntil }: Renewal,
  { papers, rights }: OnFile,
): Pick<ChecklistItem, 'status' | 'proof'> {
  if (key === 'intellectual-property') {
    const held = best(rights.filter(({ inForce }) => inForce).map(proofOfRight));
    return held
      ? { status: statusOf(held, today, papersUntil), proof: held }
      : { status: 'own-check', proof: null };
  }
  if (kinds.length === 0) return { status: 'own-check', proof: null };
  const proof = best(papers.filter(({ kind }) => kinds.includes(kind)).map(proofOfPaper));
  return { status: proof ? statusOf(proof, today, papersUntil) : 'missing', proof };
}

const proofOfPaper = ({ id, number, expiresOn }: OnFile['papers'][number]): Proof => ({
  from: 'paper',
  id,
  name: null,
  number,
  expiresOn,
});

const proofOfRight = ({ id, mark, number, expiresOn }: OnFile['rights'][number]): Proof => ({
  from: 'right',
  id,
  name: mark.name,
  number,
  expiresOn,
});

/** The proof that lasts longest; without an end is longest of all. Of equals, the newest filed. */
function best(proofs: readonly Proof[]): Proof | null {
  const last = ({ expiresOn }: Proof) => expiresOn ?? '9999-12-31';
  return proofs.reduce<Proof | null>((longest, proof) => {
    if (!longest || last(proof) > last(longest)) return proof;
    return last(proof) === last(longest) && proof.id > longest.id ? proof : longest;
  }, null);
}

function statusOf({ expiresOn }: Proof, today: PlainDate, papersUntil: PlainDate): ItemStatus {
  if (!expiresOn || expiresOn >= papersUntil) return 'on-file';
  return expiresOn >= today ? 'ends-before' : 'expired';
}

/** How many items stand where; what a glance at the list tells. */
export function countByStatus(items: readonly ChecklistItem[]): Record<ItemStatus, number> {
  const counts: Record<ItemStatus, number> = {
    'on-file': 0,
    'ends-before': 0,
    expired: 0,
    missing: 0,
    'own-check': 0,
  };
  for (const { status } of items) counts[status] += 1;
  return counts;
}
