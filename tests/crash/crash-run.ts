import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from 'db/connection.server';
import { instantNow, systemClock } from '~/domain/clock';
import { removeLeftovers, removeStrayFiles } from '~/domain/media/remove-leftovers.server';
import { type Random, seededRandom } from '../bench/seeded-random';
import { prepareCrashSite } from './crash-site';
import { startCrashing } from './crashing-server';
import { lookThrough, strayFiles } from './look-through';
import { nothingTold, type Told, workUntil } from './people-at-work';

export type CrashReport = {
  kills: number;
  /** What was acknowledged before some kill, and therefore looked for after each. */
  told: Record<'saved' | 'submitted' | 'decided' | 'seasons' | 'photos' | 'enquiries', number>;
  /** Files that kills left and the chores removed. */
  strays: number;
  faults: string[];
};

/** How much of a life a kill may end, counted in answers: a slow machine is no other test. */
const MOST_ANSWERS = 24;
const LONGEST_PAUSE_MS = 30;
/** Most lives end before a photo is taken in or a version decided; these wait for one, then end. */
const SLOW = ['photos', 'decided'] as const;
const SLOW_LIVES = 0.2;
const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * Starts the built server, lets people work, kills all of its processes at a random moment and looks
 * through what is left; so many times over one and the same folder. Stops at the first fault.
 */
export async function crashRun(
  { kills, seed }: { kills: number; seed: number },
  say = (_: string) => {},
): Promise<CrashReport> {
  const random = seededRandom(seed);
  const site = await prepareCrashSite();
  const told = nothingTold();
  const faults: string[] = [];
  let tags = 0;
  let done = 0;
  try {
    while (done < kills && faults.length === 0) {
      const processes = random.chance(0.1) ? 2 : 1;
      const server = await startCrashing(site.dataDir, processes);
      let over = false;
      const tag = () => `s${seed}-${++tags}.`;
      const work = { address: server.address, site, told, random, tag };
      const working = workUntil(() => over, work);
      const isEnough = lifeOf(told, random);
      while (done === 0 && !hasAllKinds(told) && told.odd.length === 0) await pause(1);
      while (!isEnough() && told.odd.length === 0) await pause(1);
      await pause(random.below(LONGEST_PAUSE_MS));
      await server.kill();
      over = true;
      await working;
      done += 1;
      faults.push(...lookThrough(site.dataDir, told));
      say(`kill ${done} of ${processes} processes: ${JSON.stringify(countsOf(told))}`);
    }
    const strays = strayFiles(site.dataDir).length;
    faults.push(...(await afterChores(site.dataDir)));
    return { kills: done, told: countsOf(told), strays, faults };
  } finally {
    if (faults.length === 0) rmSync(site.dataDir, { recursive: true, force: true });
    else say(`What is left lies in ${site.dataDir}.`);
  }
}

/** What two days later still lies where no row knows of it. */
async function afterChores(dataDir: string): Promise<string[]> {
  const now = new Date(Date.parse(instantNow(systemClock)) + TWO_DAYS_MS).toISOString();
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  await removeLeftovers(dataDir, now);
  await removeStrayFiles({ db, now }, dataDir);
  db.$client.close();
  return strayFiles(dataDir).map((file) => `no chore removes ${file}`);
}

/** Whether a life that begins now is over: after some answers, or after one that takes long. */
function lifeOf(told: Told, random: Random): () => boolean {
  const last = told.answers + random.below(MOST_ANSWERS);
  if (!random.chance(SLOW_LIVES)) return () => told.answers >= last;
  const awaited = random.pick(SLOW);
  const before = countsOf(told)[awaited];
  return () => countsOf(told)[awaited] > before;
}

/** The first life goes on until there is something of each kind that may be lost. */
const hasAllKinds = (told: Told): boolean =>
  Object.values(countsOf(told)).every((times) => times > 0);

function countsOf({ seasons, ...told }: Told): CrashReport['told'] {
  return {
    saved: told.saved.length,
    submitted: told.submitted.length,
    decided: told.decided.length,
    seasons: [...seasons.values()].reduce((sum, times) => sum + times, 0),
    photos: told.photos.length,
    enquiries: told.enquiries.length,
  };
}
