import { randomInt } from 'node:crypto';
import { type Database, write } from 'db/connection.server';
import {
  credentials,
  memberships,
  officerCommunes,
  officers,
  people,
  producers,
} from 'db/schema/index.server';
import { asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { MembershipRole, OfficerPost } from '../actor';
import { recordEntry } from '../audit/record-entry.server';

/** An account made at the first start; the only place its password is ever written down. */
export type FirstAccount = {
  role: OfficerPost | MembershipRole;
  name: string;
  login: string;
  password: string;
  /** Path of the page it works on. */
  path: string;
};

const OFFICERS: readonly [OfficerPost, string, string][] = [
  ['administrator', 'Quản trị', 'quan-tri'],
  ['province', 'Cán bộ tỉnh', 'can-bo-tinh'],
  ['commune', 'Cán bộ xã', 'can-bo-xa'],
];
const MEMBERS: readonly [MembershipRole, string, string][] = [
  ['owner', 'Chủ hợp tác xã', 'chu-htx'],
  ['editor', 'Người viết của hợp tác xã', 'nguoi-viet-htx'],
];

type Moment = { db: Database; now: string; hash: (password: string) => Promise<string> };

/**
 * One account per role in a database that has no people yet; otherwise nothing. Members and the
 * commune officer get the first producer with a commune, and none is made where there is no such
 * producer. Passwords are random and returned only here.
 */
export async function createFirstAccounts({ db, now, hash }: Moment): Promise<FirstAccount[]> {
  if (db.select({ id: people.id }).from(people).limit(1).get()) return [];
  const producer = firstProducer(db);
  const planned = [
    ...OFFICERS.filter(([post]) => post !== 'commune' || producer).map(([role, name, login]) => ({
      role,
      name,
      login,
      path: '/co-quan',
    })),
    ...(producer ? MEMBERS : []).map(([role, name, login]) => ({
      role,
      name,
      login,
      path: `/htx/${producer?.slug}`,
    })),
  ];
  const accounts: FirstAccount[] = planned.map((one) => ({ ...one, password: newPassword() }));
  const hashes = await Promise.all(accounts.map(({ password }) => hash(password)));
  write(db, (tx) => {
    accounts.forEach((account, index) => {
      createAccount(tx, account, hashes[index] as string, producer, now);
    });
  });
  return accounts;
}

type FirstProducer = { id: number; slug: string; communeId: string | null };

/** Nhung Lũy is where it all began; another catalogue starts with whoever comes first. */
function firstProducer(db: Database): FirstProducer | undefined {
  const { id, slug, communeId } = producers;
  return db
    .select({ id, slug, communeId })
    .from(producers)
    .where(isNotNull(communeId))
    .orderBy(desc(eq(slug, 'htx-nhung-luy')), asc(id))
    .limit(1)
    .get();
}

function createAccount(
  tx: Database,
  { role, name, login }: FirstAccount,
  password: string,
  producer: FirstProducer | undefined,
  now: string,
): void {
  const { id: personId } = tx
    .insert(people)
    .values({ name, login, createdAt: now, updatedAt: now })
    .returning({ id: people.id })
    .get();
  const stamp = { createdAt: now, updatedAt: now };
  tx.insert(credentials)
    .values({
      userId: personId,
      accountId: String(personId),
      providerId: 'credential',
      password,
      ...stamp,
    })
    .run();
  if (role === 'owner' || role === 'editor') {
    if (producer) {
      tx.insert(memberships)
        .values({ personId, producerId: producer.id, role, createdAt: now })
        .run();
    }
  } else {
    tx.insert(officers).values({ personId, post: role, createdAt: now }).run();
    if (role === 'commune' && producer?.communeId) {
      tx.insert(officerCommunes).values({ personId, communeId: producer.communeId }).run();
    }
  }
  recordEntry(
    tx,
    { actor: null, now },
    { action: 'create-first-account', subject: ['person', personId], after: { role, login } },
  );
}

/** Letters and digits that are not mistaken for each other on paper; about 95 bits. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';

const newPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');
