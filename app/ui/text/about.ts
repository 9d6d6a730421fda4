import type { Provenance } from '~/domain/texts';
import { bilingual } from '../locale';

type Words = { name: string; meaning: string };

export const aboutText = bilingual({
  vi: {
    title: 'Giới thiệu',
    description:
      'Danh mục này là gì, thông tin từ đâu ra, vì sao sao tự tắt khi hết hạn, sửa sai thế nào và trang này không làm gì.',
    lead: 'Danh mục sản phẩm OCOP trên vùng đất Bắc Kạn cũ, nay thuộc tỉnh Thái Nguyên. Người mua tìm thấy sản phẩm, biết sao còn hạn hay không, rồi gặp thẳng người làm ra nó.',
    provenance: 'Mỗi thông tin từ đâu ra',
    provenanceText:
      'Mọi thông tin về sản phẩm, sao và nhãn hiệu đều mang một trong bốn nguồn gốc. Số đếm dưới đây lấy từ dữ liệu ngay lúc bạn mở trang.',
    kinds: {
      verified: {
        name: 'Đã xác minh',
        meaning:
          'Cán bộ đã ghi vào, có bản quét giấy tờ hoặc lời ghi bản gốc lưu ở đâu. Không gắn nhãn.',
      },
      sourced: {
        name: 'Có nguồn',
        meaning: 'Đã được công bố; có đường dẫn hoặc tên nguồn ngay tại chỗ. Không gắn nhãn.',
      },
      unsourced: {
        name: 'Chưa có nguồn',
        meaning: 'Chỉ có tên trong ghi chép, chưa thấy trang nào công bố. Luôn gắn nhãn này:',
      },
      sample: {
        name: 'Minh hoạ',
        meaning:
          'Bịa ra để trình diễn trang, không phải số liệu thật. Gỡ được tất cả cùng một lúc. Luôn gắn nhãn này:',
      },
    } satisfies Record<Provenance, Words>,
    counted: {
      products: (count: number) => `${count} sản phẩm`,
      producers: (count: number) => `${count} chủ thể`,
      recognitions: (count: number) => `${count} quyết định sao`,
      rights: (count: number) => `${count} quyền sử dụng nhãn hiệu`,
      marks: (count: number) => `${count} nhãn hiệu và tên gọi`,
    },
    nothing: 'Hiện chưa có mục nào.',
    unknown: 'Điều chưa biết thì ghi “chưa công bố”: không đoán, không để số 0.',
    stars: 'Sao được đọc theo ngày hôm nay',
    starsText: (day: string) =>
      `Sao còn hạn hay không được tính lại theo ngày ở Việt Nam mỗi khi trang được mở; hôm nay là ${day}. Qua ngày cuối, sao rời khỏi trang sản phẩm, bộ lọc, cách xếp hạng và các nguồn tin cùng lúc, không cần ai sửa.`,
    starsLink: 'Sao OCOP là gì',
    correct: 'Sửa một thông tin sai',
    correctList: [
      'Giá, liên hệ, mùa vụ: báo thẳng cho hợp tác xã. Họ tự sửa được và thay đổi hiện ra ngay.',
      'Tên, mô tả, công dụng: hợp tác xã gửi bản sửa, cán bộ duyệt; bản cũ vẫn hiện trong lúc chờ.',
      'Sao và nhãn hiệu: báo cho cơ quan quản lý danh mục, kèm địa chỉ trang và số quyết định hoặc giấy tờ. Chỉ cán bộ có giấy tờ trong tay mới ghi được; mỗi lần sửa đều lưu ai sửa và khi nào.',
      'Thông tin có nguồn: mở nguồn ghi cạnh đó để đối chiếu trước khi báo.',
    ],
    keeper: 'Ai giữ danh mục này',
    not: 'Trang này không làm gì',
    notList: [
      'Không bán hàng: không giỏ hàng, không thanh toán, không nhận đặt cọc.',
      'Không thu phí của người mua hay của hợp tác xã.',
      'Không theo dõi: không quảng cáo, không mã theo dõi của bên thứ ba. Trang công khai đọc được không cần JavaScript.',
      'Không xếp hạng theo tiền: chỉ sao còn hạn, mùa vụ và từ bạn tìm.',
      'Không dùng ảnh đi mượn: chưa có ảnh của hợp tác xã thì vẽ, và nói rõ là hình vẽ.',
    ],
    movement: 'Vì người nghèo, không để ai bị bỏ lại phía sau',
    movementText:
      'Danh mục ra đời trong phong trào “Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau”. Một hợp tác xã ở thôn xa, chỉ có một chiếc điện thoại, cũng phải được tìm thấy như một công ty ở thành phố. Số hộ nghèo cùng làm, số lao động, số hộ hưởng lợi ghi ở trang từng hợp tác xã, kèm nguồn.',
    founders: 'Danh mục khởi đầu từ hai hợp tác xã:',
    makes: {
      'htx-nhung-luy': 'lạp xường, thịt treo gác bếp, bí xanh thơm',
      'htx-thien-an': 'thuốc tắm của người Dao, gối và khẩu trang thổ cẩm',
    } as Record<string, string>,
    licences: 'Dữ liệu và giấy phép',
    licenceList: [
      {
        what: 'Ranh giới, mã và tên xã: bộ dữ liệu vietnamese-provinces-database của Thang Le Quoc, giấy phép MIT.',
        url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
      },
      {
        what: 'Phông chữ Be Vietnam Pro: giấy phép SIL Open Font License 1.1.',
        url: 'https://github.com/bettergui/BeVietnamPro',
      },
      {
        what: 'Bộ tiêu chí OCOP: bản chép phụ lục Quyết định 148/QĐ-TTg.',
        url: 'https://github.com/augustine-tran/ocop',
      },
    ],
    rest: 'Phần mô tả viết bằng lời của chúng tôi từ các trang đã dẫn. Mỗi trang sản phẩm, hợp tác xã, nhãn hiệu và xã đều có bản JSON để máy đọc.',
  },
  en: {
    title: 'About',
    description:
      'What this catalogue is, where its facts come from, why stars go out by themselves, how to correct an error, and what this site does not do.',
    lead: 'A catalogue of OCOP products from the land of former Bắc Kạn, today part of Thái Nguyên province. Buyers find a product, see whether its star is in force, and reach the maker directly.',
    provenance: 'Where each fact comes from',
    provenanceText:
      'Every fact about products, stars and marks has one of four origins. The numbers below are counted from the data as you open this page.',
    kinds: {
      verified: {
        name: 'Verified',
        meaning:
          'Recorded by an officer, with a scan of the paper or a word on where the original is kept. Carries no tag.',
      },
      sourced: {
        name: 'Sourced',
        meaning: 'Published; the source is linked or named beside it. Carries no tag.',
      },
      unsourced: {
        name: 'Without a source',
        meaning: 'Named in notes only; no published page was found. Always carries this tag:',
      },
      sample: {
        name: 'Sample',
        meaning:
          'Invented to show the site at work, not a real figure. They can all be removed at once. Always carries this tag:',
      },
    } satisfies Record<Provenance, Words>,
    counted: {
      products: (count: number) => `${count} ${count === 1 ? 'product' : 'products'}`,
      producers: (count: number) => `${count} ${count === 1 ? 'producer' : 'producers'}`,
      recognitions: (count: number) => `${count} star ${count === 1 ? 'decision' : 'decisions'}`,
      rights: (count: number) => `${count} ${count === 1 ? 'right' : 'rights'} to use a mark`,
      marks: (count: number) => `${count} ${count === 1 ? 'mark or name' : 'marks and names'}`,
    },
    nothing: 'Nothing at the moment.',
    unknown: 'What is not known reads “not published”: never a guess, never a zero.',
    stars: 'A star is read against today',
    starsText: (day: string) =>
      `Whether a star is in force is worked out from the date in Vietnam each time a page is opened; today is ${day}. Once its last day has passed it leaves the product page, the filters, the ranking and the feeds together, with nobody having to act.`,
    starsLink: 'What a star means',
    correct: 'Correcting an error',
    correctList: [
      'Prices, contacts, seasons: tell the cooperative. It can change them itself and the change shows at once.',
      'Names, descriptions, uses: the cooperative sends in a correction and an officer approves it; the old text stays up meanwhile.',
      'Stars and marks: tell the agency that keeps the catalogue, with the address of the page and the decision number or paper. Only an officer holding the paper can record it; who changed what and when is kept.',
      'Sourced facts: open the source beside them and compare before you report.',
    ],
    keeper: 'Who keeps this catalogue',
    not: 'What this site does not do',
    notList: [
      'It does not sell: no basket, no payment, no deposits.',
      'It charges no fee, to buyers or to cooperatives.',
      'It does not track: no advertising and no third-party trackers. Public pages can be read without JavaScript.',
      'It does not rank by money: only by stars in force, season and the words you search for.',
      'It borrows no pictures: until a cooperative sends a photo there is a drawing, and it says so.',
    ],
    movement: 'For the poor, leaving no one behind',
    movementText:
      'This catalogue grew out of the nationwide movement “Hands together for the poor, leaving no one behind”. A cooperative in a far hamlet with a single phone must be as easy to find as a company in town. Poor households taking part, jobs and households that gain are given on each cooperative’s page, with their source.',
    founders: 'The catalogue began with two cooperatives:',
    makes: {
      'htx-nhung-luy': 'sausage, smoked meat, fragrant gourd',
      'htx-thien-an': 'Dao herbal baths, brocade pillows and masks',
    } as Record<string, string>,
    licences: 'Data and licences',
    licenceList: [
      {
        what: 'Commune boundaries, codes and names: the dataset vietnamese-provinces-database by Thang Le Quoc, MIT licence.',
        url: 'https://github.com/thanglequoc/vietnamese-provinces-database',
      },
      {
        what: 'The typeface Be Vietnam Pro: SIL Open Font License 1.1.',
        url: 'https://github.com/bettergui/BeVietnamPro',
      },
      {
        what: 'OCOP criteria: a transcription of the annex of Decision 148/QĐ-TTg.',
        url: 'https://github.com/augustine-tran/ocop',
      },
    ],
    rest: 'Descriptions are in our own words, from the pages cited. Every product, cooperative, mark and commune has a JSON twin for machines.',
  },
});
