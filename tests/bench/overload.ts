import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load, type Measured, onCores } from './load';
import type { Line } from './report';
import type { Served } from './served';
import { TARGETS, unseen } from './targets';

type Offered = {
  offered: number;
  admitted: number;
  refused: number;
  failed: number;
  bytes: number;
  rush: Waits;
  later: Waits;
};
type Waits = { p50: number; p99: number };
type Measuring = { app: Served; products: number; seconds: number };

const run = promisify(execFile);
const OFFER = join(import.meta.dirname, 'offer.ts');
/** It takes half a second of a line that is never empty to know a load that lasts from a rush. */
const RUSH_SECONDS = 1;
/** Of what it makes when asked without a pause: a good day, with room for a rush. */
const GOOD_DAY = 0.5;
const NAMES = new Set(['list', 'product']);

/**
 * Pages nobody asked for before, as many a second as on a good day, ten times as many, and as many
 * as before: whom it serves under ten times the load it should serve about as soon, the others be
 * told at once, and nothing of it be left afterwards. The share of the floor is that of a good day.
 */
export async function measureOverload({ app, products, seconds }: Measuring): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, path } of TARGETS.filter((target) => NAMES.has(target.name))) {
    const most = await load(app, { path: unseen(path, 'most'), seconds });
    const rate = Math.round(most.perSecond * GOOD_DAY);
    lines.push({ products, name, way: 'as many as it makes', measured: most });
    let floor: Line['floor'];
    for (const [when, times] of [
      ['', 1],
      ['', 10],
      [' again', 1],
    ] as const) {
      const { measured, rush, refused } = await offer(app, unseen(path), rate * times, seconds);
      const way = `${times} × ${rate}/s${when}, ${refused} % refused`;
      if (times > 1) {
        const first = { ...measured, ...rush };
        lines.push({ products, name, way: `${times} × ${rate}/s, first second`, measured: first });
      }
      lines.push({ products, name, way, measured, ...(floor && { floor }) });
      floor ??= { name: 'a good day', measured };
    }
  }
  return lines;
}

/** Asks for a page so many times a second, and says how it came after the first one. */
export async function offer(app: Served, path: string, perSecond: number, seconds: number) {
  await app.probe();
  const given = [perSecond, seconds + RUSH_SECONDS, RUSH_SECONDS].map(String);
  const parts = ['--import', 'tsx', OFFER, app.address, path, ...given];
  const { stdout } = await run(...onCores(app.loadCores, process.execPath, parts));
  const { rssMb, delayP99, cpuMs } = await app.probe();
  const told = JSON.parse(stdout) as Offered;
  if (told.failed > 0 || told.admitted === 0) throw new Error(`${path}: ${stdout}`);
  const measured: Measured = {
    perSecond: told.admitted / (seconds + RUSH_SECONDS),
    ...told.later,
    bytes: told.bytes / told.offered,
    rssMb,
    delayP99,
    cpuPerRequest: (cpuMs * 1000) / told.offered,
  };
  return { measured, rush: told.rush, refused: ((100 * told.refused) / told.offered).toFixed(1) };
}
