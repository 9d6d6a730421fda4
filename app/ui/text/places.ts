import { bilingual } from '../locale';

/** "Xã Yến Dương" within a sentence. */
const lowerFirst = (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

const productsVi = (count: number) => `${count} sản phẩm`;
const productsEn = (count: number) => (count === 1 ? '1 product' : `${count} products`);

/** Words on the map itself; it stands on several pages. */
export const mapText = bilingual({
  vi: {
    map: 'Bản đồ 37 xã, phường trên đất Bắc Kạn cũ',
    commune: (name: string, count?: number) =>
      count === undefined ? name : `${name}: ${productsVi(count)}`,
    highlighted: 'đang xem',
    legend: 'Số sản phẩm đang đăng',
    shade: (from: number, to: number | null) =>
      from === 0 ? 'Chưa có' : to === null ? `Từ ${from} trở lên` : `${from}–${to}`,
  },
  en: {
    map: 'Map of the 37 communes and wards on the land of former Bắc Kạn',
    commune: (name: string, count?: number) =>
      count === undefined ? name : `${name}: ${productsEn(count)}`,
    highlighted: 'this page',
    legend: 'Listed products',
    shade: (from: number, to: number | null) =>
      from === 0 ? 'None' : to === null ? `${from} or more` : `${from}–${to}`,
  },
});

/** The page of the map and of one commune. */
export const placesText = bilingual({
  vi: {
    title: 'Bản đồ xã, phường',
    description:
      'Bản đồ 37 xã, phường hôm nay trên đất Bắc Kạn cũ với số sản phẩm OCOP từng nơi, và bảng tra 108 tên xã cũ ra tên mới từ 01/07/2025.',
    lead: 'Từ 01/07/2025, 108 xã, phường, thị trấn của tỉnh Bắc Kạn cũ thành 37 xã, phường của tỉnh Thái Nguyên, và cấp huyện không còn. Bấm vào một xã để xem sản phẩm, hoặc tra tên cũ ở dưới.',
    skipMap: 'Bỏ qua bản đồ, tới danh sách xã',
    list: 'Theo huyện, thành phố cũ',
    count: (count: number) => (count > 0 ? productsVi(count) : 'chưa có sản phẩm'),
    total: (count: number, unplaced: number) =>
      `${productsVi(count - unplaced)} trên bản đồ, trong ${productsVi(count)} của danh mục.`,
    samples: (count: number) => `Tính cả ${count} sản phẩm minh hoạ.`,
    showUnplaced: (count: number) => `Xem ${productsVi(count)} chưa rõ xã, phường`,
    from: (names: string[]) => `gồm ${names.map(lowerFirst).join(', ')}`,
    partly: 'một phần',
    lookup: 'Tra tên cũ, tên mới',
    lookupLead: 'Gõ tên xã, huyện cũ hoặc xã mới; không cần dấu.',
    lookupLabel: 'Tên xã, huyện cũ hoặc mới',
    lookupExample: 'vi hương, yến dương…',
    lookupButton: 'Tra',
    lookupAll: 'Mở bảng 108 tên cũ',
    lookupFound: (count: number, words: string) =>
      count > 0 ? `${count} tên cũ khớp “${words}”` : `Không có tên cũ nào khớp “${words}”`,
    lookupClear: 'Xem lại cả bảng',
    caption: 'Xã, phường, thị trấn trước 01/07/2025 và xã, phường hôm nay',
    oldUnit: 'Tên cũ',
    oldDistrict: 'Huyện cũ',
    newUnit: 'Nay là',
    sources: 'Nguồn bản đồ và tên gọi',
    sourceText:
      'Ranh giới, mã và danh sách đơn vị cũ lấy từ bộ dữ liệu mở vietnamese-provinces-database (giấy phép MIT), đã giản lược để vẽ, không dùng để đo đạc. Huyện cũ của từng xã ghi theo tư liệu nghiên cứu. Chưa đối chiếu với văn bản Nghị quyết 1683/NQ-UBTVQH15.',
    communeDescription: (name: string, former: string) =>
      `${name}, tỉnh Thái Nguyên: sản phẩm OCOP, hợp tác xã và nhãn hiệu; trước 01/07/2025 là ${former}.`,
    formerIn: (districts: string) => `trước 01/07/2025: ${districts}, tỉnh Bắc Kạn`,
    facts: 'Tên gọi và địa giới',
    now: 'Tên hôm nay',
    code: 'Mã đơn vị hành chính',
    since: 'Từ ngày',
    formerUnits: 'Hợp thành từ',
    onLandOf: 'Trên đất của',
    divided: 'nay thuộc nhiều xã, phường',
    formerDistricts: 'Huyện, thành phố cũ',
    unchanged: 'Giữ nguyên địa giới và tên xã.',
    neighbours: 'Giáp với',
    mapOf: (name: string) => `Bản đồ: ${name} và các xã, phường quanh đó`,
    products: 'Sản phẩm',
    noProducts: 'Chưa có sản phẩm nào của xã này trong danh mục.',
    allProducts: (count: number) => `Xem tất cả ${count} sản phẩm`,
    producers: 'Hợp tác xã và chủ thể khác',
    noProducers: 'Chưa có hợp tác xã nào của xã này trong danh mục.',
    oldPlace: (name: string) => `${name} cũ`,
    marks: 'Nhãn hiệu có khu vực gồm một phần xã này',
    unconfirmedMark: 'tên gọi chưa thấy đăng ký',
    supersededMark: 'đã được thay thế',
    json: 'Dữ liệu JSON của trang này',
    backToMap: 'Xem cả bản đồ',
  },
  en: {
    title: 'Map of communes',
    description:
      'The 37 communes and wards of today on the land of former Bắc Kạn with their OCOP products, and a table from 108 old names to those in use since 1 July 2025.',
    lead: 'On 1 July 2025 the 108 communes, wards and townships of former Bắc Kạn province became 37 communes and wards of Thái Nguyên, and districts ceased to exist. Choose a commune to see its products, or look up an old name below.',
    skipMap: 'Skip the map, go to the list of communes',
    list: 'By former district',
    count: (count: number) => (count > 0 ? productsEn(count) : 'no products yet'),
    total: (count: number, unplaced: number) =>
      `${count - unplaced} of the ${productsEn(count)} in the catalogue are on the map.`,
    samples: (count: number) =>
      `${productsEn(count)} invented as samples ${count === 1 ? 'is' : 'are'} counted.`,
    showUnplaced: (count: number) => `See the ${productsEn(count)} whose commune is not known`,
    from: (names: string[]) => `made of ${names.map(lowerFirst).join(', ')}`,
    partly: 'in part',
    lookup: 'Old names and new ones',
    lookupLead: 'Type an old commune or district, or a new commune; diacritics are not needed.',
    lookupLabel: 'Old or new name of a commune or district',
    lookupExample: 'vi huong, yen duong…',
    lookupButton: 'Look up',
    lookupAll: 'Open the table of 108 old names',
    lookupFound: (count: number, words: string) =>
      count > 0
        ? `${count} old ${count === 1 ? 'name matches' : 'names match'} “${words}”`
        : `No old name matches “${words}”`,
    lookupClear: 'Show the whole table again',
    caption: 'Communes, wards and townships before 1 July 2025 and the communes of today',
    oldUnit: 'Old name',
    oldDistrict: 'Old district',
    newUnit: 'Today',
    sources: 'Where the map and names come from',
    sourceText:
      'Boundaries, codes and old units come from the open dataset vietnamese-provinces-database (MIT licence), simplified for drawing and not for surveying. The old district of each commune follows research notes. None of it was compared with the text of Resolution 1683/NQ-UBTVQH15.',
    communeDescription: (name: string, former: string) =>
      `${name}, Thái Nguyên province: OCOP products, producers and marks; before 1 July 2025 it was ${former}.`,
    formerIn: (districts: string) => `before 1 July 2025: ${districts}, Bắc Kạn province`,
    facts: 'Name and land',
    now: 'Name today',
    code: 'Official code',
    since: 'Since',
    formerUnits: 'Made of',
    onLandOf: 'On the land of',
    divided: 'now in several communes',
    formerDistricts: 'Former districts',
    unchanged: 'Its land and name as a commune were left as they were.',
    neighbours: 'Borders',
    mapOf: (name: string) => `Map: ${name} and the communes around it`,
    products: 'Products',
    noProducts: 'No product of this commune is in the catalogue yet.',
    allProducts: (count: number) => `See all ${count} products`,
    producers: 'Cooperatives and other producers',
    noProducers: 'No producer of this commune is in the catalogue yet.',
    oldPlace: (name: string) => `formerly ${name}`,
    marks: 'Marks whose area takes in part of this commune',
    unconfirmedMark: 'no registration found',
    supersededMark: 'superseded',
    json: 'This page as JSON',
    backToMap: 'See the whole map',
  },
});
