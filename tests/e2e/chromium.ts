import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_FLAGS, findChromium } from '../../bin/chromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    browserAddress: string;
  }
}

/** One browser for the whole run; every test opens a profile of its own in it. */
export default async function setup(project: TestProject) {
  const server = await chromium.launchServer({
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
    chromiumSandbox: !CHROMIUM_FLAGS.includes('--no-sandbox'),
  });
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}
