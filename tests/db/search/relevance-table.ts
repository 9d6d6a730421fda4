/**
 * What a buyer types and what that buyer expects, decided from the catalogue and not from what the
 * code answers. `first`: the first result is one of these. `top`: the first results are exactly
 * these, in any order. `only`: these are all the results. `corrected` and `partial` are checked
 * where given.
 */
export type RelevanceRow = {
  query: string;
  first?: string[];
  top?: string[];
  only?: string[];
  corrected?: string;
  partial?: boolean;
};

const first = (query: string, ...slugs: string[]): RelevanceRow => ({ query, first: slugs });
const top = (query: string, ...slugs: string[]): RelevanceRow => ({ query, top: slugs });
const only = (query: string, ...slugs: string[]): RelevanceRow => ({ query, only: slugs });

const SAUSAGES = ['lap-xuong-gac-bep', 'lap-suon', 'lap-suon-dung-dinh'];
const SMOKED_MEAT = ['thit-treo-gac-bep', 'thit-treo-gac-bep-tam-cuong'];
const GOURDS = ['bi-xanh-thom', 'bi-xanh-thom-yen-duong'];
const BATHS = ['thuoc-tam-nguoi-lon', 'thuoc-tam-tre-em', 'thuoc-tam-phu-nu-sau-sinh'];
const PILLOWS = [
  'goi-ngu-tho-cam-duoc-lieu',
  'goi-dua-tho-cam-duoc-lieu',
  'goi-co-tho-cam-duoc-lieu',
  'goi-om-tho-cam-duoc-lieu',
];
const BROCADE = [
  'tui-tho-cam-thien-an',
  'khan-trai-ban-tho-cam-thien-an',
  'bo-lot-am-chen-tho-cam-thien-an',
];
const LEAF_SPIRITS = [
  'ruou-men-la-thanh-tam',
  'ruou-men-la-bang-phuc',
  'ruou-men-la-to-hoai',
  'ruou-men-la-son-phuc',
  'ruou-men-la-son-phuc-ngam-go-soi',
];
const APRICOT_WINES = ['ruou-mo-asuka', 'ruou-mo-dakimo'];
const CAMELLIA_TEAS = ['tra-hoa-vang-bac-kan', 'tra-hoa-vang-bac-kan-tui-loc'];
const TURMERIC_STARCH = ['tinh-bot-nghe-nep-do-bac-kan', 'tinh-bot-nghe-nep-den-bac-kan'];
const OILS = ['tinh-dau-sa', 'tinh-dau-quyt', 'tinh-dau-hoi'];
const WOOD_EARS = ['moc-nhi-kho', 'moc-nhi-thai-chi'];
const LINGZHI = ['linh-chi-nguyen-tai', 'bonsai-linh-chi', 'tra-tui-loc-linh-chi-minh-anh'];
const STICKY_RICE = ['gao-nep-tai-huu-co', 'gao-nep-tan-son', 'gao-nep-khau-nua-lech'];
const TEAS = [
  ...CAMELLIA_TEAS,
  'tra-nu-voi',
  'tra-thao-duoc-giao-co-lam-nui-da',
  'tra-shan-tuyet',
  'tra-bi-thom',
  'tra-ca-gai-leo',
  'tra-tui-loc-linh-chi-minh-anh',
  'tra-hoa-du-du-duc',
];
const HOMESTAYS = ['quynh-mai-homestay', 'ba-be-green-homestay'];
const NHUNG_LUY = ['lap-xuong-gac-bep', 'thit-treo-gac-bep', 'bi-xanh-thom'];
const YEN_DUONG = ['tra-bi-thom', 'gao-nep-tai-huu-co', 'bi-xanh-thom-yen-duong'];
const THIEN_AN = [
  ...BATHS,
  ...PILLOWS,
  ...BROCADE,
  'cao-gam',
  'chuoi-gion',
  'chuoi-say',
  'dau-xoa-bop',
  'ga-giuong',
  'khan-tho-cam',
  'khau-trang-tho-cam',
  'mang',
  'mat-ong',
  'mu-tho-cam',
  'thao-duoc-ngam-chan',
  'thao-duoc-xoa-bop',
  'thao-duoc-xong',
  'vay-theu',
  'vo-goi',
];
const MINH_ANH = ['nam-so-tuoi', ...WOOD_EARS, ...LINGZHI];
const BANG_PHUC = LEAF_SPIRITS;

