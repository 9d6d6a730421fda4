import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paths } from '~/paths';
import { onCores } from './load';
import { offer } from './overload';
import type { Line } from './report';
import type { Served } from './served';

const run = promisify(execFile);
const FLOOD = join(import.meta.dirname, 'flood.ts');
/** Readers of the home page in a second, each a measurement of its own. */
const READERS = 50;
const LEAST_SECONDS = 10;

/** Forms of strangers, from one address and as many connections as a script opens at once. */
const FLOODS = [
  {
    name: '80 × made-up invitations',
    path: paths.invitation('made-up-%d').replace('%25', '%'),
    body: 'name=Ai&login=khong-co-ai&password=mot+mat+khau+dai+va+la',
    connections: 80,
  },
  { name: '100 × enquiries', path: paths.enquiry(), body: 'viec=gui', connections: 100 },
];

/**
 * How soon the kept home page comes while strangers send forms as fast as they can, beside how soon
 * it comes when nobody does.
 */
export async function measureFloods({ app, products, seconds }: Measuring): Promise<Line[]> {
  const time = Math.max(seconds, LEAST_SECONDS);
  const readers = () => offer(app, paths.home(), READERS, time);
  const floor = { name: 'quiet', measured: (await readers()).measured };
  const lines: Line[] = [{ products, name: 'home', way: 'quiet', measured: floor.measured }];
  for (const { name, path, body, connections } of FLOODS) {
    const given = [app.address, path, body, String(connections), String(time + 1)];
    const parts = ['--import', 'tsx', FLOOD, ...given];
    const flood = run(...onCores(app.loadCores, process.execPath, parts));
    const { measured } = await readers();
    const told = Object.entries(JSON.parse((await flood).stdout) as Record<string, number>);
    const way = `${name}: ${told.map(([status, count]) => `${count} × ${status}`).join(', ')}`;
    lines.push({ products, name: 'home', way, measured, floor });
  }
  return lines;
}

type Measuring = { app: Served; products: number; seconds: number };
