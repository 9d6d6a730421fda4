import { describe, expect, test } from 'vitest';
import { pickDrawingKind } from '~/ui/drawings/kind';

describe('pickDrawingKind by name', () => {
  test.each([
    ['Lạp xường gác bếp', 8, 1, 'sausages'],
    ['Thịt treo gác bếp', 8, 1, 'smoked-meat'],
    ['Bí xanh thơm', 1, 1, 'gourd'],
    ['Chuối sấy', 7, 1, 'banana'],
    ['Cao gắm', null, 3, 'herb-paste'],
    ['Thảo dược ngâm chân', 20, 3, 'foot-soak'],
    ['Thảo dược xông', null, 3, 'herb-bath'],
    ['Thảo dược xoa bóp', null, 3, 'herb-bundle'],
    ['Thuốc tắm người lớn', 20, 3, 'herb-bath'],
    ['Thuốc tắm trẻ em', 20, 3, 'mother-child-bath'],
    ['Thuốc tắm phụ nữ sau sinh', 20, 3, 'mother-child-bath'],
    ['Túi thổ cẩm Thiên An', null, 4, 'bag'],
    ['Khăn trải bàn thổ cẩm Thiên An', null, 4, 'tablecloth'],
    ['Bộ lót ấm chén thổ cẩm Thiên An', null, 4, 'coaster-set'],
    ['Khẩu trang thổ cẩm', null, 4, 'face-mask'],
    ['Khăn thổ cẩm', null, 4, 'cloth'],
    ['Mũ thổ cẩm', null, 4, 'hat'],
    ['Váy thêu', 22, 4, 'skirt'],
    ['Ga giường', null, 4, 'cloth'],
    ['Vỏ gối', null, 4, 'pillow'],
    ['Dầu xoa bóp', null, 3, 'massage-oil'],
    ['Gối ngủ thổ cẩm dược liệu', null, 4, 'pillow'],
    ['Gối dựa thổ cẩm dược liệu', null, 4, 'pillow'],
    ['Gối cổ thổ cẩm dược liệu', null, 4, 'neck-pillow'],
    ['Gối ôm thổ cẩm dược liệu', null, 4, 'bolster'],
    ['Chuối giòn', 7, 1, 'banana'],
    ['Mật ong', 4, 1, 'honey'],
    ['Măng', null, 1, 'bamboo-shoots'],
    ['Miến dong Tài Hoan', null, 1, 'vermicelli'],
    ['Trà hoa vàng Bắc Kạn', null, 1, 'flower-tea'],
    ['Trà hoa vàng Bắc Kạn túi lọc', null, 1, 'flower-tea'],
    ['Trà nụ vối', 12, 1, 'bud-tea'],
    ['Tinh bột nghệ nếp đỏ Bắc Kạn', null, null, 'turmeric'],
    ['Tinh bột nghệ nếp đen Bắc Kạn', null, null, 'black-turmeric'],
    ['Trà thảo dược giảo cổ lam núi đá', 12, 1, 'herb-tea'],
    ['Rượu mơ Asuka', 15, 2, 'fruit-wine'],
    ['Rượu mơ Dakimo', 15, 2, 'fruit-wine'],
    ['Trà Shan tuyết', 11, 1, 'tea'],
    ['Rượu men lá Thanh Tâm', 14, 2, 'liquor'],
    ['Rượu men lá Bằng Phúc', 14, 2, 'liquor'],
    ['Trà bí thơm', 12, 1, 'herb-tea'],
    ['Gạo nếp Tài hữu cơ', 3, 1, 'rice'],
    ['Vi-cumax Nano curcumin', 18, 3, 'supplement'],
    ['Trịnh Năng Curcumin', null, null, 'supplement'],
    ['Trịnh Năng Gừng', null, null, 'ginger'],
    ['Tinh nghệ Bắc Kạn', null, null, 'supplement'],
    ['Vicumax mật ong nano', null, null, 'supplement'],
    ['Vicumax limited nano', null, null, 'supplement'],
    ['Vicumax nano curcumin', 18, 3, 'supplement'],
    ['Lạp sườn', 8, 1, 'sausages'],
    ['Rượu chuối men lá', null, 2, 'banana-liquor'],
    ['Giấm chuối Mạnh Minh', 9, 1, 'vinegar'],
    ['Trà cà gai leo', 12, 1, 'herb-tea'],
    ['Gạo nếp Tân Sơn', 3, 1, 'rice'],
    ['Gạo nếp Khẩu Nua Lếch', 3, 1, 'rice'],
    ['Cốm Khẩu Nua Lếch', 6, 1, 'young-rice'],
    ['Bánh gio', 6, 1, 'sticky-cake'],
    ['Nấm sò tươi', 1, 1, 'mushrooms'],
    ['Mộc nhĩ khô', null, 1, 'wood-ear'],
    ['Mộc nhĩ thái chỉ', null, 1, 'wood-ear'],
    ['Linh chi nguyên tai', null, 3, 'lingzhi'],
    ['Bonsai linh chi', null, null, 'lingzhi-bonsai'],
    ['Trà túi lọc linh chi Minh Anh', 12, 1, 'herb-tea'],
    ['Rượu men lá Tô Hoài', 14, 2, 'liquor'],
    ['Rượu men lá Sơn Phúc', 14, 2, 'liquor'],
    ['Rượu men lá Sơn Phúc ngâm gỗ sồi', null, 2, 'oaked-liquor'],
    ['Trà hoa đu đủ đực', 12, 1, 'herb-tea'],
    ['Quỳnh Mai homestay', 26, 6, 'homestay'],
    ['Ba Bể Green homestay', 26, 6, 'homestay'],
    ['Tinh dầu sả', 20, 3, 'lemongrass-oil'],
    ['Tinh dầu quýt', 20, 3, 'mandarin-oil'],
    ['Tinh dầu hồi', 20, 3, 'anise-oil'],
    ['Nước chanh leo', 17, 2, 'fruit-drink'],
    ['Măng khô', 7, 1, 'dried-bamboo-shoots'],
    ['Nấm', null, 1, 'mushrooms'],
    ['Mật ong rừng', 4, 1, 'honey'],
    ['Thịt Dung Dinh', 8, 1, 'smoked-meat'],
    ['Lạp sườn Dung Dinh', 8, 1, 'sausages'],
    ['Nem ngựa núi', null, 1, 'fermented-roll'],
  ] as const)('%s', (name, criteriaSet, group, kind) => {
    expect(pickDrawingKind({ name, criteriaSet, group })).toBe(kind);
  });

  test('without marks and in capitals it is the same name', () => {
    const question = { criteriaSet: null, group: null };
    expect(pickDrawingKind({ name: 'LAP XUONG', ...question })).toBe('sausages');
    expect(pickDrawingKind({ name: 'Lạp xường'.normalize('NFD'), ...question })).toBe('sausages');
  });

  test.each([
    ['Gạo nếp Cao Kỳ', 'rice'],
    ['Muối mè', 'produce'],
    ['Măng non', 'bamboo-shoots'],
    ['Cá tra khô', 'produce'],
    ['Rau Nam Mẫu', 'produce'],
    ['Miền núi xanh', 'produce'],
  ] as const)('%s is not taken for a word it only sounds like', (name, kind) => {
    expect(pickDrawingKind({ name, criteriaSet: null, group: null })).toBe(kind);
  });
});

describe('pickDrawingKind when the name tells nothing', () => {
  const unknown = (criteriaSet: number | null, group: number | null) =>
    pickDrawingKind({ name: 'Sao Mai', criteriaSet, group });

  test.each([
    [1, 'produce'],
    [3, 'rice'],
    [4, 'honey'],
    [8, 'smoked-meat'],
    [9, 'vinegar'],
    [11, 'tea'],
    [12, 'herb-tea'],
    [14, 'liquor'],
    [15, 'fruit-wine'],
    [17, 'fruit-drink'],
    [18, 'supplement'],
    [19, 'essential-oil'],
    [20, 'herb-bundle'],
    [21, 'cloth'],
    [22, 'cloth'],
    [23, 'bonsai'],
    [26, 'homestay'],
  ] as const)('criteria set %i decides: %s', (criteriaSet, kind) => {
    expect(unknown(criteriaSet, 1)).toBe(kind);
  });

  test('then the group, then a basket of produce', () => {
    expect(unknown(null, 6)).toBe('homestay');
    expect(unknown(99, 4)).toBe('cloth');
    expect(unknown(null, 1)).toBe('produce');
    expect(unknown(null, null)).toBe('produce');
  });
});
