import { bilingual } from '../locale';

export const homeText = bilingual({
  vi: {
    title: 'Sản vật vùng cao Bắc Kạn, sao OCOP còn hạn mới sáng',
    lead: 'Tìm sản phẩm, xem sao còn hiệu lực tới ngày nào, gọi thẳng cho hợp tác xã làm ra nó.',
    description:
      'Danh mục sản phẩm OCOP của các hợp tác xã vùng Bắc Kạn cũ (nay thuộc Thái Nguyên): hạng sao được kiểm theo ngày đọc, nhãn hiệu, chỉ dẫn địa lý, giá và cách liên hệ.',
    promise: 'Sao hết hạn tự tắt',
    promiseText:
      'Mỗi hạng sao là một quyết định có ngày, có hạn 36 tháng. Trang này kiểm hạn mỗi lần bạn mở: còn hạn mới sáng.',
    how: 'Sao OCOP nghĩa là gì',
    until: (day: string) => `Giới thiệu đến ${day}`,
    groups: 'Theo nhóm sản phẩm',
    stars: 'Theo số sao còn hiệu lực',
    star: (stars: string) => `${stars} sao`,
    marks: 'Theo nhãn hiệu và chỉ dẫn địa lý',
    map: 'Theo xã, phường',
    mapText: (communes: number) =>
      `${communes} xã, phường có sản phẩm trong danh mục. Chạm vào bản đồ, hoặc tìm theo tên xã cũ.`,
    openMap: 'Mở bản đồ',
    newest: 'Mới được công nhận',
    allNewest: 'Xem tất cả',
    numbers: 'Danh mục hôm nay, không tính dữ liệu minh hoạ',
    products: 'sản phẩm',
    lit: 'đang còn sao',
    lapsed: 'từng có sao, nay hết hạn hoặc chưa rõ',
    producers: 'chủ thể',
    communes: 'xã, phường',
    count: (count: number) => `${count} sản phẩm`,
    markCount: (count: number) => `${count} đã đăng ký`,
    feed: 'Sản phẩm còn sao, mới công nhận trước',
  },
  en: {
    title: 'From the highlands of Bắc Kạn: OCOP stars that shine only while in force',
    lead: 'Find a product, see until which day its stars are valid, and call the cooperative that makes it.',
    description:
      'OCOP products of the cooperatives of former Bắc Kạn, Vietnam: star ratings checked against the day of reading, trademarks, geographical indications, prices and contacts.',
    promise: 'A star that switches itself off',
    promiseText:
      'Every star is one dated decision that lasts 36 months. We check it each time you open a page: only stars in force are lit.',
    how: 'What an OCOP star means',
    until: (day: string) => `Featured until ${day}`,
    groups: 'By product group',
    stars: 'By stars in force',
    star: (stars: string) => (stars === '1' ? '1 star' : `${stars} stars`),
    marks: 'By mark and geographical indication',
    map: 'By commune',
    mapText: (communes: number) =>
      `${communes} communes have products in the catalogue. Tap the map, or look up an old commune name.`,
    openMap: 'Open the map',
    newest: 'Newly recognised',
    allNewest: 'See all',
    numbers: 'The catalogue today, samples not counted',
    products: 'products',
    lit: 'with stars in force',
    lapsed: 'once had stars, now lapsed or not known',
    producers: 'producers',
    communes: 'communes',
    count: (count: number) => (count === 1 ? '1 product' : `${count} products`),
    markCount: (count: number) => `${count} registered`,
    feed: 'Products with stars in force, newest first',
  },
});
