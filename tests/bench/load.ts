import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Probed, Served } from './served';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, 'wrk.lua');
const CONNECTIONS = 16;

export type Measured = {
  /** Requests answered each second. */
  perSecond: number;
  /** Half, and all but one in a hundred, were answered within this many milliseconds. */
  p50: number;
  p99: number;
  /** Bytes of one answer with its headers. */
  bytes: number;
} & Omit<Probed, 'cpuMs'> & {
    /** Microseconds of processor time of the server for one answer. */
    cpuPerRequest: number;
  };

type Told = 'requests' | 'micros' | 'bytes' | 'failed' | 'p50' | 'p99';

type Asking = {
  path: string;
  headers?: Record<string, string>;
  seconds: number;
  /** Seconds of the same load before it is measured: code is compiled as it is used. */
  warmUp?: number;
};

/**
 * Loads a server with wrk. A `%d` in the path becomes another number each time. Throws where an
 * answer failed: figures of errors are no figures.
 */
export async function load(server: Served, { path, headers = {}, seconds, warmUp = 1 }: Asking) {
  const spoken = Object.entries(headers).map(([name, value]) => `${name}=${value}`);
  const ask = (asked: string, time: number) => {
    const options = ['-t1', `-c${CONNECTIONS}`, `-d${time}s`, '--timeout', '30s', '-s', SCRIPT];
    return run(
      ...onCores(server.loadCores, 'wrk', [...options, server.address, '--', asked, ...spoken]),
    );
  };
  // Other addresses than those measured, where each is to be asked for once.
  if (warmUp > 0) await ask(path.replace('%d', '%dw'), warmUp);
  await server.probe();
  const { stdout } = await ask(path, seconds);
  const probed = await server.probe();
  const line = stdout.trim().split('\n').at(-1) ?? '';
  const told = JSON.parse(line) as Record<Told, number>;
  if (told.failed > 0 || told.requests === 0) throw new Error(`${path}: ${line}`);
  const measured: Measured = {
    perSecond: told.requests / (told.micros / 1e6),
    p50: told.p50 / 1000,
    p99: told.p99 / 1000,
    bytes: told.bytes / told.requests,
    rssMb: probed.rssMb,
    delayP99: probed.delayP99,
    cpuPerRequest: (probed.cpuMs * 1000) / told.requests,
  };
  return measured;
}

/** The load runs on cores of its own choice, where the machine lets us say so. */
export function onCores(cores: string, program: string, parts: string[]): [string, string[]] {
  return process.platform === 'linux'
    ? ['taskset', ['-c', cores, program, ...parts]]
    : [program, parts];
}
