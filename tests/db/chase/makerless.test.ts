import { makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { findChased } from '~/domain/chase/find-chased.server';
import { findQuarter } from '~/domain/chase/find-quarter.server';
import { recordContact } from '~/domain/chase/record-contact.server';
import { NotFoundError } from '~/domain/errors';
import { type ChaseSetting, chaseSetting } from './setting';

const told = { channel: 'phone', outcome: 'preparing', note: 'Hỏi xã' };
const namesOf = (given: ChaseSetting, who: Parameters<ChaseSetting['as']>[0]) =>
  findChased(given.as(who), 'vi').map(({ name }) => name);

function orphaned() {
  const given = chaseSetting();
  const { id } = makeProduct(given.db, { producerId: null, name: 'Cốm', slug: 'com' });
  const { id: starId } = makeRecognition(given.db, { productId: id, decidedOn: '2023-08-25' });
  return { ...given, com: id, orphan: { kind: 'recognition' as const, id: starId } };
}

test('what ends of products without a producer stands last on the list of the province, and on nobody else’s', () => {
  const given = orphaned();
  expect(findChased(given.as('halfway'), 'vi').at(-1)).toMatchObject({
    slug: null,
    name: null,
    commune: null,
    contacts: [],
    rows: [
      { id: given.orphan.id, products: [{ slug: 'com', name: 'Cốm' }], left: { daysLeft: 24 } },
    ],
  });
  for (const who of ['near', 'far', 'admin', 'owner'] as const) {
    expect(namesOf(given, who)).not.toContain(null);
  }
});

test('it leaves the list once it is renewed', () => {
  const given = orphaned();
  const names = () => namesOf(given, 'province');
  expect(names()).toContain(null);
  makeRecognition(given.db, { productId: given.com, decidedOn: '2026-07-01' });
  expect(names()).not.toContain(null);
});

test('it can be noted about by the province alone, and is followed through its quarter', () => {
  const given = orphaned();
  const { orphan } = given;
  for (const who of ['near', 'admin', 'owner'] as const) {
    expect(() => recordContact(given.as(who), { subject: orphan, typed: told })).toThrow(
      NotFoundError,
    );
  }
  recordContact(given.as('province'), { subject: orphan, typed: told });
  const list = findQuarter(given.as('province'), { year: 2026, quarter: 3 }, 'vi');
  expect(list.at(-1)).toMatchObject({
    slug: null,
    rows: [{ id: orphan.id, fate: 'running', contacted: true }],
  });
  expect(findQuarter(given.as('near'), { year: 2026, quarter: 3 }, 'vi')).toHaveLength(1);
});
