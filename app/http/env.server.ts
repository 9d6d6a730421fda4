import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Engine, EngineError, engineNamed, type Primary } from 'db/engine.server';
import type { SeedLevel } from 'db/seed/seed.server';
import { type Plan, readPlan } from '~/domain/backups/rotation';
import { LOG_LEVELS } from './log.server';

/** The settings a deployment may change, with their defaults (README, "Configuration"). */
export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  siteUrl: string;
  seed: SeedLevel;
  engine: Engine;
  /** The remote database that ours follows, where there are more machines than this one. */
  primary: Primary | null;
  /** How many processes serve; 1 is a plain single one. */
  processes: number;
  /** Which backups stay; null where the operator wants none made by the server. */
  backups: Plan | null;
  /** Where Prometheus may ask on this machine; null where nothing is told. */
  metricsPort: number | null;
};

/** A mistake of whoever starts the server: shown as one line, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

/**
 * Where the keys lie that sign anchors of the audit log. Elsewhere than DATA_DIR they are out of reach
 * of whoever can write what lies in it.
 */
export const auditKeyFile = (dataDir: string, { AUDIT_KEY_FILE: file } = process.env): string =>
  resolve(file ?? join(dataDir, 'audit-key'));

const SEED_LEVELS: readonly SeedLevel[] = ['sample', 'sourced', 'none'];

/** Reads the settings. Throws {@link StartError} naming the variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT ?? 3000);
  if (env.PORT?.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartError(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
  }
  const host = env.HOST ?? '127.0.0.1';
  // Node takes an empty one for every address of the machine.
  if (host.trim() === '') throw new StartError('HOST must be an address of this machine, not "".');
  const seed = (env.SEED ?? 'sample') as SeedLevel;
  if (!SEED_LEVELS.includes(seed)) {
    throw new StartError(`SEED must be one of ${SEED_LEVELS.join(', ')}, not "${env.SEED}".`);
  }
  const siteUrl = env.SITE_URL ?? `http://localhost:${port}`;
  if (!URL.canParse(siteUrl) || !/^https?:/.test(siteUrl)) {
    throw new StartError(`SITE_URL must be an http or https address, not "${siteUrl}".`);
  }
  const engine = readEngine(env);
  const processes = Number(env.PROCESSES ?? availableParallelism());
  if (!Number.isInteger(processes) || processes < 1) {
    throw new StartError(`PROCESSES must be a whole number from 1, not "${env.PROCESSES}".`);
  }
  if (env.LOG_LEVEL !== undefined && !LOG_LEVELS.some((level) => level === env.LOG_LEVEL)) {
    throw new StartError(
      `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${env.LOG_LEVEL}".`,
    );
  }
  const storage = env.PRODUCER_STORAGE_MB;
  if (storage !== undefined && !/^[1-9]\d{0,6}$/.test(storage)) {
    throw new StartError(`PRODUCER_STORAGE_MB must be a whole number from 1, not "${storage}".`);
  }
  return {
    port,
    host,
    dataDir: resolve(env.DATA_DIR ?? 'var'),
    siteUrl: siteUrl.replace(/\/+$/, ''),
    seed,
    engine,
    primary: readPrimary(env, engine),
    processes,
    backups: readBackups(env),
    metricsPort: readMetricsPort(env.METRICS_PORT),
  };
}

function readBackups({ BACKUPS = '7-4-12' }: NodeJS.ProcessEnv): Plan | null {
  const plan = readPlan(BACKUPS);
  if (plan || BACKUPS === 'none') return plan;
  throw new StartError(
    `BACKUPS must be none, or days-weeks-months such as 7-4-12, not "${BACKUPS}".`,
  );
}

function readMetricsPort(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (given === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartError(`METRICS_PORT must be a number from 0 to 65535, not "${given}".`);
  }
  return port;
}

function readEngine(env: NodeJS.ProcessEnv): Engine {
  try {
    return engineNamed(env.DATABASE_ENGINE);
  } catch (error) {
    throw error instanceof EngineError ? new StartError(error.message) : error;
  }
}

function readPrimary(env: NodeJS.ProcessEnv, engine: Engine): Primary | null {
  const url = env.LIBSQL_SYNC_URL;
  if (url === undefined) return null;
  // libsql ends the process over an address it cannot read.
  if (!URL.canParse(url) || !/^(?:libsql|https?):\/\/./.test(url)) {
    throw new StartError(`LIBSQL_SYNC_URL must be a libsql or https address, not "${url}".`);
  }
  if (engine !== 'libsql') {
    throw new StartError('LIBSQL_SYNC_URL must come with DATABASE_ENGINE=libsql.');
  }
  const syncSeconds = Number(env.LIBSQL_SYNC_SECONDS ?? 5);
  if (!(syncSeconds > 0 && syncSeconds <= 3600)) {
    throw new StartError(
      `LIBSQL_SYNC_SECONDS must be a number above 0, at most 3600, not "${env.LIBSQL_SYNC_SECONDS}".`,
    );
  }
  return { url, authToken: readToken(env), syncSeconds };
}

/** From a file where one is named, so that the token need not stand in the environment. */
function readToken({ LIBSQL_AUTH_TOKEN = '', LIBSQL_AUTH_TOKEN_FILE: file }: NodeJS.ProcessEnv) {
  if (file === undefined) return LIBSQL_AUTH_TOKEN;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new StartError(`LIBSQL_AUTH_TOKEN_FILE must be a file that can be read, not "${file}".`);
  }
}
