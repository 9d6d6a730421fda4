import { sql } from 'drizzle-orm';

/**
 * Which of today's communes stand on the land of each former one, however many changes lie between:
 * rows of (former, today). UNION drops what is known already, so that a circle of names ends too.
 */
export const successionsToday = sql`(
  WITH RECURSIVE chain(former, today) AS (
    SELECT predecessor_id, successor_id FROM admin_unit_successions
    UNION
    SELECT chain.former, next.successor_id FROM chain
      JOIN admin_unit_successions AS next ON next.predecessor_id = chain.today)
  SELECT chain.former, chain.today FROM chain
    JOIN admin_units AS unit ON unit.id = chain.today
    WHERE unit.level = 'commune' AND unit.valid_to IS NULL)`;
