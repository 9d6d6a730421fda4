import { contacts, people, producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { paths } from '~/paths';
import { everyAddress } from '../support/addresses';
import { textOf } from '../support/answer-text';
import { firstAccount } from '../support/first-accounts';
import { type Reader, signedIn } from '../support/signed-in';
import { startSite } from '../support/site';
import { everyTruePath, type TrueValues, trueValues } from '../support/true-addresses';
import { COOP, PRODUCT } from '../support/workspace-pages';

const site = await startSite();
afterAll(() => site.stop());
const { db } = site;

/** Telephones that nobody agreed to show, each unlike anything else in the catalogue. */
const UNSHOWN = {
  own: '0987650321',
  near: '0376540198',
  far: '0355540177',
  personal: '0912098765',
};
type Whose = keyof typeof UNSHOWN;

plant(UNSHOWN.own, db.select().from(producers).where(eq(producers.slug, COOP)).all());
const all = db.select().from(producers).all();
const inCommune = all.find(({ slug }) => slug === COOP)?.communeId;
const isNear = ({ communeId }: { communeId: string | null }) => communeId === inCommune;
plant(
  UNSHOWN.near,
  all.filter((producer) => isNear(producer) && producer.slug !== COOP),
);
plant(
  UNSHOWN.far,
  all.filter((producer) => !isNear(producer)),
);
db.update(people)
  .set({ phone: UNSHOWN.personal })
  .where(eq(people.login, firstAccount(site, 'owner').login))
  .run();

function plant(value: string, at: { id: number }[]) {
  const unshown = { kind: 'phone', value, public: false, provenance: 'verified' } as const;
  db.insert(contacts)
    .values(at.map(({ id }) => ({ ...unshown, producerId: id })))
    .run();
}

/** Where an officer in charge finds how to call a producer: who ends soon, also to be printed. */
const CHASING = [paths.desk('nhac-han'), paths.desk('xuat/nhac-han.xlsx')];
const OTHER = all.find((producer) => !isNear(producer))?.slug ?? '';

/** The only rooms behind the sign-in in which each of them stands, by who looks. */
const BELONG: Record<string, Partial<Record<Whose, string[]>>> = {
  nobody: {},
  editor: { own: [paths.coop(COOP, 'ho-so')] },
  owner: { own: [paths.coop(COOP, 'ho-so')], personal: [paths.ownData()] },
  commune: { own: [paths.desk(`co-so/${COOP}`), ...CHASING], near: CHASING },
  province: {
    own: [paths.desk(`co-so/${COOP}`), ...CHASING],
    near: CHASING,
    far: [paths.desk(`co-so/${OTHER}`), ...CHASING],
  },
  administrator: {},
};

/** Every address behind the sign-in: its pages, and all the files that are given away there. */
function addresses(): string[] {
  const behind = everyAddress().filter(({ pattern }) =>
    /^\/en\?\/(?:htx|co-quan|tai-khoan)\b/.test(pattern),
  );
  const producer = [COOP, OTHER];
  const values: TrueValues = {
    ...trueValues(db),
    coopSlug: producer,
    of: [...producer, '1'],
    'slug of co-quan/co-so': producer,
    file: ['san-pham.xlsx', 'san-pham.csv', 'quy-cach.csv'],
  };
  const letters = producer.map((slug) => paths.desk('nhac-han/thu.pdf', `cs=${slug}`));
  const labels = paths.coop(COOP, 'in-an/nhan.pdf');
  return [...everyTruePath(behind, values), ...letters, `${labels}?sp=${PRODUCT}`];
}

/** Where a reader finds each of them, and how much of what was asked for they may open. */
async function findings({ cookie }: Reader) {
  const found: Partial<Record<Whose, string[]>> = {};
  const opened = new Set<string>();
  for (const address of addresses()) {
    const answer = await site.get(address, { headers: { Cookie: cookie } });
    if (answer.status !== 200) continue;
    opened.add(/\.\w+$/.exec(new URL(address, site.address).pathname)?.[0] ?? 'page');
    const text = (await textOf(answer)).replace(/[\s.\-()]/g, '');
    for (const [whose, phone] of Object.entries(UNSHOWN) as [Whose, string][]) {
      // Without its first zero, which a country's code replaces.
      if (text.includes(phone.slice(1))) found[whose] = [...(found[whose] ?? []), address];
    }
  }
  return { found, opened: [...opened].sort() };
}

test('a contact nobody agreed to show stands at work only with its maker and who is in charge', async () => {
  const opened = new Set<string>();
  for (const reader of await signedIn(site)) {
    const { found, opened: kinds } = await findings(reader);
    const belong = Object.entries(BELONG[reader.name] ?? {}).map(([whose, at]) => [
      whose,
      [...at].sort(),
    ]);
    const seen = Object.entries(found).map(([whose, at]) => [whose, [...at].sort()]);
    expect(Object.fromEntries(seen), reader.name).toEqual(Object.fromEntries(belong));
    for (const kind of kinds) opened.add(kind);
  }
  // Of each kind of file at least one was really read.
  expect([...opened].sort()).toEqual(['.csv', '.json', '.pdf', '.xlsx', 'page']);
}, 240_000);
