import sharp from 'sharp';
import { paths } from '~/paths';
import type { Random } from '../bench/seeded-random';
import type { CrashSite, Keeper } from './crash-site';

/** What the server said it had done. Whatever a kill may undo, none of this. */
export type Told = {
  /** Texts of saved versions; those that were handed in as well. */
  saved: string[];
  submitted: string[];
  /** Decided versions and what became of them. */
  decided: { versionId: number; state: 'approved' | 'returned'; reason: string }[];
  /** How often each product's season was changed. */
  seasons: Map<number, number>;
  photos: string[];
  enquiries: string[];
  /** Answers that nothing could be written. */
  unwritten: number;
  /** Answers that were neither done nor refused with a reason; there must be none. */
  odd: string[];
  /** Answers to forms, of whatever kind. */
  answers: number;
};

export const nothingTold = (): Told => ({
  ...{ saved: [], submitted: [], decided: [], seasons: new Map() },
  ...{ photos: [], enquiries: [], odd: [], answers: 0, unwritten: 0 },
});

/** One who works over HTTP; every answer is read to its end before it counts. */
type Work = { address: string; site: CrashSite; told: Told; random: Random; tag: () => string };

const IS_DONE = (status: number) => status >= 200 && status < 400;
/** Stale, waiting, faulty or too often: said on the page, with nothing done. */
const IS_REFUSED = (status: number) => [409, 422, 429].includes(status);

/** Everybody at once, until the server is gone or `over` says so. */
export async function workUntil(over: () => boolean, work: Work): Promise<void> {
  const { site } = work;
  const jobs = [
    ...site.keepers.flatMap((keeper) => [
      () => saveText(work, keeper),
      () => changeSeason(work, keeper, 0),
      () => changeSeason(work, keeper, 1),
      () => sendPhoto(work, keeper),
    ]),
    () => decideAll(work),
    () => ask(work),
    () => ask(work),
  ];
  await Promise.all(
    jobs.map(async (job) => {
      while (!over()) {
        await job().catch(async (error) => {
          // A failed fetch is the kill: nobody knows what became of that request.
          if (!(error instanceof TypeError)) work.told.odd.push(String(error));
          await new Promise((done) => setTimeout(done, 20));
        });
      }
    }),
  );
}

async function saveText(work: Work, keeper: Keeper): Promise<void> {
  const path = paths.coop(keeper.coop, `san-pham/${keeper.slug}`);
  const page = await read(work, path, keeper.cookie);
  const [, openedOn = ''] = /name="openedOn" value="(\d*)"/.exec(page) ?? [];
  const tag = work.tag();
  const submits = work.random.chance(0.3);
  const body = new FormData();
  body.set('intent', submits ? 'submit' : 'save');
  body.set('openedOn', openedOn);
  body.set('uses.vi', `Nấu canh ${tag}`);
  if ((await send(work, path, body, keeper.cookie)) === null) return;
  work.told.saved.push(tag);
  if (submits) work.told.submitted.push(tag);
}

async function changeSeason(work: Work, keeper: Keeper, who: number): Promise<void> {
  const path = paths.coop(keeper.coop, `san-pham/${keeper.slug}`);
  const page = await read(work, path, keeper.cookie);
  const [, revision = ''] = /name="revision" value="(\d+)"/.exec(page) ?? [];
  const body = new FormData();
  body.set('intent', 'season');
  body.set('revision', revision);
  // Never what stands there, nor what the other one sends: that would be no change.
  const months = 1 + (((Number(revision) * 2 + who) * 37) % 4095);
  for (let month = 0; month < 12; month += 1) {
    if (months & (1 << month)) body.append('months', String(month + 1));
  }
  if ((await send(work, path, body, keeper.cookie)) === null) return;
  const { seasons } = work.told;
  seasons.set(keeper.productId, (seasons.get(keeper.productId) ?? 0) + 1);
}

async function sendPhoto(work: Work, keeper: Keeper): Promise<void> {
  const create = { width: 64, height: 64, channels: 3 as const, background: '#345' };
  const noise = { type: 'gaussian' as const, mean: work.random.below(200), sigma: 20 };
  const picture = await sharp({ create: { ...create, noise } })
    .png()
    .toBuffer();
  const body = new FormData();
  body.set('photo', new File([new Uint8Array(picture)], 'a.png', { type: 'image/png' }));
  const answer = await send(work, paths.coop(keeper.coop, 'anh'), body, keeper.cookie);
  if (answer)
    work.told.photos.push((JSON.parse(answer) as { photo: { sha256: string } }).photo.sha256);
}

/** The officer decides whatever waits: some are approved, some come back with a reason. */
async function decideAll(work: Work): Promise<void> {
  const desk = await read(work, paths.desk(), work.site.officer);
  const waiting = new Set([...desk.matchAll(/duyet\/product\/(\d+)/g)].map(([, id]) => Number(id)));
  for (const versionId of waiting) {
    const approves = work.random.chance(0.6);
    const reason = `Xem lại ${work.tag()}`;
    const body = new URLSearchParams(
      approves ? { intent: 'approve' } : { intent: 'return', general: reason },
    );
    const done = await send(
      work,
      paths.desk(`duyet/product/${versionId}`),
      body,
      work.site.officer,
    );
    const state = approves ? ('approved' as const) : ('returned' as const);
    if (done !== null) work.told.decided.push({ versionId, state, reason: approves ? '' : reason });
  }
  if (waiting.size === 0) await new Promise((done) => setTimeout(done, 20));
}

async function ask(work: Work): Promise<void> {
  const tag = work.tag();
  const { slug } = work.random.pick(work.site.keepers);
  const body = new URLSearchParams({
    ...{ ten: 'Người Mua', 'lien-he': '0912345678', 'loi-nhan': `Cần 5 kg ${tag}` },
    ...{ 'dong-y': '1', viec: 'gui', sp: slug },
  });
  const done = await send(work, paths.enquiry(), body);
  if (done !== null) work.told.enquiries.push(tag);
}

async function read({ address }: Work, path: string, cookie: string): Promise<string> {
  return (await fetch(address + path, { headers: { cookie } })).text();
}

/** Sends a form. Gives what was answered once it is done; null where it was refused or failed. */
async function send(
  { address, told, random }: Work,
  path: string,
  body: FormData | URLSearchParams,
  cookie = '',
): Promise<string | null> {
  // Limits are by address, and a proxy on this machine is believed for it.
  const from = `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`;
  const headers = { cookie, 'x-forwarded-for': from };
  const init = { method: 'POST', headers, body, redirect: 'manual' as const };
  const answer = await fetch(address + path, init);
  const text = await answer.text();
  told.answers += 1;
  if (IS_DONE(answer.status)) return text;
  if (answer.status === 507) told.unwritten += 1;
  else if (!IS_REFUSED(answer.status))
    told.odd.push(`${answer.status} to ${path}: ${text.slice(0, 200)}`);
  return null;
}
