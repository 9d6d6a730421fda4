import { expect, test } from 'vitest';
import { nameWithoutForm } from '~/domain/producers/producer-list';

test.each([
  ['HTX Nhung Lũy', 'Nhung Lũy'],
  ['Hợp tác xã Thiên An', 'Thiên An'],
  ['Công ty TNHH MTV Asuka Việt Nam', 'Asuka Việt Nam'],
  ['Công ty CP Nông sản Bắc Kạn', 'Nông sản Bắc Kạn'],
  ['Tổ hợp tác Quân Hà', 'Quân Hà'],
  ['Hộ kinh doanh Nguyễn Thị Phương Thảo', 'Nguyễn Thị Phương Thảo'],
  ['Quỳnh Mai homestay', 'Quỳnh Mai homestay'],
  ['HTX', 'HTX'],
])('"%s" is looked up as "%s"', (name, looked) => {
  expect(nameWithoutForm(name)).toBe(looked);
});
