import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from 'db/connection.server';
import { enquiries } from 'db/schema/index.server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { paths } from '~/paths';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { type Member, signInMember } from '../bench/saving';
import { type StartedProcess, startProcess } from '../support/start-process';

const SLUG = 'bi-xanh-thom';
const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-held-'));
let server: StartedProcess;
let address: string;
let member: Member;
let db: Database;

beforeAll(async () => {
  buildWhenNeeded();
  server = startProcess({ DATA_DIR: folder, PROCESSES: '2' });
  address = await server.address();
  member = await signInMember(address, folder);
  db = openDatabase(join(folder, 'catalogue.db'));
}, 240_000);
afterAll(async () => {
  db?.$client.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(address + path, { method: 'POST', body, headers, redirect: 'manual' });

let sent = 0;
/** An enquiry, each from an address of its own, and its words. */
function ask() {
  sent += 1;
  const words = `Lời nhắn thứ ${sent} của khách`;
  const body = new URLSearchParams({
    ...{ ten: 'Hoàng Thị Khách', 'lien-he': '0912345678', 'loi-nhan': words },
    ...{ 'dong-y': '1', viec: 'gui', sp: SLUG },
  });
  return { words, answer: post(paths.enquiry(), body, { 'x-forwarded-for': `10.0.0.${sent}` }) };
}

const inbox = () => db.select().from(enquiries).all().length;
const signIn = () => post(paths.signIn(), new URLSearchParams({ login: 'a-b-c', password: 'sai' }));
const save = (words: string) => {
  const body = new FormData();
  for (const [name, value] of Object.entries({ intent: 'save', 'story.vi': words })) {
    body.set(name, value);
  }
  return post(`${member.workspace}/san-pham/${SLUG}`, body, { cookie: member.cookie });
};
const look = async () => {
  const answer = await fetch(address);
  await answer.arrayBuffer();
  return answer.status;
};

/** Lets another connection, as another process would, hold the database. */
function hold(mode: string): () => void {
  const other = openDatabase(join(folder, 'catalogue.db'));
  other.$client.exec(`BEGIN ${mode}`);
  const release = () => {
    if (other.$client.open) other.$client.close();
  };
  onTestFinished(release);
  return release;
}

/** Each process has to see for itself that the database is free again. */
async function untilAllKeep(): Promise<void> {
  const free = new Set<string | null>();
  while (free.size < 2) {
    const { status, headers } = await ask().answer;
    if (status === 303) free.add(headers.get('X-Process'));
    else expect(status).toBe(503);
  }
}

describe.each(['IMMEDIATE', 'EXCLUSIVE'])(
  'while another process holds the database (%s)',
  (mode) => {
    test('forms wait, are then refused with what was typed, and nobody else waits', async () => {
      await look();
      const before = inbox();
      const release = hold(mode);
      let refused = 0;
      const forms = Array.from({ length: 13 }, ask).map(async ({ words, answer }) => {
        const { status, headers } = await answer;
        const text = await (await answer).text();
        refused += 1;
        return [status, headers.get('Retry-After'), text.includes(words)];
      });
      const saved = save('Bí của bản tôi');
      const entered = Array.from({ length: 13 }, signIn);
      for (let round = 0; round < 10; round += 1) expect(await look()).toBe(200);
      expect(refused).toBe(0);
      for (const form of await Promise.all(forms)) expect(form).toEqual([503, '10', true]);
      expect([(await saved).status, (await saved).headers.get('Retry-After')]).toEqual([503, '10']);
      expect(await (await saved).text()).toContain('Bí của bản tôi');
      for (const answer of await Promise.all(entered)) expect(answer.status).toBe(503);
      // Whoever comes later hears it at once.
      const later = ask();
      expect((await later.answer).status).toBe(503);
      expect(inbox()).toBe(before);

      release();
      await untilAllKeep();
      expect((await signIn()).status).toBe(401);
    });

    test('a form that came meanwhile is kept, once, as soon as it lets go', async () => {
      const before = inbox();
      const release = hold(mode);
      const answers = Array.from({ length: 6 }, () => ask().answer);
      for (let round = 0; round < 5; round += 1) await look();
      release();
      for (const answer of await Promise.all(answers)) expect(answer.status).toBe(303);
      expect(inbox()).toBe(before + 6);
    });
  },
);
