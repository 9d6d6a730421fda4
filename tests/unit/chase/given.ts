import type { AreaProducer, HeldRight } from '~/domain/chase/chased';
import { exactly } from '~/domain/dates';
import type { Recognition } from '~/domain/recognitions/read';
import { defaultValidUntil } from '~/domain/recognitions/status';

type GivenDecision = {
  id: number;
  from: string;
  /** The latest day it can be of; `from` where left out. */
  latest?: string;
  until?: string;
  revokedOn?: string;
  number?: string;
  kind?: Recognition['kind'];
};

/** A star decision of a test; 36 months long unless told otherwise. */
export function decision(given: GivenDecision): Recognition {
  const { id, from, latest = from, until, revokedOn = null, kind = 'recognition' } = given;
  const decided = { earliest: from, latest };
  const validUntil = until ? exactly(until) : defaultValidUntil(decided);
  return {
    id,
    productId: 1,
    kind,
    stars: 3,
    score: null,
    criteriaSetId: null,
    actNumber: null,
    level: 'provincial',
    issuer: null,
    decisionNumber: given.number ?? `${id}/QĐ`,
    decidedEarliest: from,
    decidedLatest: latest,
    validUntilEarliest: validUntil.earliest,
    validUntilLatest: validUntil.latest,
    endKind: until ? 'stated' : 'computed',
    statedUntilEarliest: until ?? null,
    statedUntilLatest: until ?? null,
    revokedOn,
    revokedReason: null,
    revocationNumber: null,
    documentId: null,
    noteVi: null,
    noteEn: null,
    provenance: 'verified',
    sources: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    decided,
    validUntil,
  };
}

type GivenRight = {
  id: number;
  from?: string;
  until: string | null;
  products?: number[];
  markId?: number;
  suspendedOn?: string;
  mark?: Partial<HeldRight['mark']>;
};

/** A right of a test, to use a registered collective trademark. */
export function right(given: GivenRight): HeldRight {
  const { id, from = '2023-01-01', until, products = [], markId = 1, suspendedOn = null } = given;
  return {
    id,
    products: products.map((product) => ({
      id: product,
      slug: `sp-${product}`,
      name: `Sản phẩm ${product}`,
    })),
    markId,
    successorId: null,
    named: { slug: 'nh', kind: 'collective-trademark', name: 'Nhãn hiệu' },
    number: `${id}/GCN`,
    issuer: null,
    provenance: 'verified',
    granted: exactly(from),
    expiresOn: until,
    suspendedOn,
    mark: {
      kind: 'collective-trademark',
      status: 'registered',
      supersededOn: null,
      registered: exactly('2020-01-01'),
      expiresOn: null,
      ...given.mark,
    },
  };
}

type GivenProducer = { decisions?: Recognition[]; rights?: HeldRight[] };

/** A producer with one product. */
export const producerOf = ({ decisions = [], rights = [] }: GivenProducer): AreaProducer => ({
  id: 1,
  slug: 'htx',
  name: 'HTX Thử',
  commune: null,
  provenance: 'verified',
  products: [{ id: 1, slug: 'sp-1', name: 'Sản phẩm 1', decisions }],
  rights,
});
