import { expect, test } from 'vitest';
import { decisionWarnings } from '~/domain/recognitions/decision-warnings';
import { levelOfIssuer } from '~/domain/recognitions/issuer';

test.each([
  ['UBND huyện Na Rì', 'district'],
  ['UBND Thị xã Phổ Yên', 'district'],
  ['UBND thành phố Bắc Kạn', 'district'],
  ['Uỷ ban nhân dân quận Ba Đình', 'district'],
  ['UBND tỉnh Thái Nguyên', 'provincial'],
  ['UBND thành phố Hà Nội', 'provincial'],
  ['Bộ Nông nghiệp và Môi trường', 'central'],
  ['Hội đồng OCOP cấp Trung ương', 'central'],
  ['Văn phòng điều phối', null],
  ['', null],
])('“%s” is of level %o', (issuer, level) => {
  expect(levelOfIssuer(issuer)).toBe(level);
});

test.each([
  ['UBND huyện Na Rì', 'district', '2025-06-30', []],
  ['UBND huyện Na Rì', 'district', '2025-07-01', ['no-district']],
  ['UBND huyện Na Rì', 'provincial', '2026-03-12', ['issuer-level', 'no-district']],
  ['UBND tỉnh Thái Nguyên', 'central', '2026-03-12', ['issuer-level']],
  ['UBND tỉnh Thái Nguyên', 'provincial', '2026-03-12', []],
  ['Văn phòng điều phối', 'provincial', '2026-03-12', []],
] as const)('%s as %s on %s: %o', (issuer, level, decidedOn, warnings) => {
  const decision = { issuer, level, decidedOn, act: null, validUntil: '', blankScan: false };
  const found = decisionWarnings(decision, '2026-08-01');
  expect(found.filter((one) => /level|district/.test(one))).toEqual(warnings);
});
