import { expect, test } from 'vitest';
import { type ContactKind, contactHref } from '~/domain/producers/contact';

test.each<[ContactKind, string, string | null]>([
  ['phone', '0912 345 678', 'tel:0912345678'],
  ['phone', '+84 (0)912.345-678', 'tel:+840912345678'],
  ['phone', 'gọi chị Nhung', null],
  ['phone', '0912345678 hoặc 0987654321', null],
  ['zalo', '0912 345 678', 'https://zalo.me/0912345678'],
  ['zalo', 'zalo.me/htxnhungluy', 'https://zalo.me/htxnhungluy'],
  ['zalo', 'https://zalo.me.evil.example/', null],
  ['email', 'a@example.vn', 'mailto:a@example.vn'],
  ['email', 'a@example.vn?bcc=b@example.vn', null],
  ['facebook', 'www.facebook.com/htx', 'https://www.facebook.com/htx'],
  ['facebook', 'https://notfacebook.com/htx', null],
  ['website', 'htx.example.vn', 'https://htx.example.vn/'],
  ['website', 'javascript:alert(1)', null],
  ['website', 'JaVaScRiPt:alert(1)', null],
  ['website', 'data:text/html,x', null],
  ['website', 'chưa có', null],
  ['address', 'Thôn Nà Ít', null],
])('%s "%s" opens %s', (kind, value, href) => {
  expect(contactHref(kind, value)).toBe(href);
});
