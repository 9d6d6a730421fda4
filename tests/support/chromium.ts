import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../bin/chromium.mjs';

/** How every browser of the tests is started. */
export function launchOptions(flags: readonly string[] = []): LaunchOptions {
  return {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, ...flags],
    chromiumSandbox: !CHROMIUM_FLAGS.includes('--no-sandbox'),
  };
}

export const launchChromium = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch(launchOptions(flags));
