import type { ENQUIRY_STATES } from 'db/schema/enquiries.server';

export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** How far an enquiry has come, by the words that stand in addresses and forms. */
export const STATE_SLUGS = {
  moi: 'new',
  'dang-trao-doi': 'talking',
  xong: 'done',
} as const satisfies Record<string, EnquiryState>;

export type StateSlug = keyof typeof STATE_SLUGS;

export const isStateSlug = (text: string): text is StateSlug => Object.hasOwn(STATE_SLUGS, text);

export type StateCounts = Record<EnquiryState, number>;

/** What a list opens on: the first state that something stands in, new ones before all; else new. */
export const firstFilled = (counts: StateCounts): StateSlug =>
  (Object.keys(STATE_SLUGS) as StateSlug[]).find((slug) => counts[STATE_SLUGS[slug]] > 0) ?? 'moi';
