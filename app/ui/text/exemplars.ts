import type { AwardKind } from '~/domain/producers/award';
import type { AwardFault } from '~/domain/producers/award-form';
import { bilingual } from '../locale';

/** Kinds of award, on producers' pages, in the yearly roll and at the desk. */
export const awardKindText = bilingual({
  vi: {
    exemplar: 'Gương điển hình',
    commendation: 'Khen thưởng',
    award: 'Giải thưởng',
  } satisfies Record<AwardKind, string>,
  en: { exemplar: 'Exemplar', commendation: 'Commendation', award: 'Award' },
});

/** How a decision is named beside an award. */
export const awardText = bilingual({
  vi: {
    decision: (number: string, day: string | null) =>
      `Quyết định ${number}${day ? ` ngày ${day}` : ''}`,
    decided: (day: string) => `quyết định ngày ${day}`,
    yearUnknown: 'năm chưa công bố',
    untranslated: 'nguyên văn tiếng Việt',
  },
  en: {
    decision: (number: string, day: string | null) =>
      `Decision ${number}${day ? ` of ${day}` : ''}`,
    decided: (day: string) => `decided ${day}`,
    yearUnknown: 'year not published',
    untranslated: 'Vietnamese original',
  },
});

/** The public roll of a year. */
export const exemplarsText = bilingual({
  vi: {
    title: 'Gương điển hình',
    titleOf: (year: number) => `Gương điển hình và khen thưởng năm ${year}`,
    lead: 'Hợp tác xã, tổ hợp tác, công ty và hộ trên đất Bắc Kạn cũ được nêu gương, khen thưởng hoặc đoạt giải. Mỗi dòng có quyết định hoặc nguồn công bố.',
    description: (year: number | null) =>
      `Gương điển hình, bằng khen và giải thưởng của người làm sản phẩm OCOP ở vùng Bắc Kạn cũ${year ? `, năm ${year}` : ''}: quyết định, cơ quan ký và nguồn.`,
    years: 'Chọn năm',
    sections: {
      exemplar: 'Gương điển hình',
      commendation: 'Khen thưởng',
      award: 'Giải thưởng',
    } satisfies Record<AwardKind, string>,
    none: 'Chưa có gương điển hình, khen thưởng hay giải thưởng nào được ghi nhận.',
    noneOf: (year: number) =>
      `Chưa ghi nhận gương điển hình, khen thưởng hay giải thưởng nào của năm ${year}.`,
    undated: 'Chưa công bố năm',
    verified: 'Cán bộ đã đối chiếu quyết định',
    unseen: 'Cán bộ ghi, chưa có bản quét quyết định',
  },
  en: {
    title: 'Exemplars',
    titleOf: (year: number) => `Exemplars and commendations of ${year}`,
    lead: 'Cooperatives, companies and households of former Bắc Kạn that were held up as exemplars, commended or given an award. Each line has its decision or published source.',
    description: (year: number | null) =>
      `Exemplars, commendations and awards of OCOP makers in former Bắc Kạn, Vietnam${year ? `, ${year}` : ''}: decisions, issuers and sources.`,
    years: 'Choose a year',
    sections: { exemplar: 'Exemplars', commendation: 'Commendations', award: 'Awards' },
    none: 'No exemplar, commendation or award is on record.',
    noneOf: (year: number) => `No exemplar, commendation or award of ${year} is on record.`,
    undated: 'Year not published',
    verified: 'Checked by an officer against the decision',
    unseen: 'Recorded by an officer, no scan of the decision on file',
  },
});

/** Where a saved form leads, by the word in the address. */
const AWARDS_DONE = ['ghi', 'sua', 'bo'] as const;
export type AwardsDone = (typeof AWARDS_DONE)[number];
export const isAwardsDone = (word: string | null): word is AwardsDone =>
  AWARDS_DONE.some((known) => known === word);

