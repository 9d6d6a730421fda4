import type { TemplateFault, TemplateField } from '~/domain/review/templates';
import { bilingual } from '../locale';

/** What a form on the page of templates led to, by the word in the address. */
export const TEMPLATE_DONES = ['them', 'sua', 'bo'] as const;
export type TemplateDone = (typeof TEMPLATE_DONES)[number];
export const readTemplateDone = (word: string | null): TemplateDone | null =>
  TEMPLATE_DONES.find((known) => known === word) ?? null;

/** Reasons for returning something, kept for the next time. */
export const deskTemplatesText = bilingual({
  vi: {
    title: 'Mẫu lý do trả lại',
    help: 'Viết như nói với hợp tác xã: chỗ nào chưa được, sửa thế nào. Khi trả lại, cán bộ chọn mẫu rồi sửa cho hợp từng trường hợp.',
    fields: {
      name: 'Tên',
      description: 'Mô tả',
      ingredients: 'Thành phần',
      uses: 'Công dụng và cách dùng',
      storage: 'Bảo quản',
      story: 'Câu chuyện',
      director: 'Người đại diện',
      photos: 'Ảnh',
      claim: 'Khai sao, nhãn hiệu',
    } satisfies Record<TemplateField, string>,
    any: 'Mục nào cũng dùng được',
    add: 'Thêm mẫu',
    field: 'Dùng cho mục',
    text: 'Lời lý do',
    save: 'Lưu',
    saveOf: (text: string) => `Lưu mẫu: ${text}`,
    edit: 'Sửa',
    editOf: (text: string) => `Sửa mẫu: ${text}`,
    remove: 'Bỏ mẫu này',
    removeOf: (text: string) => `Bỏ mẫu: ${text}`,
    none: 'Chưa có mẫu nào.',
    faults: {
      missing: 'Hãy viết lời lý do.',
      'too-long': 'Dài quá 1000 chữ cái, hãy viết ngắn lại.',
      unknown: 'Hãy chọn một mục trong danh sách.',
    } satisfies Record<TemplateFault, string>,
    invalid: 'Chưa lưu: còn chỗ cần sửa. Chữ bạn gõ vẫn còn.',
    stale: (now: string) =>
      `Chưa lưu: người khác vừa đổi mẫu này thành “${now}”. Chữ bạn gõ vẫn còn; bấm Lưu lần nữa nếu muốn dùng lời của bạn.`,
    removed: 'Chưa lưu: mẫu này vừa bị bỏ. Nếu vẫn cần, hãy thêm lại.',
    done: {
      them: 'Đã thêm mẫu.',
      sua: 'Đã lưu mẫu. Các lý do đã gửi trước đây giữ nguyên lời cũ.',
      bo: 'Đã bỏ mẫu. Các lý do đã gửi trước đây vẫn còn.',
    } satisfies Record<TemplateDone, string>,
  },
  en: {
    title: 'Ready-made reasons',
    help: 'Write as you would speak to the cooperative: what is not right, and how to mend it. When returning something, officers choose one and adapt it.',
    fields: {
      name: 'Name',
      description: 'Description',
      ingredients: 'Ingredients',
      uses: 'Uses',
      storage: 'Storage',
      story: 'Story',
      director: 'Representative',
      photos: 'Photos',
      claim: 'Claimed stars and marks',
    },
    any: 'For any field',
    add: 'Add a reason',
    field: 'For the field',
    text: 'Words of the reason',
    save: 'Save',
    saveOf: (text: string) => `Save the reason: ${text}`,
    edit: 'Edit',
    editOf: (text: string) => `Edit the reason: ${text}`,
    remove: 'Remove this reason',
    removeOf: (text: string) => `Remove the reason: ${text}`,
    none: 'No reasons are kept yet.',
    faults: {
      missing: 'Please write the reason.',
      'too-long': 'More than 1000 letters, please shorten it.',
      unknown: 'Please choose a field of the list.',
    },
    invalid: 'Not saved: something needs mending. All you typed is still here.',
    stale: (now: string) =>
      `Not saved: somebody else has just changed this to “${now}”. All you typed is still here; save again to use your words.`,
    removed: 'Not saved: this reason was just removed. Add it again if you still need it.',
    done: {
      them: 'The reason was added.',
      sua: 'The reason was saved. What was sent before keeps its words.',
      bo: 'The reason was removed. What was sent before stays.',
    },
  },
});
