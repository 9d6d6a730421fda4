import { bilingual } from '../locale';

export const cardText = bilingual({
  vi: {
    unknownMaker: 'Chủ thể chưa công bố',
    formerly: (name: string) => `(${name} cũ)`,
    price: 'Giá',
    asOf: (day: string) => `(giá ngày ${day})`,
    soldOut: 'Tạm hết hàng',
    inSeason: 'Đang mùa',
  },
  en: {
    unknownMaker: 'Maker not published',
    formerly: (name: string) => `(formerly ${name})`,
    price: 'Price',
    asOf: (day: string) => `(price of ${day})`,
    soldOut: 'Sold out for now',
    inSeason: 'In season',
  },
});
