import type { DrawingView } from './drawing';
import type { DrawingKind } from './kinds/kinds';
import { artOf } from './kinds/kinds';
import type { PlaceName } from './places/place-names';

/** Languages the words exist in. */
export type AltLocale = 'vi' | 'en';

type Words = Readonly<Record<AltLocale, string>>;
const say = (vi: string, en: string): Words => ({ vi, en });

const things: Readonly<Record<DrawingKind, Words>> = {
  sausages: say(
    'những dây lạp xường treo trên gác bếp',
    'strings of sausages hung above a kitchen fire',
  ),
  'smoked-meat': say('những dải thịt treo gác bếp', 'strips of meat smoked above the hearth'),
  'fermented-roll': say(
    'nem gói lá xếp trên mẹt tre',
    'fermented meat rolls wrapped in leaves on a bamboo tray',
  ),
  gourd: say('quả bí xanh thơm cùng lá', 'fragrant wax gourds with their leaves'),
  'bamboo-shoots': say('những búp măng rừng', 'bamboo shoots from the forest'),
  'dried-bamboo-shoots': say('măng khô phơi trên mẹt tre', 'dried bamboo shoots on a bamboo tray'),
  banana: say('nải chuối và những lát chuối sấy', 'a hand of bananas and dried banana slices'),
  produce: say('giỏ nông sản vùng cao', 'a basket of highland produce'),
  'herb-bundle': say('cây thuốc rừng bó và phơi', 'medicinal herbs, bundled and dried'),
  'herb-bath': say('nước tắm lá thuốc của người Dao, hơi bốc lên', 'a steaming Dao herbal bath'),
  'foot-soak': say(
    'đôi chân ngâm trong chậu gỗ có lá thuốc',
    'feet soaking in a wooden tub of herbs',
  ),
  'mother-child-bath': say(
    'mẹ và con nhỏ bên chậu nước lá',
    'a mother and her small child by a herbal bath',
  ),
  'herb-paste': say('hũ cao thuốc cùng dây gắm', 'a jar of dark herbal paste with its vine'),
  'face-mask': say('khẩu trang thổ cẩm', 'a face mask of brocade'),
  pillow: say('gối thổ cẩm nhồi dược liệu', 'a brocade pillow filled with herbs'),
  'neck-pillow': say('gối cổ thổ cẩm', 'a brocade neck pillow'),
  bolster: say('gối ôm thổ cẩm', 'a brocade bolster'),
  bag: say('túi thổ cẩm', 'a brocade bag'),
  cloth: say('những tấm vải thổ cẩm', 'lengths of brocade cloth'),
  tablecloth: say('khăn trải bàn thổ cẩm', 'a brocade tablecloth'),
  skirt: say('váy chàm thêu hoa văn', 'an embroidered indigo skirt'),
  'coaster-set': say('bộ lót ấm chén thổ cẩm', 'a set of brocade mats for a tea table'),
  hat: say('mũ thổ cẩm', 'a brocade hat'),
  vermicelli: say('miến dong', 'canna vermicelli'),
  rice: say('gạo nếp và bông lúa', 'sticky rice with ears of paddy'),
  'young-rice': say('cốm non và bông lúa', 'green young rice with an ear of paddy'),
  'sticky-cake': say('bánh gio gói lá', 'ash-water cakes wrapped in leaves'),
  tea: say('trà Shan và búp trà', 'Shan tea and its young leaves'),
  'flower-tea': say('trà hoa vàng', 'golden camellia tea'),
  'herb-tea': say('trà thảo dược và cành lá', 'herbal tea and fresh sprigs'),
  'bud-tea': say('chén trà nụ và cành nụ', 'a cup of flower-bud tea and a twig of buds'),
  liquor: say('rượu men lá, chén và bánh men', 'leaf-yeast spirit with a cup and cakes of yeast'),
  'oaked-liquor': say(
    'chai rượu men lá bên thùng gỗ sồi',
    'a bottle of leaf-yeast spirit by an oak barrel',
  ),
  'banana-liquor': say(
    'chai rượu chuối men lá và nải chuối',
    'a bottle of banana spirit and ripe bananas',
  ),
  'fruit-wine': say('chai rượu mơ và quả mơ', 'a bottle of apricot wine with apricots'),
  'fruit-drink': say('nước chanh leo và quả chanh leo', 'passion fruit drink with the fruit'),
  vinegar: say('chai giấm chuối và nải chuối', 'a bottle of banana vinegar and ripe bananas'),
  mushrooms: say('chùm nấm sò tươi', 'a cluster of fresh oyster mushrooms'),
  'wood-ear': say('mộc nhĩ', 'wood-ear fungus'),
  lingzhi: say('tai nấm linh chi', 'lingzhi mushrooms'),
  'lingzhi-bonsai': say('chậu linh chi thế', 'lingzhi grown in a pot like a bonsai'),
  bonsai: say('chậu cây cảnh', 'a bonsai in its pot'),
  'black-turmeric': say('củ nghệ đen và tinh bột nghệ', 'black turmeric roots and their starch'),
  turmeric: say('củ nghệ và tinh bột nghệ', 'turmeric roots and turmeric starch'),
  supplement: say('lọ viên nghệ và củ nghệ', 'a jar of turmeric capsules with the root'),
  ginger: say('lọ viên gừng và củ gừng', 'a jar of ginger capsules with the root'),
  honey: say('hũ mật ong và tàng ong', 'a jar of honey and a honeycomb'),
  'essential-oil': say('lọ tinh dầu và lá', 'a bottle of essential oil with leaves'),
  'lemongrass-oil': say('lọ tinh dầu sả và khóm sả', 'a bottle of lemongrass oil with lemongrass'),
  'mandarin-oil': say('lọ tinh dầu quýt và quả quýt', 'a bottle of mandarin oil with mandarins'),
  'anise-oil': say('lọ tinh dầu hồi và hoa hồi', 'a bottle of star anise oil with star anise'),
  'massage-oil': say('lọ dầu xoa bóp và cây thuốc', 'rubbing oil with medicinal plants'),
  homestay: say('nhà sàn bên hồ Ba Bể', 'a stilt house by Ba Bể lake'),
};

