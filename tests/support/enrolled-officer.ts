import type { Page } from 'playwright-core';
import type { OfficerPost } from '~/domain/actor';
import { openPage } from './browser';
import { firstAccount } from './first-accounts';
import { enrolSecondFactor, passSecondFactor } from './second-factor';
import type { TestSite } from './site';
import { totp } from './totp';

/**
 * Opens pages of a first officer: the second factor is enrolled once for a site, after
 * that each sign-in asks for a code. One code opens one door, so it gets one of those around now that
 * was not used yet.
 */
export function enrolledOfficer(site: TestSite, post: OfficerPost) {
  let key = '';
  const used = new Set<string>();
  return async (options?: Parameters<typeof openPage>[1]): Promise<Page> => {
    const page = await openPage(site, options);
    const officer = firstAccount(site, post);
    if (key === '') {
      key = await enrolSecondFactor(page, officer);
      used.add(totp(key));
      return page;
    }
    const code = [1, 0, -1].map((later) => totp(key, later)).find((one) => !used.has(one)) ?? '';
    used.add(code);
    await passSecondFactor(page, officer, code);
    return page;
  };
}
