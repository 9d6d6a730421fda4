import type { PAPER_CLAIM_KINDS, PAPER_CLAIM_STATES, PaperKind } from 'db/schema/papers.server';

export type { PaperKind };
export type ClaimKind = (typeof PAPER_CLAIM_KINDS)[number];
export type ClaimState = (typeof PAPER_CLAIM_STATES)[number];

/** Every kind of paper, in the order of the form. */
export const PAPER_KIND_LIST = [
  'business-registration',
  'food-safety',
  'test-report',
  'self-declaration',
  'origin-traceability',
  'label',
  'environment',
  'material-contract',
  'quality-system',
  'trade-promotion',
  'product-story',
  'other',
] as const satisfies readonly PaperKind[];

export const isPaperKind = (text: string): text is PaperKind =>
  PAPER_KIND_LIST.some((kind) => kind === text);
