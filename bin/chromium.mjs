// Finds a Chromium for the tests, or installs Debian's where it may.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { chromium } from 'playwright-core';
import { findInstalled, isRoot } from './installed.mjs';

/** What tells Chromium to stay quiet: no phoning home, no first-run pages, no GPU it lacks. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses to sandbox a browser of the root user, which containers run as.
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** The path of a Chromium that starts. Throws one line that says what to do when there is none. */
export function findChromium() {
  const packages = ['chromium', 'fonts-noto-core'];
  const found = findInstalled({ name: 'Chromium', candidates, starts, packages });
  if (found) return found;
  throw new Error(
    'No Chromium found. Install one (Debian: sudo apt-get install chromium) or name it in CHROMIUM_PATH.',
  );
}

/** A path that was asked for by name is the only candidate: another browser would surprise. */
function candidates() {
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH];
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  return [...names.map((name) => `/usr/bin/${name}`), chromium.executablePath()];
}

/** Ubuntu's chromium-browser is a stub that only names a snap, so existing is not enough. */
function starts(path) {
  if (!existsSync(path)) return false;
  try {
    return /\d+\./.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return false;
  }
}
