import type { Database } from 'db/connection.server';
import type { PlainDate } from './clock';

/** The catalogue as it stands on one day in Vietnam: what every question is asked of. */
export type Reading = { db: Database; today: PlainDate };
