import type { Database } from 'db/connection.server';
import { insertersOf } from './inserters.server';
import type { Random } from './seeded-random';

export type Place = { id: string; name: string };

/** As many as the country has had since July 2025. */
const PROVINCES = 34;
const COMMUNES = 3321;

const FIRST =
  'Tân Yên Bình Hòa An Phú Vĩnh Đồng Nam Bắc Đông Tây Thanh Xuân Mỹ Long Hưng Quảng Thạch Nà Bản Mường Pác Khuổi Lũng'.split(
    ' ',
  );
const SECOND =
  'Lập Bình Sơn Thủy Giang Lâm Hải Thành Phong Thịnh Lợi Tiến Minh Quang Cường Dương Hương Ngọc Kim Mai Lan Trung Thượng Hạ'.split(
    ' ',
  );

/** The communes that already are, and invented ones up to a whole country. */
export function insertPlaces(db: Database, random: Random): Place[] {
  const insert = insertersOf(db);
  const places = db.$client
    .prepare("SELECT id, name FROM admin_units WHERE level = 'commune' AND valid_to IS NULL")
    .all() as Place[];
  const provinces = Array.from({ length: PROVINCES - 1 }, (_, number) => {
    const unit = { id: `tinh-thu-${number}`, name: `Thử ${number}` };
    insert.into('admin_units', unitRow(unit, 'province', 'tinh', 'Tỉnh', null));
    return unit.id;
  });
  while (places.length < COMMUNES) {
    const id = `xa-thu-${places.length}`;
    const unit = { id, name: `${random.pick(FIRST)} ${random.pick(SECOND)}` };
    insert.into('admin_units', unitRow(unit, 'commune', 'xa', 'Xã', random.pick(provinces)));
    places.push(unit);
  }
  return places;
}

const unitRow = (
  { id, name }: Place,
  level: 'province' | 'commune',
  type: 'tinh' | 'xa',
  title: string,
  parent: string | null,
) => ({ id, level, type, name, full_name: `${title} ${name}`, parent_id: parent });
