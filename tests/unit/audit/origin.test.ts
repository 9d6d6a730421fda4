import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originOf } from '~/domain/audit/origin';

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['unknown', undefined],
  ['', undefined],
  ['203.0.113.77, evil', undefined],
])('%s is written down as %s', (address, network) => {
  expect(originOf(address)).toBe(network);
});

test('nothing of the last part of an address is kept', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 255 }), (address, last) => {
      const other = address.replace(/\d+$/, String(last));
      expect(originOf(other)).toBe(originOf(address));
    }),
  );
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(groups, groups, (one, two) => {
      const address = (list: number[]) => list.map((group) => group.toString(16)).join(':');
      expect(originOf(address([...one.slice(0, 3), ...two.slice(3)]))).toBe(originOf(address(one)));
    }),
  );
});
