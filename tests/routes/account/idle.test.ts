import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from 'db/connection.server';
import { people, sessions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { IdleSessionError } from '~/domain/errors';
import { forgetOldSignIns } from '~/domain/people/forget-old-sign-ins.server';
import { outOfServiceBy } from '~/http/out-of-service.server';
import { action as account, loader as accountPage } from '~/routes/account/account';
import { loader as signInPage } from '~/routes/account/sign-in';
import { migratedDatabase } from '../../support/database';
import { ask, makePersona, type Persona, siteContext } from '../../support/personas';

const BEGIN = Date.parse('2026-08-01T01:00:00.000Z');
const MINUTE = 60_000;

async function setUp(db = migratedDatabase()) {
  const { id } = makeProducer(db, { slug: 'htx-a' });
  const officer = await makePersona(db, { officer: { post: 'province' }, secondFactor: true });
  const member = await makePersona(db, { memberOf: { [id]: 'owner' } });
  db.update(sessions).set({ seenAt: null }).run();
  const at = (minutes: number) => ({ ...siteContext(db), clock: () => BEGIN + minutes * MINUTE });
  const look = (minutes: number, as: Persona = officer) =>
    ask(at(minutes), accountPage, '/tai-khoan', { as });
  const seen = () =>
    db.select().from(sessions).where(eq(sessions.userId, officer.personId)).get()?.seenAt;
  return { db, officer, member, at, look, seen };
}

describe('an officer’s session', () => {
  test('lasts while it is used, and ends after an hour without a request', async () => {
    const { look, officer, at } = await setUp();
    for (const minutes of [0, 59, 118, 177]) expect((await look(minutes)).status).toBe(200);
    const late = await look(237);
    const back = '/dang-nhap?tiep=%2Ftai-khoan&da=nghi';
    expect([late.status, late.headers.get('Location')]).toEqual([302, back]);
    expect((await look(238)).headers.get('Location')).toBe(back);
    const shown = await ask(at(238), signInPage, back, { as: officer });
    expect(await shown.json()).toMatchObject({ did: 'nghi' });
  });

  test('is written down at most every five minutes', async () => {
    const { look, seen } = await setUp();
    const noted = [];
    for (const minutes of [0, 4, 5, 9, 10]) {
      await look(minutes);
      noted.push(seen()?.slice(11, 16));
    }
    expect(noted).toEqual(['01:00', '01:00', '01:05', '01:05', '01:10']);
  });

  test('keeps what was sent too late for the page that asks to sign in', async () => {
    const { look, officer, at } = await setUp();
    await look(0);
    const form = { intent: 'name', name: 'Tên mới' };
    const sent = ask(at(60), account, '/tai-khoan', { as: officer, form });
    const error = await sent.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IdleSessionError);
    expect(outOfServiceBy(error)).toBe('idle');
  });

  test('is read where nothing can be written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-idle-'));
    const file = join(folder, 'catalogue.db');
    writeFileSync(file, migratedDatabase().$client.serialize());
    const [db, other] = [openDatabase(file), openDatabase(file)];
    onTestFinished(() => {
      for (const { $client } of [db, other]) $client.close();
      rmSync(folder, { recursive: true });
    });
    const { look, seen } = await setUp(db);
    db.$client.pragma('busy_timeout = 0');
    other.$client.exec('BEGIN IMMEDIATE');
    expect(() => db.update(people).set({ image: null }).run()).toThrow('locked');
    expect((await look(0)).status).toBe(200);
    other.$client.exec('ROLLBACK');
    expect(seen()).toBeNull();
    await look(1);
    expect(seen()).not.toBeNull();
  });

  test('that is idle is erased with those that are over', async () => {
    const { db, look, seen } = await setUp();
    await look(0);
    forgetOldSignIns(db, new Date(BEGIN + 59 * MINUTE).toISOString());
    expect(seen()).toBeDefined();
    forgetOldSignIns(db, new Date(BEGIN + 60 * MINUTE).toISOString());
    expect(seen()).toBeUndefined();
    expect(db.select().from(sessions).all()).toHaveLength(1);
  });
});

test('a member’s session may rest for days', async () => {
  const { look, member } = await setUp();
  for (const minutes of [0, 61, 60 * 24 * 20]) {
    expect((await look(minutes, member)).status).toBe(200);
  }
});
