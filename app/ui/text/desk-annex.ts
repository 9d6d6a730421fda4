import type { AnnexColumn } from '~/domain/recognitions/annex-columns';
import type { AnnexFault } from '~/domain/recognitions/decision-view';
import { bilingual } from '../locale';

type Shown<Kind extends string | null> = Record<Exclude<Kind, null>, string>;

/** The annex of a decision: pasted, uploaded, and its template. */
export const annexText = bilingual({
  vi: {
    template: 'Tải mẫu phụ lục (Excel)',
    templateName: 'Phụ lục',
    guideName: 'Hướng dẫn',
    columns: {
      index: 'STT',
      name: 'Tên sản phẩm',
      producer: 'Chủ thể',
      place: 'Địa chỉ (xã)',
      group: 'Nhóm sản phẩm',
      score: 'Điểm',
      stars: 'Hạng sao',
      set: 'Bộ tiêu chí',
    } satisfies Partial<Record<AnnexColumn, string>>,
    guide: [
      ['Tên sản phẩm', 'Như trong quyết định. Thiếu dấu hay đổi thứ tự chữ vẫn nhận ra.'],
      ['Chủ thể', 'HTX hay Hợp tác xã đều được. Nên ghi, để không nhầm sản phẩm trùng tên.'],
      ['Địa chỉ (xã)', 'Tên xã cũ hay mới đều được; dùng khi trùng tên.'],
      ['Nhóm sản phẩm', 'Không bắt buộc, chỉ để đọc.'],
      ['Điểm', 'Từ 0 đến 100, ví dụ 78,5. Không bắt buộc.'],
      ['Hạng sao', 'Từ 1 đến 5.'],
      ['Bộ tiêu chí', 'Số bộ tiêu chí từ 1 đến 26. Không bắt buộc.'],
    ],
    guideHeaders: ['Cột', 'Cách ghi'],
    names: 'Hoặc gõ nhiều tên, mỗi dòng một sản phẩm',
    namesStars: 'Sao cho các tên này',
    pasted: 'Dán phụ lục (các ô cách nhau bằng tab)',
    annexFile: 'Hoặc tệp phụ lục (.xlsx hoặc .csv, không quá 5 MB)',
    starsForAll: 'Sao cho dòng không ghi hạng',
    moreAnnex: 'Thêm dòng từ phụ lục khác',
    annexFaults: {
      nothing: 'Chưa có sản phẩm nào. Hãy điền ít nhất một dòng.',
      'too-many-rows': 'Một lần nhận nhiều nhất 200 dòng. Hãy chia phụ lục làm đôi.',
      empty: 'Tệp trống.',
      'too-large': 'Tệp lớn hơn 5 MB.',
      'too-many-files': 'Chỉ gửi một tệp phụ lục.',
      'not-a-spreadsheet': 'Đây không phải bảng tính.',
      'old-or-locked': 'Tệp kiểu .xls cũ hoặc có mật khẩu. Hãy lưu lại thành .xlsx.',
      'not-utf8': 'Tệp CSV không phải UTF-8. Hãy lưu lại thành .xlsx.',
      broken: 'Tệp hỏng, không đọc được.',
      'too-heavy': 'Tệp bung ra quá lớn nên không đọc.',
      'no-sheet': 'Không thấy bảng nào trong tệp.',
    } satisfies Shown<AnnexFault>,
    headOffered: 'Lấy từ phần đầu phụ lục, hãy đối chiếu với giấy:',
    headAgainst: (what: string, said: string, typed: string) =>
      `Phụ lục ghi ${what} là “${said}”, còn biểu mẫu ghi “${typed}”. Hãy xem lại: có thể nhầm tệp.`,
    carried: (producer: string) =>
      `Ô chủ thể của dòng này trống trong phụ lục; lấy theo dòng trên: ${producer}.`,
    skipped: (count: number) => `${count} dòng được coi là tiêu đề hoặc dòng tổng nên bỏ qua:`,
  },
  en: {
    template: 'Download the annex template (Excel)',
    templateName: 'Annex',
    guideName: 'Guide',
    columns: {
      index: 'STT',
      name: 'Tên sản phẩm',
      producer: 'Chủ thể',
      place: 'Địa chỉ (xã)',
      group: 'Nhóm sản phẩm',
      score: 'Điểm',
      stars: 'Hạng sao',
      set: 'Bộ tiêu chí',
    },
    guide: [
      ['Tên sản phẩm', 'As in the decision. Missing diacritics or another word order do no harm.'],
      ['Chủ thể', 'Producer; HTX or Hợp tác xã alike. Tells products of one name apart.'],
      ['Địa chỉ (xã)', 'Commune, old or new; used where names are alike.'],
      ['Nhóm sản phẩm', 'Optional, only to be read.'],
      ['Điểm', 'Score from 0 to 100, such as 78,5. Optional.'],
      ['Hạng sao', 'Stars from 1 to 5.'],
      ['Bộ tiêu chí', 'Number of the criteria set, 1 to 26. Optional.'],
    ],
    guideHeaders: ['Column', 'What to write'],
    names: 'Or type several names, one product a line',
    namesStars: 'Stars for these names',
    pasted: 'Paste the annex (cells separated by tabs)',
    annexFile: 'Or the annex as a file (.xlsx or .csv, at most 5 MB)',
    starsForAll: 'Stars for lines that name none',
    moreAnnex: 'Add lines from another annex',
    annexFaults: {
      nothing: 'There is no product yet. Fill in at least one line.',
      'too-many-rows': 'At most 200 lines in one go. Please split the annex.',
      empty: 'The file is empty.',
      'too-large': 'The file is over 5 MB.',
      'too-many-files': 'Please send one annex only.',
      'not-a-spreadsheet': 'This is not a spreadsheet.',
      'old-or-locked': 'An old .xls or a locked file. Please save it as .xlsx.',
      'not-utf8': 'The CSV is not UTF-8. Please save it as .xlsx.',
      broken: 'The file is broken and cannot be read.',
      'too-heavy': 'The file unpacks to too much to be read.',
      'no-sheet': 'There is no table in the file.',
    },
    headOffered: 'Taken from the head of the annex; please compare it with the paper:',
    headAgainst: (what: string, said: string, typed: string) =>
      `The annex says “${said}” for ${what}, the form “${typed}”. Please check: it may be another file.`,
    carried: (producer: string) =>
      `The producer of this line is empty in the annex; taken from the line above: ${producer}.`,
    skipped: (count: number) =>
      `${count} ${count === 1 ? 'line was' : 'lines were'} taken for headings or sums and left out:`,
  },
});
