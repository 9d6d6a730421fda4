import type { Database } from 'db/connection.server';
import type { Actor } from './actor';

/** A change about to be made: in which database, by whom, and when (an instant in UTC). */
export type Acting = { db: Database; actor: Actor; now: string };
