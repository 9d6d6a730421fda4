import { contacts, people, producers } from 'db/schema/index.server';
import { eq, ne } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { everyAddress } from '../support/addresses';
import { textOf } from '../support/answer-text';
import { firstAccount } from '../support/first-accounts';
import { signedIn } from '../support/signed-in';
import { startSite } from '../support/site';
import { everyTruePath, trueValues } from '../support/true-addresses';
import { COOP } from '../support/workspace-pages';

const site = await startSite();
afterAll(() => site.stop());
const { db } = site;

const OWN = 'Ngõ Xanhngat, sau chợ';
const OTHERS = 'Ngõ Vangkhe, trước chợ';
const PERSONAL = 'toi.qzxwjk@nha.example';

plant(OWN, db.select().from(producers).where(eq(producers.slug, COOP)).all());
plant(OTHERS, db.select().from(producers).where(ne(producers.slug, COOP)).all());
db.update(people)
  .set({ email: PERSONAL })
  .where(eq(people.login, firstAccount(site, 'owner').login))
  .run();

function plant(value: string, at: { id: number }[]) {
  const unshown = { kind: 'address', value, public: false, provenance: 'verified' } as const;
  db.insert(contacts)
    .values(at.map(({ id }) => ({ ...unshown, producerId: id })))
    .run();
}

test('x', async () => {
  const behind = everyAddress().filter(({ pattern }) => /^\/en\?\/(htx|co-quan|tai-khoan)/.test(pattern));
  const addresses = everyTruePath(behind, trueValues(db));
  const found = new Map<string, string[]>();
  for (const { name, cookie } of await signedIn(site)) {
    let opened = 0;
    const asked = new Set(addresses);
    for (const address of asked) {
      const answer = await site.get(address, { headers: { Cookie: cookie } });
      if (answer.status !== 200) continue;
      opened++;
      const text = await textOf(answer);
      for (const [what, trace] of Object.entries({ OWN: /xanhngat/i, OTHERS: /vangkhe/i, PERSONAL: /qzxwjk/ })) {
        if (trace.test(text)) found.set(`${name} ${what}`, [...(found.get(`${name} ${what}`) ?? []), address]);
      }
      for (const [, link = ''] of text.matchAll(/href="([^"]+)"/g)) {
        const path = link.replaceAll('&amp;', '&').replace(/^https:\/\/sao-ocop\.example/, '');
        if (/^\/(htx|co-quan|tai-khoan)[^?]*\.(pdf|csv|xlsx|json)(\?|$)/.test(path)) asked.add(path);
      }
    }
    console.log(name, asked.size, opened);
  }
  console.log(JSON.stringify([...found], null, 1));
}, 240_000);
