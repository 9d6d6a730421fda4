import { load } from './load';
import { type Bench } from './measure-catalogue';
import { keepSending, makePhotos } from './photos';
import type { Line } from './report';
import { signInMember } from './saving';
import { serveOnBoth } from './served';
import { PHONE, TARGETS, unseen } from './targets';

/** More than are worked on while one page is measured, so that none comes twice. */
const PHOTOS = 8;
const NAMES = new Set(['list', 'search "lap xuong"', 'product']);

/**
 * Pages while a cooperative sends photos of 12 megapixels one after the other, beside the same pages
 * when nobody does. One process, free to use both cores together with the load.
 */
export async function measurePhotos({ dataDir, products, seconds }: Bench): Promise<Line[]> {
  const photos = await makePhotos(dataDir, PHOTOS);
  const server = await serveOnBoth(dataDir, 1);
  const lines: Line[] = [];
  try {
    const member = await signInMember(server.address, dataDir);
    for (const { name, path } of TARGETS.filter((target) => NAMES.has(target.name))) {
      for (const way of ['hot', 'cold'] as const) {
        const asked = (round: string) => (way === 'cold' ? unseen(path, round) : path);
        const quiet = await load(server, { path: asked('q'), headers: PHONE, seconds });
        const stop = keepSending(server.address, member, photos);
        const busy = await load(server, { path: asked('b'), headers: PHONE, seconds });
        const sent = await stop();
        const floor = { name: 'no photos', measured: quiet };
        lines.push({ products, name, way: `${way}, no photos`, measured: quiet });
        lines.push({ products, name, way: `${way}, ${sent} photos`, measured: busy, floor });
      }
    }
    return lines;
  } finally {
    await server.stop();
  }
}
