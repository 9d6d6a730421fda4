import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { SeedLevel } from 'db/seed/seed.server';

/** The settings a deployment may change, with their defaults (README, "Configuration"). */
export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  siteUrl: string;
  seed: SeedLevel;
  /** How many processes serve; 1 is a plain single one. */
  processes: number;
};

/** A mistake of whoever starts the server: shown as one line, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

const SEED_LEVELS: readonly SeedLevel[] = ['sample', 'sourced', 'none'];

/** Reads the settings. Throws {@link StartError} naming the variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartError(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
  }
  const seed = (env.SEED ?? 'sample') as SeedLevel;
  if (!SEED_LEVELS.includes(seed)) {
    throw new StartError(`SEED must be one of ${SEED_LEVELS.join(', ')}, not "${env.SEED}".`);
  }
  const siteUrl = env.SITE_URL ?? `http://localhost:${port}`;
  if (!URL.canParse(siteUrl) || !/^https?:/.test(siteUrl)) {
    throw new StartError(`SITE_URL must be an http or https address, not "${siteUrl}".`);
  }
  const processes = Number(env.PROCESSES ?? availableParallelism());
  if (!Number.isInteger(processes) || processes < 1) {
    throw new StartError(`PROCESSES must be a whole number from 1, not "${env.PROCESSES}".`);
  }
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    dataDir: resolve(env.DATA_DIR ?? 'var'),
    siteUrl: siteUrl.replace(/\/+$/, ''),
    seed,
    processes,
  };
}
