import { type Database, migrateDatabase, openDatabase } from 'db/connection.server';
import { adminUnits, officers, people } from 'db/schema/index.server';
import {
  makeCollection,
  makeMark,
  makeProducer,
  makeProduct,
  makeRecognition,
} from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { makePersona, type Persona, siteContext } from './personas';

/** Officers in the order of the access table's columns. */
export const OFFICERS = [
  'commune officer of its area',
  'commune officer of another',
  'province officer',
  'administrator',
] as const;

/**
 * Officers whose session has not passed the second factor enter no room: they are led to enrol or to
 * give a code, and what a session of before the enrolment sends waits for the code.
 */
export const HALFWAY = {
  'commune officer without a second factor': { look: 302, send: 302 },
  'province officer without a second factor': { look: 302, send: 302 },
  'administrator without a second factor': { look: 302, send: 302 },
  'province officer who enrolled in another session': { look: 302, send: 428 },
} as const;

/** Nobody else learns that the desk is there: 404, or the way to sign in. */
export const OTHERS = {
  visitor: 302,
  'owner of the cooperative': 404,
  'somebody without a role': 404,
  'officer whose post was taken away': 404,
} as const;

export type Who = (typeof OFFICERS)[number] | keyof typeof OTHERS | keyof typeof HALFWAY;
type Personas = Record<Who, { cookie: string } | undefined>;

/** A desk with one thing of each kind, and everybody who might try its doors. */
export async function openDoors() {
  const db = openDatabase(':memory:');
  migrateDatabase(db);
  for (const id of ['01', '02']) {
    db.insert(adminUnits)
      .values({ id, level: 'commune', type: 'xa', name: `Xã ${id}`, fullName: `Xã ${id}` })
      .run();
  }
  const producer = makeProducer(db, { slug: 'htx-a', communeId: '01' });
  const product = makeProduct(db, {
    slug: 'lap-xuong',
    producerId: producer.id,
    name: 'Lạp xường',
  });
  makeRecognition(db, { id: 1, productId: product.id, decidedOn: '2024-01-01' });
  makeMark(db, { slug: 'nhan-hieu-a' });
  makeCollection(db, {
    id: 1,
    startsOn: '2026-08-01',
    endsOn: '2026-08-31',
    productIds: [product.id],
  });
  const officer = (
    post: 'commune' | 'province' | 'administrator',
    secondFactor: boolean,
    communeIds: string[] = [],
  ) => makePersona(db, { officer: { post, communeIds }, secondFactor });
  const personas: Personas = {
    visitor: undefined,
    'owner of the cooperative': await makePersona(db, { memberOf: { [producer.id]: 'owner' } }),
    'somebody without a role': await makePersona(db),
    'officer whose post was taken away': await formerOfficer(db),
    'commune officer of its area': await officer('commune', true, ['01']),
    'commune officer of another': await officer('commune', true, ['02']),
    'commune officer without a second factor': await officer('commune', false, ['01']),
    'province officer without a second factor': await officer('province', false),
    'province officer who enrolled in another session': await enrolledElsewhere(db),
    'province officer': await officer('province', true),
    'administrator without a second factor': await officer('administrator', false),
    administrator: await officer('administrator', true),
  };
  return { context: siteContext(db), personas };
}

/** Signed in with the password alone; the second factor came later, on another device. */
async function enrolledElsewhere(db: Database): Promise<Persona> {
  const persona = await makePersona(db, { officer: { post: 'province' }, secondFactor: false });
  db.update(people).set({ twoFactorEnabled: true }).where(eq(people.id, persona.personId)).run();
  return persona;
}

/** Still signed in, as on the morning after. */
async function formerOfficer(db: Database): Promise<Persona> {
  const persona = await makePersona(db, { officer: { post: 'province' }, secondFactor: true });
  db.delete(officers).where(eq(officers.personId, persona.personId)).run();
  return persona;
}
