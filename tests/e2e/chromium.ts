import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../support/chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    browserAddress: string;
  }
}

/** One browser for the whole run; every test opens a profile of its own in it. */
export default async function setup(project: TestProject) {
  const server = await chromium.launchServer(launchOptions());
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}
