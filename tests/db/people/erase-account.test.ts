import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, emptyLog, openDatabase } from 'db/connection.server';
import {
  auditEntries,
  credentials,
  invitations,
  memberships,
  officers,
  people,
  sessions,
} from 'db/schema/index.server';
import { makePerson, makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findEntries } from '~/domain/audit/find-entries.server';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { ForbiddenError, WrongStateError } from '~/domain/errors';
import { acceptInvitation } from '~/domain/people/accept-invitation.server';
import { createInvitation } from '~/domain/people/create-invitation.server';
import { eraseAccount, eraseOwnAccount, findLeftAlone } from '~/domain/people/erase-account.server';
import { findPeople } from '~/domain/people/find-people.server';
import { forgetGuestNames } from '~/domain/people/forget-guest-names.server';
import { recordOwnChange } from '~/domain/people/record-own-change.server';
import { disableAccount, enableAccount } from '~/domain/people/set-account-state.server';
import { finish } from '~/domain/sheets/steps';
import { migratedDatabase } from '../../support/database';
import { actorOf } from '../../support/personas';

const NOW = '2026-08-01T05:00:00.000Z';
const LATER = '2026-08-02T05:00:00.000Z';
const NO_FILTERS = { page: 1 };

/** A database in a file of its own, where words that were erased could be found again. */
function databaseInFile() {
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-erase-'));
  writeFileSync(join(folder, 'catalogue.db'), migratedDatabase().$client.serialize());
  const db = openDatabase(join(folder, 'catalogue.db'));
  onTestFinished(() => {
    db.$client.close();
    rmSync(folder, { recursive: true });
  });
  return { db, folder };
}

const standsIn = (folder: string, word: string): string[] =>
  readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(word));

function household(db: Database) {
  const own = makeProducer(db, { slug: 'htx-a' });
  const owner = makePerson(db, { memberOf: { [own.id]: 'owner' } });
  const secret = createInvitation(
    acting(db, owner.id),
    { kind: 'member', producerId: own.id, role: 'editor' },
    'Chị Nhạn nhà bác Páo',
  ).secret;
  const guest = { name: 'Đặng Thị Nhạn Hồng', login: '0987654321', passwordHash: 'băm-của-nhạn' };
  acceptInvitation({ db, now: NOW }, secret, guest);
  const member = db.select().from(people).where(eq(people.login, guest.login)).get();
  if (!member) throw new Error('nobody came in');
  db.insert(sessions)
    .values({
      userId: member.id,
      token: 'mã-của-nhạn',
      ipAddress: '203.0.113.77',
      createdAt: NOW,
      updatedAt: NOW,
      expiresAt: LATER,
    })
    .run();
  return { own, owner, member };
}

const acting = (db: Database, id: number, now = NOW) => ({ db, actor: actorOf(db, { id }), now });

const administrator = (db: Database) =>
  makePerson(db, { officer: { post: 'administrator' }, twoFactorEnabled: true }).id;

