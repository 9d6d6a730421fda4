import { dataVersion } from 'db/connection.server';
import { vietnamDay } from '~/domain/clock';
import type { Site } from './context';

/**
 * What a kept page is valid for: this build, the data as they are and the day in Vietnam. The data
 * version is read from the database each time, so a write of any process is seen by all.
 */
export function stampOf(build: string, { db, clock }: Pick<Site, 'db' | 'clock'>): () => string {
  let version = -1;
  let day = '';
  let stamp = '';
  return () => {
    const nowVersion = dataVersion(db);
    const nowDay = vietnamDay(clock);
    if (nowVersion !== version || nowDay !== day) {
      [version, day] = [nowVersion, nowDay];
      stamp = `${build} ${version} ${day}`;
    }
    return stamp;
  };
}