export const RELEVANCE: readonly RelevanceRow[] = [
  // Names, typed with diacritics.
  first('lạp xường gác bếp', 'lap-xuong-gac-bep'),
  top('thịt treo gác bếp', ...SMOKED_MEAT),
  top('bí xanh thơm', ...GOURDS),
  first('miến dong', 'mien-dong-tai-hoan'),
  first('Miến dong Tài Hoan', 'mien-dong-tai-hoan'),
  top('trà hoa vàng', ...CAMELLIA_TEAS),
  first('trà hoa vàng túi lọc', 'tra-hoa-vang-bac-kan-tui-loc'),
  first('mật ong', 'mat-ong'),
  first('mật ong rừng', 'mat-ong-rung'),
  first('măng', 'mang'),
  first('măng khô', 'mang-kho'),
  first('nấm', 'nam'),
  top('gối thổ cẩm', ...PILLOWS),
  first('khăn thổ cẩm', 'khan-tho-cam'),
  first('giảo cổ lam', 'tra-thao-duoc-giao-co-lam-nui-da'),
  first('bánh gio', 'banh-gio'),
  top('rượu mơ', ...APRICOT_WINES),
  first('cà gai leo', 'tra-ca-gai-leo'),

  // The same and others, typed without.
  first('lap xuong gac bep', 'lap-xuong-gac-bep'),
  first('lap xuong', 'lap-xuong-gac-bep'),
  top('thit treo gac bep', ...SMOKED_MEAT),
  top('bi xanh thom', ...GOURDS),
  first('mien dong', 'mien-dong-tai-hoan'),
  top('tra hoa vang', ...CAMELLIA_TEAS),
  first('mat ong', 'mat-ong'),
  first('mat ong rung', 'mat-ong-rung'),
  first('mang kho', 'mang-kho'),
  first('chuoi say', 'chuoi-say'),
  first('chuoi gion', 'chuoi-gion'),
  first('cao gam', 'cao-gam'),
  first('ngam chan', 'thao-duoc-ngam-chan'),
  first('thao duoc xong', 'thao-duoc-xong'),
  first('thuoc tam', ...BATHS),
  top('thuoc tam', ...BATHS),
  first('thuoc tam tre em', 'thuoc-tam-tre-em'),
  first('thuoc tam sau sinh', 'thuoc-tam-phu-nu-sau-sinh'),
  first('dau xoa bop', 'dau-xoa-bop'),
  first('tui tho cam', 'tui-tho-cam-thien-an'),
  first('vay theu', 'vay-theu'),
  first('ga giuong', 'ga-giuong'),
  first('vo goi', 'vo-goi'),
  first('goi ngu', 'goi-ngu-tho-cam-duoc-lieu'),
  first('khau trang', 'khau-trang-tho-cam'),
  top('tinh bot nghe', ...TURMERIC_STARCH),
  first('tinh nghe', 'tinh-nghe-bac-kan'),
  top('tinh dau', ...OILS),
  first('tinh dau sa', 'tinh-dau-sa'),
  top('gao nep', ...STICKY_RICE),
  first('khau nua lech', 'gao-nep-khau-nua-lech', 'com-khau-nua-lech'),
  first('com', 'com-khau-nua-lech'),
  top('moc nhi', ...WOOD_EARS),
  top('linh chi', ...LINGZHI),
  first('nam so', 'nam-so-tuoi'),
  first('hoa du du duc', 'tra-hoa-du-du-duc'),
  first('nuoc chanh leo', 'nuoc-chanh-leo'),
  first('nem ngua', 'nem-ngua-nui'),
  first('giam chuoi', 'giam-chuoi-manh-minh'),
  first('nu voi', 'tra-nu-voi'),
  top('ruou men la', ...LEAF_SPIRITS),
  first('ruou chuoi', 'ruou-chuoi-men-la'),
  top('ruou mo', ...APRICOT_WINES),

  // One spelling against another: exact diacritics first, the folded rest after.
  first('nghệ nếp đen', 'tinh-bot-nghe-nep-den-bac-kan'),
  first('nghệ nếp đỏ', 'tinh-bot-nghe-nep-do-bac-kan'),
  first('nghe nep do', 'tinh-bot-nghe-nep-do-bac-kan'),
  first('sả', 'tinh-dau-sa'),
  first('gừng', 'trinh-nang-gung'),
  first('tắm', ...BATHS),
  first('tấm tám cương', ...SMOKED_MEAT.slice(1), 'lap-suon'),
  first('mơ', ...APRICOT_WINES),
  first('cốm', 'com-khau-nua-lech'),
  first('hồi', 'tinh-dau-hoi'),
  first('Tài Hoan', 'mien-dong-tai-hoan'),
  first('bí thơm', 'tra-bi-thom', ...GOURDS),

  // Unfinished words.
  first('lạp x', 'lap-xuong-gac-bep'),
  first('lap xuo', 'lap-xuong-gac-bep'),
  top('bi xanh th', ...GOURDS),
  first('mie', 'mien-dong-tai-hoan'),
  first('miến d', 'mien-dong-tai-hoan'),
  top('thuoc ta', ...BATHS),
  first('mat o', 'mat-ong'),
  top('homest', ...HOMESTAYS),
  first(
    'vicu',
    'vicumax-nano-curcumin',
    'vicumax-limited-nano',
    'vicumax-mat-ong-nano',
    'vi-cumax-nano-curcumin',
  ),
  top('ruou men l', ...LEAF_SPIRITS),
  top('tho cam th', ...BROCADE),
  first('giao co l', 'tra-thao-duoc-giao-co-lam-nui-da'),

  // Mistakes.
  { ...first('lap xuogn', 'lap-xuong-gac-bep'), corrected: 'lap xuong' },
  { ...first('lapj xuong', 'lap-xuong-gac-bep'), corrected: 'lap xuong' },
  { ...first('lap xoung', 'lap-xuong-gac-bep'), corrected: 'lap xuong' },
  { ...first('miien dong', 'mien-dong-tai-hoan'), corrected: 'mien dong' },
  { ...first('mienn dong', 'mien-dong-tai-hoan'), corrected: 'mien dong' },
  { ...top('thuoc tamm', ...BATHS), corrected: 'thuoc tam' },
  { ...first('thouc tam', ...BATHS), corrected: 'thuoc tam' },
  { ...top('homstay', ...HOMESTAYS), corrected: 'homestay' },
  { ...top('hometsay', ...HOMESTAYS), corrected: 'homestay' },
  {
    ...first('curcumn', 'vicumax-nano-curcumin', 'trinh-nang-curcumin', 'vi-cumax-nano-curcumin'),
    corrected: 'curcumin',
  },
  { ...first('linhh chi', ...LINGZHI), corrected: 'linh chi' },
  { ...first('chuooi say', 'chuoi-say'), corrected: 'chuoi say' },
  { ...first('nuoc cahnh leo', 'nuoc-chanh-leo'), corrected: 'nuoc chanh leo' },
  { ...first('giao co lamm', 'tra-thao-duoc-giao-co-lam-nui-da'), corrected: 'giao co lam' },
  { ...top('ruou mem la', ...LEAF_SPIRITS, 'ruou-chuoi-men-la'), partial: true },
  { ...first('mật onng', 'mat-ong'), corrected: 'mật ong' },
  {
    ...first(
      'tho camm',
      'khan-tho-cam',
      'mu-tho-cam',
      'tui-tho-cam-thien-an',
      'khau-trang-tho-cam',
    ),
  },
  { ...first('nhungg luy', ...NHUNG_LUY), corrected: 'nhung luy' },
  { ...first('thiên anh', 'tui-tho-cam-thien-an', ...BROCADE) },

  // Spaces lost, doubled and turned into signs.
  { ...first('lapxuong', 'lap-xuong-gac-bep'), corrected: 'lap xuong' },
  { ...first('lapxuonggacbep', 'lap-xuong-gac-bep'), corrected: 'lap xuong gac bep' },
  first('lap-xuong', 'lap-xuong-gac-bep'),
  first('lap  xuong', 'lap-xuong-gac-bep'),
  { ...first('miendong', 'mien-dong-tai-hoan'), corrected: 'mien dong' },
  { ...top('trahoavang', ...CAMELLIA_TEAS), corrected: 'tra hoa vang' },
  { ...top('thuoctam', ...BATHS), corrected: 'thuoc tam' },
  { ...first('matong rung', 'mat-ong-rung'), corrected: 'mat ong rung' },
  { ...top('home stay', ...HOMESTAYS), corrected: 'homestay' },
  first('vi-cumax', 'vi-cumax-nano-curcumin'),
  first('"lạp xường"', 'lap-xuong-gac-bep'),
  first('lạp xường!!!', 'lap-xuong-gac-bep'),

  // Synonyms of the agency's table.
  top('lạp xưởng', ...SAUSAGES),
  top('lap suon', 'lap-suon', 'lap-suon-dung-dinh'),
  top('lạp sườn', 'lap-suon', 'lap-suon-dung-dinh'),
  only('lạp sường', ...SAUSAGES),
  top('thịt hun khói', ...SMOKED_MEAT),
  top('thit gac bep', ...SMOKED_MEAT),
  first('chè shan tuyết', 'tra-shan-tuyet'),
  first('che hoa vang', ...CAMELLIA_TEAS),
  first('chè', 'tra-nu-voi', 'tra-bi-thom', 'tra-shan-tuyet'),
  first('miến dong riềng', 'mien-dong-tai-hoan'),
  top('bí đao thơm', ...GOURDS, 'tra-bi-thom'),
  top('lá tắm', ...BATHS),
  top('nấm mèo', ...WOOD_EARS),
  first('nam bao ngu', 'nam-so-tuoi'),
  first('bánh tro', 'banh-gio'),
  first('chuối khô', 'chuoi-say'),
  first('chanh dây', 'nuoc-chanh-leo'),
  first('tinh dầu quít', 'tinh-dau-quyt'),
  first('dấm chuối', 'giam-chuoi-manh-minh'),
  top('bột nghệ', ...TURMERIC_STARCH),
  first('măng sấy', 'mang-kho'),

  // Places, old and new.
  top('yen duong', ...YEN_DUONG),
  top('Yến Dương', ...YEN_DUONG),
  top('thượng minh', ...NHUNG_LUY, ...YEN_DUONG),
  top('thuong minh', ...NHUNG_LUY, ...YEN_DUONG),
  first('ba bể', 'ba-be-green-homestay'),
  top('ba be', 'ba-be-green-homestay', ...GOURDS, 'tra-bi-thom'),
  first('homestay ba be', ...HOMESTAYS),
  first('nam mau', ...HOMESTAYS),
  first('côn minh', 'mien-dong-tai-hoan'),
  first('na ri', 'mien-dong-tai-hoan', 'tra-ca-gai-leo'),
  top('vi huong', ...THIEN_AN),
  top('phủ thông', ...THIEN_AN),
  first(
    'bach thong',
    'mang',
    'cao-gam',
    'tinh-dau-sa',
    'tinh-dau-quyt',
    'tra-hoa-du-du-duc',
    'tinh-dau-hoi',
  ),
  first('bằng phúc', 'ruou-men-la-bang-phuc'),
  only('bang phuc', ...BANG_PHUC, 'tra-shan-tuyet'),
  first('dong phuc', ...BANG_PHUC),
  first('nong thuong', 'banh-gio', ...TURMERIC_STARCH),
  top('xuất hóa', ...MINH_ANH),
  first('sỹ bình', 'tinh-dau-hoi'),
  first('vinh thong', 'tinh-dau-hoi'),
  first('ngan son', 'gao-nep-khau-nua-lech', 'com-khau-nua-lech'),
  first('thượng quan', 'gao-nep-khau-nua-lech'),
  first('bắc kạn', 'tinh-nghe-bac-kan', ...CAMELLIA_TEAS, ...TURMERIC_STARCH),
  first('lap xuong yen duong', 'lap-xuong-gac-bep'),
  first('gạo nếp tân kỳ', 'gao-nep-tan-son'),

  // Makers.
  only('nhung luy', ...NHUNG_LUY),
  only('Nhung Luỹ', ...NHUNG_LUY),
  top('htx nhung lũy', ...NHUNG_LUY),
  top('htx thien an', ...BROCADE),
  top('hợp tác xã thiên an', ...BROCADE),
  top('hop tac xa yen duong', ...YEN_DUONG),
  first('thien an chuoi say', 'chuoi-say'),
  first('tai hoan', 'mien-dong-tai-hoan'),
  top('minh anh', 'tra-tui-loc-linh-chi-minh-anh', ...MINH_ANH),
  first('tám cương', 'lap-suon', 'thit-treo-gac-bep-tam-cuong'),
  top('ha diep', 'tra-nu-voi', ...CAMELLIA_TEAS),
  first('asuka', 'ruou-mo-asuka'),
  first('bao chau', 'tra-ca-gai-leo'),
  first('kim ngan', 'mat-ong-rung'),
  only('ly thi quyen', ...THIEN_AN),
  only('Lý Thị Quyên', ...THIEN_AN),
  top('dương quang', 'thit-dung-dinh', 'lap-suon-dung-dinh'),
  first('lap suon tam cuong', 'lap-suon'),
  first('rượu thanh tâm', 'ruou-men-la-thanh-tam'),

  // Marks.
  first('chỉ dẫn địa lý miến dong', 'mien-dong-tai-hoan'),
  first('mien dong bac kan', 'mien-dong-tai-hoan'),
  top('bí xanh thơm ba bể', ...GOURDS),
  first('gạo nếp khẩu nua lếch ngân sơn', 'gao-nep-khau-nua-lech'),

  // English.
  first('smoked sausage', 'lap-xuong-gac-bep'),
  top('honey', 'mat-ong', 'mat-ong-rung', 'vicumax-mat-ong-nano'),
  first('forest honey', 'mat-ong-rung'),
  first('vermicelli', 'mien-dong-tai-hoan'),
  top('sticky rice', ...STICKY_RICE, 'com-khau-nua-lech'),
  top('apricot wine', ...APRICOT_WINES),
  top('essential oil', ...OILS),
  top('foot soak', 'thao-duoc-ngam-chan'),
  first('brocade bag', 'tui-tho-cam-thien-an'),
  first('golden camellia tea', ...CAMELLIA_TEAS),
  first('turmeric', 'tinh-nghe-bac-kan', ...TURMERIC_STARCH),
  first('lemongrass', 'tinh-dau-sa'),
  first('oyster mushrooms', 'nam-so-tuoi'),
  top('nhung luy cooperative', ...NHUNG_LUY),
  first('lingzhi tea', 'tra-tui-loc-linh-chi-minh-anh'),

  // Tone placement, decomposed input, capitals, look-alike letters.
  first('trà hoà vang', ...CAMELLIA_TEAS),
  top('Xuất Hoá', ...MINH_ANH),
  only('nhung lũy', ...NHUNG_LUY),
  first('thảo dược'.normalize('NFD'), 'thao-duoc-xong', 'thao-duoc-xoa-bop', 'thao-duoc-ngam-chan'),
  first('lạp xường'.normalize('NFD'), 'lap-xuong-gac-bep'),
  first('MIẾN DONG', 'mien-dong-tai-hoan'),
  first('MẬT ONG RỪNG'.normalize('NFD'), 'mat-ong-rung'),
  first('nghệ nếp Ðen', 'tinh-bot-nghe-nep-den-bac-kan'),
  first('ĐU ĐỦ ĐỰC', 'tra-hoa-du-du-duc'),
  first('đu đủ', 'tra-hoa-du-du-duc'),

  // One word for a kind of thing: all of the kind before anything else.
  top('ruou', ...LEAF_SPIRITS, ...APRICOT_WINES, 'ruou-chuoi-men-la'),
  top('rượu', ...LEAF_SPIRITS, ...APRICOT_WINES, 'ruou-chuoi-men-la'),
  top('chuoi', 'chuoi-say', 'chuoi-gion', 'ruou-chuoi-men-la', 'giam-chuoi-manh-minh'),
  first('nghe', 'tinh-nghe-bac-kan', ...TURMERIC_STARCH),
  first('tra', ...TEAS),
  first('che', ...TEAS),
  first('tea', ...TEAS),
  top('goi', ...PILLOWS, 'vo-goi'),
  only('pillow', 'goi-ngu-tho-cam-duoc-lieu', 'goi-co-tho-cam-duoc-lieu', 'vo-goi'),
  first('sa', 'tinh-dau-sa'),
  first('nam', 'nam'),
  first('mũ', 'mu-tho-cam'),
  first('l', ...SAUSAGES, 'linh-chi-nguyen-tai'),
  first('bá', 'banh-gio'),
  top('banana', 'chuoi-say', 'chuoi-gion', 'ruou-chuoi-men-la', 'giam-chuoi-manh-minh'),
  first('đá', 'tra-thao-duoc-giao-co-lam-nui-da'),
  first('miến đông', 'mien-dong-tai-hoan'),
  first('chè cọ', 'mien-dong-tai-hoan'),
  only('lạp xương', ...SAUSAGES),
  first('mật ông', 'mat-ong'),
  first('gao nêp', ...STICKY_RICE),

  // More mistakes.
  first('miến rong', 'mien-dong-tai-hoan'),
  { ...first('chui say', 'chuoi-say'), corrected: 'chuoi say' },
  { ...top('thitt treo', ...SMOKED_MEAT), corrected: 'thit treo' },
  { ...first('azuka', 'ruou-mo-asuka'), corrected: 'asuka' },
  {
    ...first('vicumex', 'vicumax-nano-curcumin', 'vicumax-limited-nano', 'vi-cumax-nano-curcumin'),
    corrected: 'vicumax',
  },
  { ...first('bansai', 'bonsai-linh-chi'), corrected: 'bonsai' },
  { ...first('smoked sausge', 'lap-xuong-gac-bep'), corrected: 'smoked sausage' },
  { ...top('esential oil', ...OILS), corrected: 'essential oil' },
  { ...first('kẩu nua lếch', 'gao-nep-khau-nua-lech', 'com-khau-nua-lech') },
  { ...top('yenn duong', ...YEN_DUONG), corrected: 'yen duong' },
  { ...top('thuoctamtreem', 'thuoc-tam-tre-em'), corrected: 'thuoc tam tre em' },

  // More places and makers.
  // The demonstration rice carries the mark "Gạo Bao thai Chợ Đồn".
  top('cho don', 'minh-hoa-khoang-trang', ...LEAF_SPIRITS),
  top('chợ đồn', 'minh-hoa-khoang-trang', ...LEAF_SPIRITS),
  first('chợ mới', 'gao-nep-tan-son'),
  first('quan ha', 'tra-hoa-du-du-duc'),
  top('cam giang', 'tra-hoa-du-du-duc', 'tinh-dau-sa', 'tinh-dau-quyt'),
  top('nguyên phúc', 'tinh-dau-sa', 'tinh-dau-quyt'),
  first('van lang', 'tra-ca-gai-leo'),
  top('nà ít', ...THIEN_AN),
  top('xã thượng minh', ...NHUNG_LUY, ...YEN_DUONG),
  top('huyện ba bể', ...NHUNG_LUY, ...YEN_DUONG, ...HOMESTAYS),
  top('rượu sơn phúc', 'ruou-men-la-son-phuc', 'ruou-men-la-son-phuc-ngam-go-soi'),
  first('rượu bằng phúc', 'ruou-men-la-bang-phuc'),
  first('ngam go soi', 'ruou-men-la-son-phuc-ngam-go-soi'),
  top('curcumin bac ha', 'vicumax-nano-curcumin', 'vi-cumax-nano-curcumin'),
  top('trinh nang', 'trinh-nang-curcumin', 'trinh-nang-gung'),
  top('gối thảo dược', ...PILLOWS, 'vo-goi'),
  first('thịt lợn gác bếp', ...SMOKED_MEAT),
  top('nấm linh chi', ...LINGZHI),
  first('lap suon bac kan', 'lap-suon', 'lap-xuong-gac-bep'),
  first('papaya flower tea', 'tra-hoa-du-du-duc'),
  first('herbal bath for children', 'thuoc-tam-tre-em'),

  // Asked as people ask.
  first('mua mật ong rừng ở đâu', 'mat-ong-rung'),
  { ...top('rượu men lá sầu riêng', ...LEAF_SPIRITS), partial: true },
  first('qua tet thit treo', ...SMOKED_MEAT),
  { ...first('miến dong 5 sao', 'mien-dong-tai-hoan') },
  { ...top('rượu ngô men lá', ...LEAF_SPIRITS, 'ruou-chuoi-men-la'), partial: true },
  first('thuốc tắm cho bé', ...BATHS),
  first('where to buy honey', 'mat-ong'),
  { query: 'xyzzy', only: [] },
  { query: '🌶️', only: [] },
];
