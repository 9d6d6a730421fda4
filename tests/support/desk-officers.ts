import type { Database } from 'db/connection.server';
import { makePersona } from './personas';

/** Officers of every post, signed in, and nobody. */
export async function deskOfficers(db: Database, area: [near: string, far: string]) {
  const commune = (id: string) => ({ post: 'commune' as const, communeIds: [id] });
  return {
    visitor: undefined,
    near: await makePersona(db, { officer: commune(area[0]) }),
    far: await makePersona(db, { officer: commune(area[1]) }),
    halfway: await makePersona(db, { officer: { post: 'province' }, secondFactor: false }),
    province: await makePersona(db, { officer: { post: 'province' }, secondFactor: true }),
    admin: await makePersona(db, { officer: { post: 'administrator' }, secondFactor: true }),
  };
}
