/**
 * Why nothing was written just now: the disk is full, somebody else holds the database, or the
 * session of an officer was idle for too long, or the second factor has to be shown once more.
 */
export type OutOfService = 'full' | 'busy' | 'idle' | 'factor';

/** What the page is handed that says so, with all that the form sent; null where that is not shown. */
export type Unwritten = { outOfService: OutOfService; sent: SentForm | null };

/** A form as it came, to be sent again by one button. */
export type SentForm = {
  to: string;
  fields: [name: string, value: string][];
  multipart: boolean;
  /** Files came with it, which only their sender has. */
  hadFiles: boolean;
};