/** Kinds whose second view shows something other than the first. */
const closer: Partial<Readonly<Record<DrawingKind, Words>>> = {
  sausages: say('lạp xường thái lát trên mẹt tre', 'sliced sausage on a bamboo tray'),
  'smoked-meat': say('thịt treo thái lát trên thớt gỗ', 'smoked meat sliced on a board'),
  'mother-child-bath': say('mẹ bế con nhỏ', 'a mother holding her small child'),
};

const where: Readonly<Record<PlaceName, Words>> = {
  hearth: say('bên bếp lửa nhà sàn', 'by the fire of a stilt house'),
  terraces: say('trước ruộng bậc thang', 'before terraced fields'),
  loom: say('bên khung dệt', 'beside a loom'),
  lake: say('nhìn ra hồ', 'looking over the lake'),
  forest: say('dưới tán rừng', 'under forest trees'),
  'tea-hill': say('trước đồi chè', 'before a hill of tea'),
  shelf: say('trên kệ của hợp tác xã', 'at the shelf of the cooperative'),
};

/**
 * Alternative text for a drawing, in words a listener can use, saying first that it is a drawing
 * and not a photograph.
 */
export function describeDrawing(kind: DrawingKind, view: DrawingView, locale: AltLocale): string {
  const opening = locale === 'vi' ? 'Hình vẽ' : 'Drawing';
  if (view === 'main') return `${opening}: ${things[kind][locale]}`;
  const thing = (closer[kind] ?? things[kind])[locale];
  return `${opening}: ${thing}, ${where[artOf(kind).place][locale]}`;
}
