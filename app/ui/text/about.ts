import { bilingual } from '../locale';

export const aboutText = bilingual({
  vi: {
    title: 'Giới thiệu',
    description:
      'Vì sao có danh mục này, mỗi thông tin lấy từ đâu, và điều gì chúng tôi không làm.',
    lead: 'Danh mục này bắt đầu từ hai hợp tác xã của Bắc Kạn: HTX Nhung Lũy ở Yến Dương, Ba Bể (lạp xường, thịt treo, bí xanh thơm) và HTX Thiên An ở Nà Ít, Vi Hương, Bạch Thông (thuốc tắm của người Dao, khẩu trang và gối thổ cẩm), trong phong trào “Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau”.',
    sources: 'Mỗi thông tin từ đâu ra',
    word: 'Nhãn',
    means: 'Nghĩa là',
    products: 'Sản phẩm',
    recognitions: 'Quyết định sao',
    words: {
      verified: ['Đã kiểm', 'Cán bộ nhập, kèm giấy tờ.'],
      sourced: ['Có nguồn', 'Đã công bố trên báo hoặc trang cơ quan; có đường dẫn.'],
      unsourced: ['Chưa có nguồn', 'Chỉ có tên trong ghi chép, chưa thấy trang nào công bố.'],
      sample: ['Minh hoạ', 'Đặt ra để trình diễn; luôn mang nhãn “minh hoạ”.'],
    },
    unknown:
      'Điều chưa ai công bố thì chúng tôi viết “chưa công bố”, không đoán và không viết số 0. Hình sản phẩm là hình vẽ cho tới khi hợp tác xã gửi ảnh.',
    star: 'Sao được đối chiếu với ngày hôm nay ở Việt Nam mỗi lần bạn mở trang. Không có trạng thái nào được lưu sẵn.',
    not: 'Điều chúng tôi không làm',
    notText: 'Không bán hàng, không thu phí, không theo dõi người xem. Bạn gặp thẳng hợp tác xã.',
    wrong: 'Thấy sai?',
    wrongText:
      'Hãy báo cho hợp tác xã hoặc cơ quan phụ trách OCOP của tỉnh kèm giấy tờ; mỗi lần sửa đều ghi ai sửa và khi nào.',
    licences: 'Giấy phép dữ liệu',
    licencesText:
      'Ranh giới xã lấy từ bộ dữ liệu thanglequoc/vietnamese-provinces-database (giấy phép MIT). Phông chữ Be Vietnam Pro (SIL Open Font License).',
  },
  en: {
    title: 'About',
    description: 'Why this catalogue exists, where each fact comes from, and what we do not do.',
    lead: 'This catalogue began with two cooperatives of Bắc Kạn: HTX Nhung Lũy in Yến Dương, Ba Bể (sausages, smoked meat, fragrant gourd) and HTX Thiên An in Nà Ít, Vi Hương, Bạch Thông (Dao herbal baths, brocade masks and pillows), in the movement “for the poor, nobody left behind”.',
    sources: 'Where each fact comes from',
    word: 'Word',
    means: 'Meaning',
    products: 'Products',
    recognitions: 'Star decisions',
    words: {
      verified: ['Verified', 'Recorded by an officer, with the paper.'],
      sourced: ['Sourced', 'Published by the press or an authority; the page is linked.'],
      unsourced: ['No source', 'Named in research notes only; no published page was found.'],
      sample: ['Sample', 'Invented for demonstration; always tagged “sample”.'],
    },
    unknown:
      'What nobody published we call “not published”: never a guess, never a zero. Products are shown by drawings until their cooperative sends a photo.',
    star: 'Stars are checked against today’s date in Vietnam each time you open a page. No status is stored.',
    not: 'What we do not do',
    notText: 'We sell nothing, charge nothing and follow nobody. You reach the cooperative itself.',
    wrong: 'Something wrong?',
    wrongText:
      'Tell the cooperative or the province’s OCOP office, with the paper; every correction records who made it and when.',
    licences: 'Licences of data',
    licencesText:
      'Commune boundaries come from thanglequoc/vietnamese-provinces-database (MIT). The font is Be Vietnam Pro (SIL Open Font License).',
  },
});
