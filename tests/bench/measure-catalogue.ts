import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '~/paths';
import { measureBehindNginx } from './behind-nginx';
import { measureFloods } from './floods';
import { load, type Measured } from './load';
import { measureCores } from './measure-cores';
import { measurePhotos } from './measure-photos';
import { measureOverload } from './overload';
import { makePhotos, type Photo, photoTarget } from './photos';
import type { Line } from './report';
import { keepSaving, signInMember } from './saving';
import { type Served, serveApp, serveFloor } from './served';
import { PHONE, TARGETS, type Target, unseen } from './targets';

export const WAYS = [
  'hot',
  'cold',
  'signed-in',
  'saving',
  'cores',
  'nginx',
  'photos',
  'overload',
  'floods',
] as const;
export type Way = (typeof WAYS)[number];

type Measuring = { dataDir: string; products: number; ways: readonly Way[]; seconds: number };
export type Bench = Measuring & { app: Served };

/** Every way of asking that is wanted, over one catalogue. */
export async function measureCatalogue(measuring: Measuring): Promise<Line[]> {
  const app = await serveApp(measuring.dataDir);
  const bench = { ...measuring, app };
  const measures: Record<Way, (bench: Bench) => Promise<Line[]>> = {
    hot: measureHot,
    cold: measureCold,
    'signed-in': measureSignedIn,
    saving: (given) => measureSaving(given),
    cores: measureCores,
    nginx: measureBehindNginx,
    photos: measurePhotos,
    overload: measureOverload,
    floods: measureFloods,
  };
  try {
    const lines: Line[] = [];
    for (const way of measuring.ways) lines.push(...(await measures[way](bench)));
    return lines;
  } finally {
    await app.stop();
  }
}

/** Pages somebody asked for before, each beside a bare server that sends the very bytes. */
async function measureHot({ app, products, dataDir, seconds }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  const [photo] = await makePhotos(dataDir, 1);
  const member = await signInMember(app.address, dataDir);
  const pictured = await photoTarget(app.address, member, photo as Photo);
  for (const { name, path } of [...TARGETS, pictured]) {
    const floor = await measureBare(app, path, join(dataDir, 'floor.json'), seconds);
    const measured = await load(app, { path, headers: PHONE, seconds });
    lines.push(
      { products, name, way: 'bare floor', measured: floor },
      { products, name, way: 'hot', measured, floor: { name: 'bare', measured: floor } },
    );
    if (name !== 'list') continue;
    const etag = (await rawAnswer(app.address + path)).headers.etag ?? '';
    const again = await load(app, { path, headers: { ...PHONE, 'If-None-Match': etag }, seconds });
    lines.push({ products, name, way: '304', measured: again });
  }
  return lines;
}

/** A server that sends the bytes of one answer of the app and does nothing else. */
export async function measureBare(app: Served, path: string, file: string, seconds: number) {
  const answer = await rawAnswer(app.address + path);
  writeFileSync(file, JSON.stringify(answer));
  const bare = await serveFloor({ FLOOR: 'bare', FLOOR_FILE: file });
  try {
    return await load(bare, { path, headers: PHONE, seconds });
  } finally {
    await bare.stop();
  }
}

/** Pages nobody asked for before; lists beside one written by hand over the same database. */
async function measureCold({ app, products, dataDir, seconds }: Bench): Promise<Line[]> {
  // Counting 200,000 rows for one page, they answer a few times a second.
  const asked = {
    file: join(dataDir, 'catalogue.db'),
    seconds: Math.max(seconds, products / 20_000),
  };
  const floors = await measureFloor('hand-written', asked);
  const lines: Line[] = [...(await measureFloor('statements', asked))].map(([name, measured]) => ({
    products,
    name,
    way: 'statements alone',
    measured,
  }));
  for (const { name, path } of TARGETS.filter(({ name }) => name !== 'drawing')) {
    const measured = await load(app, { path: unseen(path), seconds });
    const floor = floors.get(name);
    if (floor) lines.push({ products, name, way: 'written by hand', measured: floor });
    lines.push({
      products,
      name,
      way: 'cold',
      measured,
      ...(floor && { floor: { name: 'hand-written', measured: floor } }),
    });
  }
  return lines;
}

/** Lists over the same database by what could not be faster. */
async function measureFloor(floor: string, { file, seconds }: { file: string; seconds: number }) {
  const server = await serveFloor({ FLOOR: floor, FLOOR_FILE: file });
  const measured = new Map<string, Measured>();
  try {
    for (const { name, path } of TARGETS.filter(isList)) {
      measured.set(name, await load(server, { path, seconds }));
    }
    return measured;
  } finally {
    await server.stop();
  }
}

const isList = ({ name }: Target) => name.startsWith('list');

async function measureSignedIn({ app, products, dataDir, seconds }: Bench): Promise<Line[]> {
  const member = await signInMember(app.address, dataDir);
  const headers = { ...PHONE, Cookie: member.cookie };
  const list = await load(app, { path: paths.products(), headers, seconds });
  const workspace = await load(app, { path: member.workspace, headers, seconds });
  return [
    { products, name: 'list', way: 'signed in', measured: list },
    { products, name: 'workspace', way: 'signed in', measured: workspace },
  ];
}

/** Lists and a product while ten saves a second put every kept page out of date. */
export async function measureSaving(
  { app, products, dataDir, seconds }: Bench,
  asked = app,
): Promise<Line[]> {
  const member = await signInMember(app.address, dataDir);
  const page = await (
    await fetch(`${app.address}${member.workspace}/san-pham`, {
      headers: { cookie: member.cookie },
    })
  ).text();
  const own = /\/san-pham\/([a-z0-9-]+)"/.exec(page)?.[1] ?? '';
  const lines: Line[] = [];
  for (const { name, path } of TARGETS.filter(
    (target) => isList(target) || target.name === 'product',
  )) {
    const stop = keepSaving(app.address, member, own);
    const measured = await load(asked, { path, headers: PHONE, seconds });
    const saved = await stop();
    lines.push({ products, name, way: `${Math.round(saved / seconds)} saves/s`, measured });
  }
  return lines;
}

/** An answer as it comes over the wire: `fetch` would undo its compression. */
async function rawAnswer(address: string) {
  const { get } = await import('node:http');
  return new Promise<{ headers: Record<string, string>; body: string }>((done, fail) => {
    get(address, { headers: PHONE }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { connection: _c, 'keep-alive': _k, date: _d, ...headers } = answer.headers;
        done({
          headers: headers as Record<string, string>,
          body: Buffer.concat(parts).toString('base64'),
        });
      });
    }).on('error', fail);
  });
}
