import type { Database } from 'db/connection.server';
import type { Actor } from './actor';

/**
 * A change about to be made: in which database, by whom, and when (an instant in UTC). `origin` is
 * the network it is asked from, where it is asked over one (audit/origin.ts).
 */
export type Acting = { db: Database; actor: Actor; now: string; origin?: string };
