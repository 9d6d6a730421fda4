import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { startSite, type TestSite } from '../support/site';
import { type Fault, Findings } from './findings';
import { keepSignedIn } from './keep-signed-in';
import { listen } from './noise';
import { parametersRead } from './parameters';
import { hostileRequests } from './requests';
import { sendTo } from './send';
import { explore, type World } from './world';

/** So many requests are sent to one site; the next begins again where the first began. */
const PER_SITE = 2500;

type Options = {
  seed: number;
  requests: number;
  /** Told after each site. */
  onSite?: (found: Findings) => void;
  /** Told of each fault when it is first seen. */
  onFault?: (fault: Fault) => void;
};

/**
 * Sends hostile requests to the built app over HTTP, in this very process, so that whatever it says,
 * rejects or throws is heard. Each site is a copy of one that everybody is signed in to; its
 * requests follow from its seed alone, which is the given one for the first and one more for each
 * after it.
 */
export async function fuzz({ seed, requests, onSite, onFault }: Options): Promise<Findings> {
  const found = new Findings(onFault);
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-fuzz-'));
  try {
    const world = await prepare(folder);
    for (let own = seed; found.requests < requests; own += 1) {
      const site = await startSite({ from: folder });
      try {
        const batch = Math.min(PER_SITE, requests - found.requests);
        await sendBatch(site, world, own, batch, found);
      } finally {
        await site.stop();
      }
      onSite?.(found);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

/** Leaves in `folder` the data of a site that everybody is signed in to. */
async function prepare(folder: string): Promise<World> {
  const site = await startSite();
  const world = await explore(site, parametersRead());
  // Whole in its one file, without what SQLite keeps beside it while it is open.
  site.db.$client.pragma('wal_checkpoint(TRUNCATE)');
  cpSync(site.dataDir, folder, { recursive: true });
  await site.stop();
  return world;
}

async function sendBatch(
  site: TestSite,
  world: World,
  seed: number,
  batch: number,
  found: Findings,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const noise = listen();
  const restore = keepSignedIn(site.db);
  try {
    for (const [index, request] of requestsOf(world, seed, batch).entries()) {
      if (index % 20 === 0) restore();
      const reader = world.readers[request.reader];
      const send = sendTo(site.address, agent, reader?.cookie ?? '');
      const answer = await send(request).catch((error: Error) => error);
      found.count(request, answer, noise.take(), seed);
    }
  } finally {
    noise.stop();
    agent.destroy();
  }
}

const requestsOf = (world: World, seed: number, numRuns: number) =>
  fc.sample(hostileRequests(world), { seed, numRuns });
