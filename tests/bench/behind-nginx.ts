import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxHere } from '../../bin/nginx.mjs';
import { startNginx } from '../support/nginx';
import { load, onCores } from './load';
import { type Bench, measureBare, measureSaving } from './measure-catalogue';
import type { Line } from './report';
import type { Served } from './served';
import { PHONE, TARGETS } from './targets';

/** Linux counts the time of a process in hundredths of a second, whatever its kernel does inside. */
const TICK_MS = 10;

/**
 * Pages somebody asked for before: from the app itself, and from the nginx we ship in front of it,
 * which shares its core. Each beside a bare server that sends the very bytes. Then both while ten
 * saves a second put out of date what the app keeps, and nginx goes on for its seconds. Processor
 * time through nginx is that of nginx alone.
 */
export async function measureBehindNginx(bench: Bench): Promise<Line[]> {
  const { app, products, dataDir, seconds } = bench;
  if (!nginxHere()) {
    console.log('Not measured, for want of nginx: nginx');
    return [];
  }
  const nginx = await serveNginx(app);
  const lines: Line[] = [];
  try {
    for (const { name, path } of TARGETS) {
      const asking = { path, headers: PHONE, seconds };
      const bare = await measureBare(app, path, join(dataDir, 'floor.json'), seconds);
      const floor = { name: 'bare', measured: bare };
      lines.push(
        { products, name, way: 'bare floor', measured: bare },
        { products, name, way: 'the app', measured: await load(app, asking), floor },
        { products, name, way: 'through nginx', measured: await load(nginx, asking), floor },
      );
    }
    for (const line of await measureSaving(bench)) lines.push(line);
    for (const line of await measureSaving(bench, nginx)) {
      lines.push({ ...line, way: `${line.way}, through nginx` });
    }
    return lines;
  } finally {
    await nginx.stop();
  }
}

async function serveNginx(app: Served): Promise<Served> {
  const startedAs = (program: string, parts: string[]) => onCores('0', program, parts);
  const { address, pid, stop } = await startNginx(app.address, startedAs, false);
  let before = cpuMsOf(pid);
  const probe = async () => {
    const now = cpuMsOf(pid);
    const cpuMs = now - before;
    before = now;
    // nginx has no event loop that could be watched.
    return { rssMb: rssMbOf(pid), delayP99: Number.NaN, cpuMs };
  };
  return { address, loadCores: app.loadCores, probe, stop };
}

/** Time of a process in user and kernel mode: the 14th and 15th word of its line, man proc. */
function cpuMsOf(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  const words = afterName.split(' ');
  return (Number(words[11]) + Number(words[12])) * TICK_MS;
}

function rssMbOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024) / 1e6;
}
