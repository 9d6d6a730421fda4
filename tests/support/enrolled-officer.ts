import type { Page } from 'playwright-core';
import type { OfficerPost } from '~/domain/actor';
import { openPage } from './browser';
import { firstAccount } from './first-accounts';
import { enrolSecondFactor, passSecondFactor } from './second-factor';
import type { TestSite } from './site';

/**
 * Opens pages of a first officer: the second factor is enrolled once for a site, after
 * that each sign-in asks for a code. It gets one of the recovery codes: what an authenticator shows
 * opens one door, and the next is half a minute away.
 */
export function enrolledOfficer(site: TestSite, post: OfficerPost) {
  let codes: string[] = [];
  return async (options?: Parameters<typeof openPage>[1]): Promise<Page> => {
    const page = await openPage(site, options);
    const officer = firstAccount(site, post);
    const code = codes.pop();
    if (code) await passSecondFactor(page, officer, code);
    else codes = await enrolSecondFactor(page, officer);
    return page;
  };
}
