import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommuneShape, Point } from '~/domain/places/shape';

type Place = { id: string; name: string; fullName: string };
type Shape = { id: string; longitude: number; latitude: number; rings: Point[][] };

const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(resolve('db/seed/reference', file), 'utf8')) as Content;

/** The shapes of today's communes as the seed has them, without a database. */
export function readShapes(): CommuneShape[] {
  const { communes } = read<{ communes: Place[] }>('places.json');
  const names = new Map(communes.map((commune) => [commune.id, commune]));
  return read<Shape[]>('shapes.json').map(({ id, longitude, latitude, rings }) => {
    const { name, fullName } = names.get(id) as Place;
    return { code: id, name, fullName, rings, center: [longitude, latitude] };
  });
}
