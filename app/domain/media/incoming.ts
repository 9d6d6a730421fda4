import type { Refusal } from './refusal';

/** What the sender says of a file. Neither is believed. */
export type Label = { fileName: string; mime: string };

/** A file that has arrived and waits to be looked into. */
export type IncomingFile = Label & {
  bytes: number;
  /** Where it lies; null where nothing was kept of it, and `refusal` says why. */
  path: string | null;
  refusal: Refusal | null;
};
