import type { ChaseChannel, ChaseOutcome } from '~/domain/chase/chased';
import type { Fate } from '~/domain/chase/fate';
import type { BandName } from '~/domain/chase/filters';
import type { DaysAround } from '~/domain/renewals/renewal-time';
import { bilingual } from '../locale';

/** Stars and rights that end: whom to call, and what came of it. */
export const deskChaseText = bilingual({
  vi: {
    title: 'Nhắc hạn',
    lead: 'Sao và quyền dùng nhãn hiệu sắp hết hạn, có thể đã hết hạn vì chưa rõ ngày, hoặc hết hạn trong một năm qua mà chưa có quyết định mới. Gọi, nhắn, rồi ghi lại một dòng để người sau biết.',
    bands: {
      '30': 'Còn 0–30 ngày',
      '90': 'Còn 31–90 ngày',
      '180': 'Còn 91–180 ngày',
      'chua-ro': 'Có thể đã hết hạn',
      het: 'Đã hết hạn',
    } satisfies Record<BandName, string>,
    allBands: 'Tất cả',
    bandsLabel: 'Theo thời gian còn lại',
    commune: 'Xã, phường',
    allCommunes: 'Tất cả các xã, phường',
    noCommune: 'Chưa rõ xã, phường',
    filter: 'Lọc',
    found: (papers: number, producers: number) => `${papers} giấy của ${producers} cơ sở`,
    foundMakerless: (papers: number) => `${papers} giấy chưa rõ cơ sở`,
    noMaker: 'Chưa ghi nhận cơ sở nào',
    noMakerHelp:
      'Không nguồn nào nêu ai làm ra các sản phẩm này, nên chưa có ai để gọi và chưa biết thuộc xã nào. Hỏi xã hoặc xem lại quyết định để tìm cơ sở.',
    none: 'Không có giấy nào cần nhắc trong phần này.',
    quarterLink: 'Danh sách quý trước đã đi tới đâu',
    left: ({ daysLeft, daysOver, exact }: DaysAround) => {
      const count = (days: number) => (exact ? `${days} ngày` : `ít nhất ${days} ngày`);
      if (daysOver !== null) return `đã hết hạn ${count(daysOver)}`;
      if (daysLeft === null) return 'có thể đã hết hạn';
      return exact && daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${count(daysLeft)}`;
    },
    whyUnsettled: (decided: string, by: string | null) =>
      by
        ? `Ngày quyết định chỉ biết ${decided}; theo nguồn hiện có, hạn cuối ${by}. Hỏi cơ sở bản quyết định để biết ngày.`
        : 'Ngày quyết định chưa công bố, nên chưa rõ hạn cuối. Hỏi cơ sở bản quyết định để biết ngày.',
    stars: (stars: number) => `${stars} sao`,
    starsUnknown: 'chưa rõ số sao',
    right: (mark: string) => `Quyền dùng ${mark}`,
    forProducts: (names: string) => `cho ${names}`,
    number: (number: string) => `số ${number}`,
    numberUnknown: 'chưa công bố số',
    lastDay: (day: string) => `ngày cuối ${day}`,
    letter: 'Mở thư để in (PDF)',
    letterOf: (producer: string) => `Mở thư để in (PDF) cho ${producer}`,
    message: 'Tin nhắn Zalo soạn sẵn',
    messageLabel: (producer: string) => `Tin nhắn cho ${producer}`,
    copy: 'Chép tin nhắn',
    copied: 'Đã chép. Mở Zalo rồi dán vào.',
    copyFailed: 'Trình duyệt không cho chép. Hãy chọn chữ trong ô rồi tự chép.',
    publicPage: 'Trang công khai',
    waiting: (number: string, day: string) =>
      `Đã khai quyết định mới ${number} ngày ${day}, đang chờ kiểm tra`,
    openClaim: 'Mở lần khai',
    never: 'Chưa liên hệ lần nào',
    last: 'Lần cuối',
    earlier: (count: number) => `${count} lần liên hệ trước đó`,
    noteContact: 'Ghi một lần liên hệ',
    noteContactOf: (what: string) => `Ghi một lần liên hệ: ${what}`,
    channel: 'Bằng cách nào',
    outcome: 'Kết quả',
    note: 'Ghi chú (không bắt buộc)',
    save: 'Ghi lại',
    saved: 'Đã ghi.',
    channels: {
      phone: 'Gọi điện',
      zalo: 'Nhắn Zalo',
      visit: 'Gặp tận nơi',
      letter: 'Gửi thư',
    } satisfies Record<ChaseChannel, string>,
    outcomes: {
      'no-answer': 'Chưa gặp được',
      reached: 'Đã báo',
      preparing: 'Đang làm hồ sơ',
      'will-not-renew': 'Không làm lại nữa',
    } satisfies Record<ChaseOutcome, string>,
    faults: { missing: 'Hãy chọn một mục.', 'too-long': 'Dài quá, hãy viết ngắn lại.' },
    notSaved: 'Chưa ghi được. Xem chỗ được đánh dấu ở bên dưới.',
    columns: {
      commune: 'Xã, phường',
      producer: 'Cơ sở',
      what: 'Loại',
      subject: 'Sản phẩm, nhãn hiệu',
      stars: 'Số sao',
      number: 'Số giấy',
      lastDay: 'Ngày cuối',
      daysLeft: 'Còn (ngày)',
      contacts: 'Liên hệ',
      waiting: 'Đã khai mới',
      lastContact: 'Liên hệ lần cuối',
      by: 'Người liên hệ',
      outcome: 'Kết quả',
      note: 'Ghi chú',
      sample: 'Dữ liệu',
    },
    kinds: { recognition: 'Công nhận sao', 'right-of-use': 'Quyền dùng nhãn hiệu' },
    quarterTitle: (quarter: number, year: number) =>
      `Danh sách nhắc hạn quý ${quarter}/${year}: đã đi tới đâu`,
    quarterName: (quarter: number, year: number) => `Quý ${quarter}/${year}`,
    quarterLead: (listed: string, today: string) =>
      `Danh sách như ngày ${listed}, tính lại từ ngày tháng trên giấy; kết quả tính đến ${today}.`,
    quarter: 'Quý',
    show: 'Xem',
    backToList: 'Danh sách hôm nay',
    quarterNone: 'Ngày đó không có giấy nào phải nhắc.',
    quarterNoneSuch: 'Không có giấy nào đi tới kết quả này.',
    fatesLabel: 'Theo kết quả',
    fates: {
      renewed: 'Đã có quyết định mới',
      revoked: 'Bị thu hồi hoặc đình chỉ',
      'will-not-renew': 'Không làm lại nữa',
      lapsed: 'Đã hết hạn',
      running: 'Còn hạn',
      unknown: 'Chưa rõ',
    } satisfies Record<Fate, string>,
    neverContacted: 'Chưa từng liên hệ',
    total: 'Cả danh sách',
    share: (percent: number) => `${percent}%`,
    renewedBy: (number: string | null, when: string) =>
      `${number ? `số ${number}` : 'giấy mới'}, ${when}`,
  },
  en: {
    title: 'Chase',
    lead: 'Stars and rights to use marks that end soon, may have ended because their dates are not known, or ended within the last year with no new decision. Call, write, then note it in a line for whoever comes next.',
    bands: {
      '30': '0–30 days left',
      '90': '31–90 days left',
      '180': '91–180 days left',
      'chua-ro': 'May have ended',
      het: 'Ended',
    },
    allBands: 'All',
    bandsLabel: 'By time left',
    commune: 'Commune or ward',
    allCommunes: 'All communes and wards',
    noCommune: 'Commune not known',
    filter: 'Filter',
    found: (papers: number, producers: number) =>
      `${papers} ${papers === 1 ? 'paper' : 'papers'} of ${producers} ${producers === 1 ? 'producer' : 'producers'}`,
    foundMakerless: (papers: number) =>
      papers === 1 ? '1 paper of no known producer' : `${papers} papers of no known producer`,
    noMaker: 'No producer on record',
    noMakerHelp:
      'No source names who makes these products, so there is nobody to call yet and no commune is known. Ask in the communes, or look into the decision, to find the producer.',
    none: 'Nothing to chase here.',
    quarterLink: 'What became of last quarter’s list',
    left: ({ daysLeft, daysOver, exact }: DaysAround) => {
      const count = (days: number) =>
        `${exact ? '' : 'at least '}${days === 1 ? '1 day' : `${days} days`}`;
      if (daysOver !== null) return `ended ${count(daysOver)} ago`;
      if (daysLeft === null) return 'may have ended';
      return exact && daysLeft === 0 ? 'today is the last day' : `${count(daysLeft)} left`;
    },
    whyUnsettled: (decided: string, by: string | null) =>
      by
        ? `The decision is only known as ${decided}, so its last day is known as ${by}. Ask the producer for the decision.`
        : 'The day of the decision is not published, so its last day is not known. Ask the producer for the decision.',
    stars: (stars: number) => (stars === 1 ? '1 star' : `${stars} stars`),
    starsUnknown: 'number of stars not known',
    right: (mark: string) => `Right to use ${mark}`,
    forProducts: (names: string) => `for ${names}`,
    number: (number: string) => `no. ${number}`,
    numberUnknown: 'number not published',
    lastDay: (day: string) => `last day ${day}`,
    letter: 'Letter to print (PDF)',
    letterOf: (producer: string) => `Letter to print (PDF) for ${producer}`,
    message: 'Message for Zalo',
    messageLabel: (producer: string) => `Message for ${producer}`,
    copy: 'Copy the message',
    copied: 'Copied. Open Zalo and paste it.',
    copyFailed: 'The browser does not allow copying. Select the text and copy it yourself.',
    publicPage: 'Public page',
    waiting: (number: string, day: string) =>
      `Claimed a new decision ${number} on ${day}; waiting to be checked`,
    openClaim: 'Open the claim',
    never: 'Never contacted',
    last: 'Last contact',
    earlier: (count: number) => (count === 1 ? '1 earlier contact' : `${count} earlier contacts`),
    noteContact: 'Note a contact',
    noteContactOf: (what: string) => `Note a contact: ${what}`,
    channel: 'How',
    outcome: 'Outcome',
    note: 'Note (optional)',
    save: 'Note it',
    saved: 'Noted.',
    channels: { phone: 'Phone call', zalo: 'Zalo message', visit: 'Visit', letter: 'Letter' },
    outcomes: {
      'no-answer': 'Not reached',
      reached: 'Told',
      preparing: 'Preparing papers',
      'will-not-renew': 'Will not renew',
    },
    faults: { missing: 'Please choose one.', 'too-long': 'Too long; please shorten it.' },
    notSaved: 'Not noted. See the marked field below.',
    columns: {
      commune: 'Commune',
      producer: 'Producer',
      what: 'Kind',
      subject: 'Product or mark',
      stars: 'Stars',
      number: 'Number',
      lastDay: 'Last day',
      daysLeft: 'Days left',
      contacts: 'Contacts',
      waiting: 'New one claimed',
      lastContact: 'Last contact',
      by: 'By',
      outcome: 'Outcome',
      note: 'Note',
      sample: 'Data',
    },
    kinds: { recognition: 'Stars', 'right-of-use': 'Right to use a mark' },
    quarterTitle: (quarter: number, year: number) =>
      `What became of the list of Q${quarter} ${year}`,
    quarterName: (quarter: number, year: number) => `Q${quarter} ${year}`,
    quarterLead: (listed: string, today: string) =>
      `The list as of ${listed}, computed again from the dates of the papers; outcomes until ${today}.`,
    quarter: 'Quarter',
    show: 'Show',
    backToList: 'Today’s list',
    quarterNone: 'Nothing had to be chased on that day.',
    quarterNoneSuch: 'None came to this.',
    fatesLabel: 'By outcome',
    fates: {
      renewed: 'Renewed',
      revoked: 'Revoked or suspended',
      'will-not-renew': 'Will not renew',
      lapsed: 'Ended',
      running: 'Still in force',
      unknown: 'Not known',
    },
    neverContacted: 'Never contacted',
    total: 'The whole list',
    share: (percent: number) => `${percent}%`,
    renewedBy: (number: string | null, when: string) =>
      `${number ? `no. ${number}` : 'a new paper'}, ${when}`,
  },
});
