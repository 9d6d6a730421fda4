import type { StarChange } from '~/domain/recognitions/star-outcome';
import { bilingual } from '../locale';

/** What becomes of a product's stars by a decision. */
export const starChangeText = bilingual({
  vi: {
    now: 'Hôm nay:',
    then: (day: string) => `Từ ${day}:`,
    lossFrom: (day: string) => `từ ${day}`,
    noStars: 'không có sao còn hiệu lực',
    someStars: 'có sao, không rõ số',
    until: (stars: string, day: string) => `${stars}, ngày cuối ${day}`,
    otherSet: 'bộ tiêu chí khác với sao hiện tại',
    changes: {
      new: 'Sao mới',
      again: 'Có sao lại (trước đây đã hết hiệu lực)',
      unclear: 'Chưa so được: sổ không rõ số sao hoặc hiệu lực hiện tại',
      renewed: 'Gia hạn',
      shorter: 'Cùng số sao, hết hạn sớm hơn',
      higher: 'Tăng sao',
      lower: 'GIẢM SAO',
      ends: 'MẤT SAO',
      same: 'Giữ nguyên',
      older: 'Quyết định cũ hơn bản trong sổ: sao đang hiện không đổi',
      history: 'Chỉ ghi vào lịch sử: sao đang hiện không đổi',
    } satisfies Record<StarChange, string>,
  },
  en: {
    now: 'Today:',
    then: (day: string) => `From ${day}:`,
    lossFrom: (day: string) => `from ${day}`,
    noStars: 'no stars in force',
    someStars: 'stars, number not known',
    until: (stars: string, day: string) => `${stars}, last day ${day}`,
    otherSet: 'another criteria set than the stars of today',
    changes: {
      new: 'New stars',
      again: 'Stars again (the earlier ones had ended)',
      unclear: 'Cannot be compared: the record does not say how many stars are in force',
      renewed: 'Renewed',
      shorter: 'As many stars, ending sooner',
      higher: 'More stars',
      lower: 'FEWER STARS',
      ends: 'STARS LOST',
      same: 'Unchanged',
      older: 'Older than what is on record: the stars shown stay',
      history: 'History only: the stars shown stay',
    },
  },
});