describe('an account that its person erases', () => {
  test('leaves no word about them in any file, nor in the audit log, which stays whole', () => {
    const { db, folder } = databaseInFile();
    const { member } = household(db);
    recordOwnChange(acting(db, member.id), 'change-password');
    const words = [member.name, '0987654321', 'băm-của-nhạn', 'mã-của-nhạn', '203.0.113.77'];
    for (const word of words) expect(standsIn(folder, word), word).not.toEqual([]);

    eraseOwnAccount(acting(db, member.id, LATER));
    expect(forgetGuestNames(db, LATER)).toBe(1);
    emptyLog(db);

    for (const word of [...words, 'Nhạn']) expect(standsIn(folder, word), word).toEqual([]);
    expect(finish(verifyChain(db))).toMatchObject({ entries: 4, broken: null });
  });

  test('keeps what they did, under their pseudonym', () => {
    const db = migratedDatabase();
    const { member } = household(db);
    const called = () => findEntries(db, NO_FILTERS).entries.map(({ actor }) => actor);
    expect(called().slice(0, 1)).toEqual([member.name]);
    eraseOwnAccount(acting(db, member.id));
    expect(called().slice(0, 2)).toEqual([`#${member.id}`, `#${member.id}`]);
    expect(findEntries(db, { ...NO_FILTERS, who: `#${member.id}` }).total).toBe(2);
    expect(findEntries(db, { ...NO_FILTERS, who: 'Nhạn' }).total).toBe(0);
  });

  test('ends everything it could do', () => {
    const db = migratedDatabase();
    const { member } = household(db);
    eraseOwnAccount(acting(db, member.id));
    const of = { credentials: credentials.userId, sessions: sessions.userId };
    expect(db.select().from(credentials).where(eq(of.credentials, member.id)).all()).toEqual([]);
    expect(db.select().from(sessions).where(eq(of.sessions, member.id)).all()).toEqual([]);
    const roles = db.select().from(memberships).where(eq(memberships.personId, member.id));
    expect(roles.all()).toEqual([]);
    expect(() => actorOf(db, member)).toThrow();
    // The number is free for whoever gets it next.
    makePerson(db, { login: '0987654321' });
  });

  test('tells whom it would leave without an owner', () => {
    const db = migratedDatabase();
    const { own, owner, member } = household(db);
    expect(findLeftAlone(db, actorOf(db, owner))).toMatchObject([{ slug: 'htx-a' }]);
    expect(findLeftAlone(db, actorOf(db, member))).toEqual([]);
    makePerson(db, { memberOf: { [own.id]: 'owner' } });
    expect(findLeftAlone(db, actorOf(db, owner))).toEqual([]);
  });

  test('is not an officer’s', () => {
    const db = migratedDatabase();
    const id = administrator(db);
    expect(() => eraseOwnAccount(acting(db, id))).toThrow(new WrongStateError('officer'));
    expect(db.select().from(officers).all()).toHaveLength(1);
    expect(db.select().from(auditEntries).all()).toEqual([]);
  });
});

describe('an account that an administrator erases', () => {
  test('is closed first, and nothing brings it back', () => {
    const db = migratedDatabase();
    const { member } = household(db);
    const admin = acting(db, administrator(db));
    expect(() => eraseAccount(admin, member.id)).toThrow(new WrongStateError('enabled'));
    disableAccount(admin, member.id);
    expect(findPeople(admin).map(({ name }) => name)).toContain(member.name);
    eraseAccount(admin, member.id);
    expect(findPeople(admin).map(({ personId }) => personId)).not.toContain(member.id);
    for (const again of [eraseAccount, enableAccount])
      expect(() => again(admin, member.id)).toThrow(new WrongStateError('erased'));
    const invite = () => createInvitation(admin, { kind: 'new-password', personId: member.id });
    expect(invite).toThrow();
  });

  test('may be that of an officer who left', () => {
    const db = migratedDatabase();
    const left = makePerson(db, { officer: { post: 'commune', communeIds: [] } });
    const admin = acting(db, administrator(db));
    disableAccount(admin, left.id);
    eraseAccount(admin, left.id);
    expect(db.select().from(officers).where(eq(officers.personId, left.id)).all()).toEqual([]);
  });

  test('is nobody else’s to erase', () => {
    const db = migratedDatabase();
    const { owner, member } = household(db);
    const province = makePerson(db, { officer: { post: 'province' }, twoFactorEnabled: true });
    for (const { id } of [owner, province])
      expect(() => eraseAccount(acting(db, id), member.id)).toThrow(ForbiddenError);
  });
});

test('what guests were called goes when their link was used, taken back or ran out', () => {
  const db = migratedDatabase();
  const own = makeProducer(db, { slug: 'htx-a' });
  const owner = makePerson(db, { memberOf: { [own.id]: 'owner' } });
  const link = (name: string) =>
    createInvitation(
      acting(db, owner.id),
      { kind: 'member', producerId: own.id, role: 'editor' },
      name,
    ).id;
  const [used, revoked, open] = [link('Mai'), link('Sơn'), link('Hoa')];
  db.update(invitations).set({ usedAt: NOW }).where(eq(invitations.id, used)).run();
  db.update(invitations).set({ revokedAt: NOW }).where(eq(invitations.id, revoked)).run();
  const left = () =>
    db
      .select()
      .from(invitations)
      .all()
      .flatMap(({ guestName }) => guestName ?? []);
  forgetGuestNames(db, LATER);
  expect(left()).toEqual(['Hoa']);
  const { expiresAt } = db.select().from(invitations).where(eq(invitations.id, open)).get() ?? {};
  forgetGuestNames(db, String(expiresAt));
  expect(left()).toEqual([]);
});
