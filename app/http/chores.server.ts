import { forgetOldChanges } from '~/domain/catalogue/shelf/listing-changes.server';
import { instantNow } from '~/domain/clock';
import { eraseOldEnquiries } from '~/domain/enquiries/erase-old-enquiries.server';
import { removeLeftovers, removeUnusedMedia } from '~/domain/media/remove-unused-media.server';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import type { Site } from './context';

type Chores = Pick<Site, 'db' | 'clock' | 'dataDir'>;

const FLUSH_EVERY_MS = 30 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const ERASE_EVERY_MS = DAY_MS;
/** A form with a chosen photo may lie open on a phone for long. */
const UNUSED_MS = 90 * DAY_MS;

/**
 * What a running server does besides answering: writes counted visits down; erases enquiries whose
 * time is over, files that nothing holds, what broken uploads left and changes every list has followed,
 * now and once a day. Gives the way to stop, which writes down what is left; to be called before the database closes.
 */
export function startChores({ db, clock, dataDir }: Chores): () => void {
  const flush = logged('Visits are kept for the next try', () => visitCounterOf(db).flush());
  const erase = logged('Old enquiries or files are still there', () => {
    const now = instantNow(clock);
    eraseOldEnquiries({ db, now });
    forgetOldChanges(db);
    const before = new Date(Date.parse(now) - UNUSED_MS).toISOString();
    removeUnusedMedia({ db, now }, dataDir, before);
    removeLeftovers(dataDir, now).catch((error) => console.error('Leftovers stay', error));
  });
  erase();
  const timers = [setInterval(flush, FLUSH_EVERY_MS), setInterval(erase, ERASE_EVERY_MS)];
  for (const timer of timers) timer.unref();
  return () => {
    timers.forEach(clearInterval);
    flush();
  };
}

/** A chore that fails, on a full disk say, must not take the server with it: nobody catches a timer. */
function logged(failure: string, work: () => void): () => void {
  return () => {
    try {
      work();
    } catch (error) {
      console.error(failure, error);
    }
  };
}
