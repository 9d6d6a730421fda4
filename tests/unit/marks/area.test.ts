import { expect, test } from 'vitest';
import { mapArea } from '~/domain/marks/area';

const nam = { code: '02026', fullName: 'Xã Nam Cường' };
const dong = { code: '01933', fullName: 'Xã Đồng Phúc' };

test('units of one commune are gathered under it, with the names the registration used', () => {
  const area = mapArea([
    { name: 'Đồng Lạc', district: 'Chợ Đồn', commune: nam },
    { name: 'Quảng Khê', district: 'Ba Bể', commune: dong },
    { name: 'Xuân Lạc', district: 'Chợ Đồn', commune: nam },
    { name: 'Xuân Lạc', district: 'Chợ Đồn', commune: nam },
  ]);
  expect(area.communes).toEqual([
    { ...dong, parts: ['Quảng Khê'] },
    { ...nam, parts: ['Đồng Lạc', 'Xuân Lạc'] },
  ]);
  expect(area.unmapped).toEqual([]);
});

test('a unit that cannot be placed today is listed as such, never guessed', () => {
  const area = mapArea([{ name: 'Cao Trĩ', district: 'Ba Bể', commune: null }]);
  expect(area).toEqual({ communes: [], unmapped: [{ name: 'Cao Trĩ', district: 'Ba Bể' }] });
});
