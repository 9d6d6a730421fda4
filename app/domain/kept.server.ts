import { type Database, dataVersion } from 'db/connection.server';
import { LRUCache } from 'lru-cache';
import type { PlainDate } from './clock';

type Answers<Value extends {}> = LRUCache<string, Value>;

/** What is asked of: a reading, or the data alone where the answer is the same on every day. */
type Asked = { db: Database; today?: PlainDate };
const EVERY_DAY = '';

/**
 * Keeps answers worked out from the data as they are on a day, the `max` last asked for. What is
 * given for a reading is empty as soon as the data or the day moved on, like whole pages. What a
 * change that is still open has written may yet be undone, so inside one nothing is remembered.
 */
export function keeping<Value extends {}>(max: number): (asked: Asked) => Answers<Value> {
  const kept = new WeakMap<
    Database,
    { version: number; day: PlainDate; answers: Answers<Value> }
  >();
  return ({ db, today = EVERY_DAY }) => {
    const fresh = () => new LRUCache<string, Value>({ max });
    if (db.$client.inTransaction) return fresh();
    const version = dataVersion(db);
    const known = kept.get(db);
    if (known?.version === version && known.day === today) return known.answers;
    const answers = fresh();
    kept.set(db, { version, day: today, answers });
    return answers;
  };
}
