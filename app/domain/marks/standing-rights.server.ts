import { rightsOfUse } from 'db/schema/index.server';
import { type SQL, sql } from 'drizzle-orm';
import { NEVER_IN_FORCE } from './annulment';

/** Rights that were not annulled as recorded in error: all that anybody but the desk is told of. */
export const isStanding: SQL = sql`${rightsOfUse.suspendedOn} IS NOT ${NEVER_IN_FORCE}`;
