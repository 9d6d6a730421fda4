import type { EnquiryState, StateCounts } from './state';

export type AskedProduct = { slug: string; name: string };

/** An enquiry in a workspace's list. */
export type EnquiryRow = {
  id: number;
  name: string;
  message: string;
  state: EnquiryState;
  /** An instant in UTC. */
  createdAt: string;
  products: AskedProduct[];
};

export type EnquiryList = {
  counts: StateCounts;
  /** Newest first. */
  rows: EnquiryRow[];
  page: number;
  pages: number;
};

export type Reply = { id: number; author: string; text: string; createdAt: string };

export type EnquiryFacts = EnquiryRow & {
  contact: string;
  eraseAfter: string;
  /** Oldest first. */
  replies: Reply[];
};
