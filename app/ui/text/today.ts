import { bilingual } from '../locale';

/** The first page of a cooperative's workspace. */
export const todayText = bilingual({
  vi: {
    title: 'Việc hôm nay',
    nothing: 'Không có gì cần bạn làm ngay.',
    nothingNext: 'Có giá mới, ảnh mới hay tạm hết hàng? Mở danh sách sản phẩm',
    enquiries: (count: number) => `${count} người hỏi mua chưa được trả lời`,
    talking: (count: number) => `${count} cuộc hỏi mua đang trao đổi`,
    profile: 'Hồ sơ hợp tác xã',
    states: {
      returned: 'Cán bộ trả lại, cần sửa',
      draft: 'Bản nháp chưa gửi duyệt',
      withdrawn: 'Bản nháp, đã rút lại',
      submitted: 'Đang chờ duyệt',
    },
    stars: (stars: number | null) => (stars ? `${stars} sao` : 'Sao'),
    expiring: (when: string) => `hết hạn ${when}`,
    lapsed: (when: string) => `đã hết hạn ${when}, chưa gia hạn`,
    unsettled: (when: string) => `có thể đã hết hạn (ngày cuối: ${when}), cần bản chụp quyết định`,
    bands: { 30: 'còn dưới 30 ngày', 90: 'còn dưới 90 ngày', 180: 'còn dưới 180 ngày' },
    week: 'Bảy ngày qua',
    weekHelp: 'Chỉ đếm số lượt. Không lưu ai đã xem, từ máy nào.',
    kinds: { seen: 'lượt xem', scanned: 'lượt quét mã', contacted: 'lượt bấm gọi hoặc Zalo' },
    before: (count: number) => `7 ngày trước đó: ${count}`,
    noVisits:
      'Chưa có lượt xem nào trong hai tuần qua. Dán nhãn QR lên hàng hoặc gửi đường dẫn qua Zalo để khách tìm đến.',
  },
  en: {
    title: 'Today',
    nothing: 'Nothing needs you right now.',
    nothingNext: 'A new price, a new photo, sold out? Open your products',
    enquiries: (count: number) =>
      `${count} ${count === 1 ? 'enquiry' : 'enquiries'} not answered yet`,
    talking: (count: number) =>
      `${count} ${count === 1 ? 'enquiry' : 'enquiries'} being talked over`,
    profile: 'Profile of the cooperative',
    states: {
      returned: 'Returned by an officer, to be mended',
      draft: 'A draft not sent for review',
      withdrawn: 'A draft, taken back',
      submitted: 'Waiting for review',
    },
    stars: (stars: number | null) =>
      stars ? `${stars} ${stars === 1 ? 'star' : 'stars'}` : 'Stars',
    expiring: (when: string) => `end ${when}`,
    lapsed: (when: string) => `ended ${when}, not renewed`,
    unsettled: (when: string) =>
      `may have ended (last day: ${when}); a scan of the decision is needed`,
    bands: {
      30: 'less than 30 days left',
      90: 'less than 90 days left',
      180: 'less than 180 days left',
    },
    week: 'The last seven days',
    weekHelp: 'Only totals are counted. Nothing is kept about who visited.',
    kinds: { seen: 'views', scanned: 'scans', contacted: 'taps to call or Zalo' },
    before: (count: number) => `the 7 days before: ${count}`,
    noVisits:
      'No views in the last two weeks. Put QR labels on your goods or send the link by Zalo to be found.',
  },
});
