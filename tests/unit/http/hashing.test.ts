import { expect, test } from 'vitest';
import { hashingFor, hashPassword, verifyPassword } from '~/http/hashing.server';
import { CrowdedError } from '~/http/render-queue.server';
import { holdHashing } from '../../support/hashing';

test('so many strangers wait for a hash, the next is told to come again, and who is known waits for none of them', async () => {
  const release = await holdHashing();
  await expect(hashPassword('mật khẩu')).rejects.toThrow(CrowdedError);
  const known = await hashingFor.run('known', () => hashPassword('mật khẩu'));
  expect(await verifyPassword({ hash: known, password: 'x' }).catch(String)).toMatch(/Crowded/);
  await release();
  expect(await verifyPassword({ hash: known, password: 'mật khẩu' })).toBe(true);
  expect(await verifyPassword({ hash: known, password: 'mật khẩU' })).toBe(false);
});
