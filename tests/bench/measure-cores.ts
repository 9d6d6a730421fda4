import { load, type Measured } from './load';
import type { Line } from './report';
import { type Served, serveApp, serveOnBoth } from './served';
import { PHONE, TARGETS, unseen } from './targets';

type Measuring = { dataDir: string; products: number; seconds: number };

/** A page of each kind: it is the sharing that is measured here. */
const NAMES = new Set(['home', 'list', 'list, three facets', 'search "lap xuong"', 'product']);
const ROUNDS = ['a', 'b', 'c'];

/**
 * Two processes on two cores beside one on its core: the share of the floor is how many times as much
 * two answer. The load has the other core beside one, and none of its own beside two: where it costs
 * much, as on kept pages, two are shown slower than they are. They are asked in turn and their best
 * rounds stand, so that what else the machine does weighs on both alike.
 */
export async function measureCores({ dataDir, products, seconds }: Measuring): Promise<Line[]> {
  const servers = [await serveApp(dataDir), await serveOnBoth(dataDir, 2)] as const;
  const lines: Line[] = [];
  try {
    for (const way of ['hot', 'cold'] as const) {
      for (const { name, path } of TARGETS.filter((target) => NAMES.has(target.name))) {
        const [one, two] = await bestRounds(servers, way, path, seconds);
        const floor = { name: 'one process', measured: one };
        lines.push({ products, name, way: `${way}, one process`, measured: one });
        lines.push({ products, name, way: `${way}, two processes`, measured: two, floor });
      }
    }
    return lines;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

type Way = 'hot' | 'cold';

async function bestRounds(
  servers: readonly [Served, Served],
  way: Way,
  path: string,
  seconds: number,
): Promise<[Measured, Measured]> {
  const rounds: [Measured, Measured][] = [];
  for (const round of ROUNDS) {
    const one = await measure(servers[0], way, path, seconds, round);
    rounds.push([one, await measure(servers[1], way, path, seconds, round)]);
  }
  const best = (all: Measured[]) => all.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));
  return [best(rounds.map(([one]) => one)), best(rounds.map(([, two]) => two))];
}

const measure = (server: Served, way: Way, path: string, seconds: number, round: string) =>
  load(server, { path: way === 'cold' ? unseen(path, round) : path, headers: PHONE, seconds });
