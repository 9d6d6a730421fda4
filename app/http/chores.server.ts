import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { emptyLog } from 'db/connection.server';
import { isHeld } from 'db/held.server';
import { anchorLog, type Keys } from '~/domain/audit/anchors.server';
import { findBackups } from '~/domain/backups/make-backup.server';
import { dayOf } from '~/domain/backups/rotation';
import { forgetOldChanges } from '~/domain/catalogue/shelf/listing-changes.server';
import { instantNow, vietnamDay } from '~/domain/clock';
import { eraseOldEnquiries } from '~/domain/enquiries/erase-old-enquiries.server';
import { removeLeftovers, removeStrayFiles } from '~/domain/media/remove-leftovers.server';
import { removeUnusedMedia } from '~/domain/media/remove-unused-media.server';
import { forgetGuestNames } from '~/domain/people/forget-guest-names.server';
import { forgetOldSignIns } from '~/domain/people/forget-old-sign-ins.server';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import type { Site } from './context';
import type { Settings } from './env.server';
import { log } from './log.server';

type Chores = Pick<Site, 'db' | 'clock' | 'dataDir'>;

const FLUSH_EVERY_MS = 30 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const ERASE_EVERY_MS = DAY_MS;
const AGAIN_AFTER_MS = 60 * 1000;
const LOOK_EVERY_MS = 60 * 60 * 1000;
const BACKUP_FAILED = 'There is no backup of today; the next try is in an hour.';
/** A form with a chosen photo may lie open on a phone for long. */
const UNUSED_MS = 90 * DAY_MS;

/**
 * What is done beside answering, by one process however many serve: erases enquiries,
 * sessions and guests' names whose time is over, files that nothing holds, what broken uploads left
 * and changes every list has followed, now and once a day. Gives the way to stop.
 */
export function startChores(
  { db, clock, dataDir }: Chores,
  { primary }: Pick<Settings, 'primary'>,
): () => void {
  return every(ERASE_EVERY_MS, 'Old enquiries or files are still there', () => {
    const now = instantNow(clock);
    eraseOldEnquiries({ db, now });
    forgetOldSignIns(db, now);
    forgetGuestNames(db, now);
    forgetOldChanges(db);
    // What was erased stood in there too; a replica's log is libsql's own affair.
    if (!primary) emptyLog(db);
    const before = new Date(Date.parse(now) - UNUSED_MS).toISOString();
    removeUnusedMedia({ db, now }, dataDir, before);
    removeLeftovers(dataDir, now)
      .then(() => removeStrayFiles({ db, now }, dataDir))
      .catch((err) => log.error({ err }, 'Leftovers stay'));
  });
}

/**
 * Writes the visits down that this process counts: each that serves has sums of its own, which are
 * added to what the others wrote. Gives the way to stop, which writes what is left; to be called
 * after the last answer and before the database closes.
 */
export function keepVisits({ db }: Pick<Site, 'db'>): () => void {
  const failure = 'Visits are kept for the next try';
  const stop = every(FLUSH_EVERY_MS, failure, () => visitCounterOf(db).flush());
  return () => {
    stop();
    logged(failure, () => visitCounterOf(db).flush());
  };
}

/**
 * Anchors the audit log at the start, every hour in which it grew and at the end, and tells our own
 * log, which may be kept on another machine. Gives the way to stop.
 */
export function keepAnchors({ db, clock, dataDir }: Chores, keys: Keys): () => void {
  const failure = 'The audit log is not anchored';
  const anchorNow = () => {
    const { anchor, lost } = anchorLog({ db, now: instantNow(clock) }, dataDir, keys);
    if (anchor) {
      const { entries, id, hash } = anchor;
      log.info({ entries, id, hash }, 'audit log anchored');
    }
    if (lost) {
      const { id, hash, at } = lost;
      log.error({ id, hash, at }, 'The audit log has lost what was anchored: npm run verify-audit');
    }
  };
  const stop = every(LOOK_EVERY_MS, failure, anchorNow);
  return () => {
    stop();
    logged(failure, anchorNow);
  };
}

/**
 * Has today's backup made where there is none yet, now and every hour, by one process however many
 * serve. In a process of its own (bin/backup.mjs): copying a large database holds up whoever does it,
 * and one that fails, for want of memory say, takes nobody with it. Gives the way to stop.
 */
export function keepBackups(
  { clock }: Pick<Site, 'clock'>,
  { backups, dataDir, primary }: Pick<Settings, 'backups' | 'dataDir' | 'primary'>,
  make = spawnBackup,
): () => void {
  if (!backups || primary) return () => {};
  let making: Pick<ChildProcess, 'kill'> | undefined;
  const stop = every(LOOK_EVERY_MS, BACKUP_FAILED, () => {
    const isMade = findBackups(dataDir).some((name) => dayOf(name) === vietnamDay(clock));
    if (!isMade) making ??= make(dataDir, () => (making = undefined));
  });
  return () => {
    stop();
    making?.kill();
  };
}

/** Runs the command an operator would; what it says goes to our log. */
function spawnBackup(dataDir: string, afterwards: () => void): Pick<ChildProcess, 'kill'> {
  const child = spawn(process.execPath, [resolve('bin/backup.mjs')], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.once('error', (error) => {
    afterwards();
    log.error({ err: error }, BACKUP_FAILED);
  });
  child.once('exit', (code) => {
    afterwards();
    if (code) log.error(BACKUP_FAILED);
  });
  child.unref();
  return child;
}

/**
 * Does something now and from time to time, until told to stop; sooner again where another process
 * held the database.
 */
function every(ms: number, failure: string, work: () => void): () => void {
  let timer: NodeJS.Timeout;
  const run = () => {
    const error = logged(failure, work);
    timer = setTimeout(run, isHeld(error) ? Math.min(ms, AGAIN_AFTER_MS) : ms).unref();
  };
  run();
  return () => clearTimeout(timer);
}

/**
 * A chore that fails, on a full disk say, must not take the server with it: nobody catches a timer.
 * Returns what failed.
 */
function logged(failure: string, work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    log.error({ err: error }, failure);
    return error;
  }
}
