/** A phrase that claims an effect on health, and the neighbours beside which it does not. */
export type ClaimPhrase = {
  phrase: string;
  /** Also found when typed without diacritics: nothing else is then spelled like it. */
  bare?: true;
  notAfter?: readonly string[];
  notBefore?: readonly string[];
};

const VIETNAMESE: readonly (string | ClaimPhrase)[] = [
  { phrase: 'chữa', notAfter: ['sửa', 'bào', 'cứu'], notBefore: ['cháy', 'thẹn', 'lỗi'] },
  {
    phrase: 'trị',
    notAfter: ['giá', 'chính', 'quản', 'thống', 'cai', 'tự', 'bình', 'nội', 'pháp', 'quảng'],
    notBefore: ['giá', 'vì', 'an', 'thuỷ', 'sự'],
  },
  { phrase: 'chữa bệnh', bare: true },
  'chữa khỏi',
  { phrase: 'điều trị', bare: true },
  { phrase: 'đặc trị', bare: true },
  { phrase: 'trị bệnh', bare: true },
  { phrase: 'khỏi bệnh', bare: true },
  'khỏi hẳn',
  { phrase: 'phòng bệnh', bare: true },
  { phrase: 'phòng chống bệnh', bare: true },
  { phrase: 'ngừa bệnh', bare: true },
  'phòng ngừa',
  { phrase: 'ung thư', bare: true },
  { phrase: 'tiểu đường', bare: true },
  { phrase: 'huyết áp', bare: true },
  { phrase: 'đường huyết', bare: true },
  'mỡ máu',
  'giảm đau',
  { phrase: 'kháng viêm', bare: true },
  { phrase: 'chống viêm', bare: true },
  'viêm khớp',
  { phrase: 'xương khớp', bare: true },
  { phrase: 'giải độc', bare: true },
  { phrase: 'thải độc', bare: true },
  'bổ thận',
  'tráng dương',
  'bổ gan',
  'mát gan',
  'an thần',
  'lợi tiểu',
  { phrase: 'sức đề kháng', bare: true },
  { phrase: 'hệ miễn dịch', bare: true },
  { phrase: 'thần dược', bare: true },
  'bài thuốc',
  'vị thuốc',
];

/** `cured` and `treated` are left out: sausages are cured and honey is heat-treated. */
const ENGLISH: readonly (string | ClaimPhrase)[] = [
  'cure',
  'cures',
  { phrase: 'treat', notAfter: ['a', 'sweet'], notBefore: ['yourself', 'your', 'for'] },
  'treats',
  { phrase: 'treatment', notAfter: ['heat'] },
  'heals',
  'healing',
  'remedy',
  'remedies',
  'prevents disease',
  'prevent disease',
  'prevents illness',
  'anti-inflammatory',
  'antibacterial',
  'cancer',
  'diabetes',
  'blood pressure',
  'blood sugar',
  'lowers cholesterol',
  'boosts immunity',
  'immune system',
  'pain relief',
  'relieves pain',
  'detox',
  'detoxifies',
  'medicine',
  'medicinal',
];

export const CLAIM_PHRASES: readonly ClaimPhrase[] = [...VIETNAMESE, ...ENGLISH].map((entry) =>
  typeof entry === 'string' ? { phrase: entry } : entry,
);
