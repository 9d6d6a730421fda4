import { bilingual } from '../locale';

const productsVi = (count: number) => `${count} sản phẩm`;
const productsEn = (count: number) => (count === 1 ? '1 product' : `${count} products`);

/** Words on the map itself; it stands on several pages. */
export const mapText = bilingual({
  vi: {
    map: 'Bản đồ 37 xã, phường trên đất Bắc Kạn cũ',
    commune: (name: string, count?: number) =>
      count === undefined ? name : `${name}: ${productsVi(count)}`,
    highlighted: 'đang xem',
    lake: 'Hồ Ba Bể',
    legend: 'Số sản phẩm đang đăng',
    shade: (from: number, to: number | null) =>
      from === 0 ? 'Chưa có' : to === null ? `Từ ${from}` : `${from}–${to}`,
  },
  en: {
    map: 'Map of the 37 communes and wards on the land of former Bắc Kạn',
    commune: (name: string, count?: number) =>
      count === undefined ? name : `${name}: ${productsEn(count)}`,
    highlighted: 'this page',
    lake: 'Ba Bể Lake',
    legend: 'Listed products',
    shade: (from: number, to: number | null) =>
      from === 0 ? 'None' : to === null ? `${from} or more` : `${from}–${to}`,
  },
});
