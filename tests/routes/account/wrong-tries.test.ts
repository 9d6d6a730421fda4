import { describe, expect, test } from 'vitest';
import { limitsOf } from '~/http/rate-limit.server';
import { CrowdedError } from '~/http/render-queue.server';
import { forgetWrongCodes } from '~/http/sign-in.server';
import { action as enrol } from '~/routes/account/enrol';
import { action as secondFactor } from '~/routes/account/second-factor';
import { action as signIn } from '~/routes/account/sign-in';
import { migratedDatabase } from '../../support/database';
import { holdHashing } from '../../support/hashing';
import { ask, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { totp } from '../../support/totp';

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

async function setUp() {
  const db = migratedDatabase();
  const person = await makeSigner(db, { login: '0912345678' });
  return { db, person, context: siteContext(db) };
}

describe('wrong passwords', () => {
  const login = '0912345678';
  type SetUp = Awaited<ReturnType<typeof setUp>>;
  const tryFrom = (
    { context }: SetUp,
    address: string,
    password: string,
    { cookie, as = login }: { cookie?: string; as?: string } = {},
  ) =>
    ask(context, signIn, '/dang-nhap', {
      form: { login: as, password },
      headers: { 'x-client-address': address },
      ...(cookie && { as: { cookie } }),
    });
  const times = async (count: number, tried: (round: number) => Promise<Response>) => {
    const statuses: number[] = [];
    for (let round = 0; round < count; round += 1) statuses.push((await tried(round)).status);
    return statuses;
  };

  test('close a login for their network after eight, right password or not, and for no other', async () => {
    const given = await setUp();
    const tries = Array.from({ length: 8 }, (_, each) =>
      tryFrom(given, `198.51.100.${each}`, 'sai'),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const closed = await tryFrom(given, '198.51.100.99', PASSWORD, { as: ` +84 912 345 678` });
    expect(closed.status).toBe(429);
    expect(Number(closed.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await tryFrom(given, '203.0.113.1', PASSWORD)).status).toBe(302);
  });

  test('never keep out a device that signed in before, which has tries of its own', async () => {
    const given = await setUp();
    const address = '198.51.100.7';
    const cookie = cookieOf(await tryFrom(given, address, PASSWORD));
    await times(9, () => tryFrom(given, address, 'sai'));
    expect((await tryFrom(given, address, PASSWORD)).status).toBe(429);
    expect((await tryFrom(given, address, PASSWORD, { cookie })).status).toBe(302);
    await times(8, () => tryFrom(given, '203.0.113.1', 'sai', { cookie }));
    expect((await tryFrom(given, '203.0.113.1', PASSWORD, { cookie })).status).toBe(429);

    const forged = cookie.replace(/(sao\.device_\d+=)\w/, '$1x');
    expect(forged).not.toBe(cookie);
    expect((await tryFrom(given, address, PASSWORD, { cookie: forged })).status).toBe(429);
    const other = await makeSigner(given.db, { login: 'nguoi-khac' });
    const renamed = cookie.replace(/device_\d+/, `device_${other.id}`);
    await times(9, () => tryFrom(given, address, 'sai', { as: 'nguoi-khac' }));
    const asOther = { cookie: renamed, as: 'nguoi-khac' };
    expect((await tryFrom(given, address, PASSWORD, asOther)).status).toBe(429);
  });

  test('from many networks leave each fewer tries, and shut nobody out', async () => {
    const given = await setUp();
    await limitsOf(given.context).wrongByLogin.take(login, 40);
    expect((await tryFrom(given, '203.0.113.1', 'sai')).status).toBe(401);
    expect((await tryFrom(given, '203.0.113.1', PASSWORD)).status).toBe(302);
    const statuses = await times(3, () => tryFrom(given, '192.0.2.1', 'sai'));
    expect(statuses).toEqual([401, 401, 429]);
  });

  test('close an address for every login after sixty; more of them count against no login', async () => {
    const given = await setUp();
    const address = '198.51.100.7';
    const neighbour = '198.51.100.8';
    await limitsOf(given.context).wrongByAddress.take(address, 60);
    const refused = await times(50, () => tryFrom(given, address, 'sai'));
    expect(new Set(refused)).toEqual(new Set([429]));
    const statuses = await times(3, () => tryFrom(given, neighbour, 'sai'));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect((await tryFrom(given, neighbour, PASSWORD)).status).toBe(302);
  });

  test('of a login nobody has are hashed like any other: how long it takes tells nothing', async () => {
    const given = await setUp();
    const release = await holdHashing();
    for (const as of [login, 'khong-ai']) {
      await expect(tryFrom(given, '192.0.2.1', 'sai', { as })).rejects.toThrow(CrowdedError);
    }
    await release();
    // What nobody had time for was no wrong try.
    const statuses = await times(8, () => tryFrom(given, '192.0.2.1', 'sai'));
    expect(new Set(statuses)).toEqual(new Set([401]));
  });
});

describe('wrong codes of somebody who knows the password', () => {
  async function enrolled() {
    const given = await setUp();
    const { context } = given;
    const form = { login: '0912345678', password: PASSWORD };
    const half = async (network: string, cookie?: string) => {
      const headers = { 'x-client-address': network };
      const as = cookie ? { as: { cookie } } : {};
      return cookieOf(await ask(context, signIn, '/dang-nhap', { form, headers, ...as }));
    };
    const as = { cookie: await half('192.0.2.1') };
    const enrolTo = (fields: Record<string, string>) =>
      ask(context, enrol, '/tai-khoan/xac-thuc', { as, form: fields });
    const { enrolment } = await (await enrolTo({ password: PASSWORD })).json();
    await enrolTo({ intent: 'confirm', code: totp(enrolment.key) });
    const second = (code: string, cookie: string, network: string) =>
      ask(context, secondFactor, '/dang-nhap/ma', {
        as: { cookie },
        form: { code },
        headers: { 'x-client-address': network },
      });
    return { ...given, half, second, device: as.cookie, code: () => totp(enrolment.key, 1) };
  }

  test('are counted by person, however often the password was given', async () => {
    const { half, second, code } = await enrolled();
    const network = '198.51.100.7';
    for (let round = 0; round < 4; round++) {
      const pending = await half(network);
      for (const wrong of ['000000', '000001']) await second(wrong, pending, network);
    }
    const pending = await half(network);
    expect((await second(code(), pending, network)).status).toBe(429);
    expect((await second(code(), await half('203.0.113.1'), '203.0.113.1')).status).toBe(302);
  });

  test('are bounded from all networks together, but never for the owner’s own device', async () => {
    const { context, person, half, second, device, code } = await enrolled();
    const { wrongCodes } = limitsOf(context);
    await wrongCodes.take(`second factor of ${person.id}`, 100);
    const [network, other] = ['198.51.100.7', '203.0.113.1'];
    expect((await second(code(), await half(network), network)).status).toBe(429);
    const own = `${device}; ${await half(network, device)}`;
    expect((await second(code(), own, network)).status).toBe(302);
    await forgetWrongCodes(context, person.id);
    expect((await second('000000', await half(other), other)).status).toBe(401);
  });
});
