import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { seededRandom } from '../bench/seeded-random';
import { prepareCrashSite } from '../crash/crash-site';
import { startCrashing } from '../crash/crashing-server';
import { lookThrough } from '../crash/look-through';
import { nothingTold, workUntil } from '../crash/people-at-work';

const disk = mkdtempSync(join(tmpdir(), 'sao-ocop-disk-'));
const mounted = mountDisk();
beforeAll(buildWhenNeeded, 180_000);
afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  rmdirSync(disk);
});

/** A small disk of its own, where we may have one; out-of-service.test.ts needs none. */
function mountDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.runIf(mounted)(
  'on a disk that fills up, all that was acknowledged is kept, and work goes on once there is room',
  async () => {
    const site = await prepareCrashSite(disk);
    const server = await startCrashing(disk, 1);
    const told = nothingTold();
    let tags = 0;
    const work = {
      ...{ address: server.address, site, told, random: seededRandom(1) },
      tag: () => `d${++tags}.`,
    };
    let isOver = () => told.answers > 10;
    const workSome = () => workUntil(() => isOver(), work);
    await workSome();

    const { bavail, bsize } = statfsSync(disk);
    const filler = join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 256 * 1024));
    isOver = () => told.unwritten > 20;
    await workSome();
    expect((await fetch(`${server.address}/san-pham`)).status).toBe(200);
    expect(lookThrough(disk, told)).toEqual([]);

    rmSync(filler);
    const { saved, photos, enquiries } = told;
    const before = [saved.length, photos.length, enquiries.length];
    const now = () => [saved.length, photos.length, enquiries.length];
    isOver = () => now().every((times, at) => times > (before[at] as number));
    await workSome();
    await server.stop();
    expect(lookThrough(disk, told)).toEqual([]);
  },
  120_000,
);