/** The awards of a producer at the desk. */
export const deskAwardsText = bilingual({
  vi: {
    /** The way there from the producer's page at the desk. */
    link: 'Khen thưởng, gương điển hình',
    title: (producer: string) => `Khen thưởng của ${producer}`,
    lead: 'Giải thưởng, khen thưởng và gương điển hình, ghi theo quyết định. Hiện ngay trên trang công khai của cơ sở và trong danh sách của năm.',
    back: 'Trang của cơ sở trên bàn làm việc',
    publicPage: 'Trang công khai',
    roll: 'Danh sách gương điển hình',
    none: 'Chưa ghi nhận khen thưởng nào.',
    add: 'Ghi một khen thưởng',
    kind: 'Loại',
    titleVi: 'Tên, đúng như trong quyết định',
    titleViHelp: 'Ví dụ: Bằng khen về thành tích trong phong trào thi đua.',
    titleEn: 'Tên tiếng Anh (nếu có)',
    titleEnHelp: 'Để trống thì trang tiếng Anh hiện nguyên văn tiếng Việt và nói rõ như vậy.',
    year: 'Của năm',
    yearHelp: 'Để trống thì lấy năm của quyết định.',
    decidedOn: 'Ngày ký quyết định',
    issuer: 'Cơ quan, tổ chức ký',
    decisionNumber: 'Số quyết định',
    keptAt: 'Bản gốc lưu ở đâu',
    keptAtHelp: 'Cần khi không có bản quét. Dòng này hiện ra như một nguồn.',
    save: 'Ghi nhận',
    correct: 'Sửa',
    correctOf: (award: string) => `Sửa: ${award}`,
    reason: 'Lý do',
    saveCorrection: 'Lưu phần sửa',
    remove: 'Bỏ',
    removeOf: (award: string) => `Bỏ: ${award}`,
    removeHelp: 'Chỉ bỏ khi đã ghi nhầm. Nội dung cũ còn trong nhật ký.',
    removeButton: 'Bỏ khỏi trang',
    stale:
      'Người khác vừa sửa dòng này. Bên dưới là những gì bạn đã nhập; dòng phía trên là bản đang có. Xem lại rồi lưu lần nữa.',
    notSaved: 'Chưa lưu được. Những gì đã nhập vẫn còn; hãy sửa chỗ được đánh dấu.',
    notSent: 'Biểu mẫu không tới nơi trọn vẹn. Hãy thử lại với tệp nhỏ hơn.',
    ownCause: 'Bạn là thành viên của cơ sở này nên không ghi khen thưởng cho cơ sở được.',
    onlyLooks: 'Bạn xem được; cán bộ tỉnh đã bật xác thực hai bước mới ghi.',
    done: { ghi: 'Đã ghi nhận.', sua: 'Đã lưu phần sửa.', bo: 'Đã bỏ.' } satisfies Record<
      AwardsDone,
      string
    >,
    faults: {
      missing: 'Phần này còn trống.',
      'too-long': 'Dài quá, hãy viết ngắn lại.',
      'not-a-year': 'Viết một năm như 2025, không sau năm nay.',
      'no-paper': 'Hãy chọn bản quét, hoặc ghi bản gốc lưu ở đâu.',
      'not-a-day': 'Chưa đọc được ngày. Viết như 12/03/2026.',
      'too-early': 'Năm này quá xa trước đây, hãy xem lại.',
      'too-late': 'Năm này quá xa về sau, hãy xem lại.',
      future: 'Ngày này chưa tới.',
      'before-start': 'Ngày này sớm quá, hãy xem lại.',
    } satisfies Record<AwardFault, string>,
  },
  en: {
    link: 'Awards and exemplars',
    title: (producer: string) => `Awards of ${producer}`,
    lead: 'Awards, commendations and exemplars, recorded by their decisions. They show at once on the producer’s public page and in the roll of their year.',
    back: 'The producer at the desk',
    publicPage: 'Public page',
    roll: 'Roll of exemplars',
    none: 'No award is on record.',
    add: 'Record an award',
    kind: 'Kind',
    titleVi: 'Title, as the decision has it',
    titleViHelp: 'Such as: Bằng khen về thành tích trong phong trào thi đua.',
    titleEn: 'English title (if any)',
    titleEnHelp: 'If left empty, the English page shows the Vietnamese and says so.',
    year: 'Of the year',
    yearHelp: 'If left empty, the year of the decision.',
    decidedOn: 'Decision signed on',
    issuer: 'Signed by',
    decisionNumber: 'Decision number',
    keptAt: 'Where the original is kept',
    keptAtHelp: 'Needed where there is no scan. It shows as a source.',
    save: 'Record',
    correct: 'Correct',
    correctOf: (award: string) => `Correct: ${award}`,
    reason: 'Reason',
    saveCorrection: 'Save the correction',
    remove: 'Remove',
    removeOf: (award: string) => `Remove: ${award}`,
    removeHelp: 'Only for what was recorded in error. The audit log keeps what it said.',
    removeButton: 'Remove from the page',
    stale:
      'Somebody has just changed this award. Below is what you typed; above it is what stands now. Look again, then save once more.',
    notSaved: 'Not saved. What you typed is still here; mend the marked fields.',
    notSent: 'The form did not arrive whole. Try again with a smaller file.',
    ownCause: 'You are a member of this producer, so you cannot record awards for it.',
    onlyLooks: 'You can read this; a province officer with two-step verification records.',
    done: { ghi: 'Recorded.', sua: 'Correction saved.', bo: 'Removed.' },
    faults: {
      missing: 'This is empty.',
      'too-long': 'Too long; please shorten it.',
      'not-a-year': 'Write a year such as 2025, not after this year.',
      'no-paper': 'Choose a scan, or say where the original is kept.',
      'not-a-day': 'This is no day we can read. Write it like 12/03/2026.',
      'too-early': 'That year is too far back; please check.',
      'too-late': 'That year is too far ahead; please check.',
      future: 'This day has not come yet.',
      'before-start': 'This day is too early; please check.',
    },
  },
});
