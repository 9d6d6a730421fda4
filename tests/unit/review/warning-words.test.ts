import { describe, expect, test } from 'vitest';
import type { Warning } from '~/domain/review/warnings';
import { warningWords } from '~/ui/desk/warning-words';

const gi = { slug: 'gi', kind: 'geographical-indication' as const, name: 'Bắc Kạn' };
const idle = (fields: Partial<Extract<Warning, { kind: 'mark-idle' }>>): Warning => ({
  kind: 'mark-idle',
  mark: gi,
  status: 'expired',
  day: '2026-07-01',
  keys: [],
  ...fields,
});

describe('what is missing is told in a sentence that leads somewhere', () => {
  test.each<[Warning, string, string[]]>([
    [
      { kind: 'paper-missing', paper: 'test-report', keys: ['uses.vi', 'story.vi'] },
      'chưa lưu giấy nào loại này: Phiếu kiểm nghiệm.',
      ['#muc-uses-vi', '#muc-story-vi'],
    ],
    [
      { kind: 'mark-unheld', key: 'uses.vi', words: 'chỉ dẫn địa lý', mark: gi },
      'nói “chỉ dẫn địa lý” (Bắc Kạn), nhưng chưa từng ghi nhận quyền dùng nào như vậy.',
      ['#muc-uses-vi', '/nhan-hieu/gi'],
    ],
    [
      idle({}),
      'Quyền dùng chỉ dẫn địa lý Bắc Kạn đã hết hạn ngày 01/07/2026; xem nhãn và ảnh bao bì có còn in không.',
      ['/nhan-hieu/gi'],
    ],
    [
      idle({ status: 'mark-ended', day: null, keys: ['uses.vi'] }),
      'vẫn nhắc đến.',
      ['#muc-uses-vi', '/nhan-hieu/gi'],
    ],
  ])('%j', (warning, sentence, places) => {
    const said = warningWords(warning, 'vi');
    expect(said.sentence).toContain(sentence);
    expect(said.places.map(({ to }) => to)).toEqual(places);
    expect(warningWords(warning, 'en').sentence).toMatch(/\.$/);
  });
});
