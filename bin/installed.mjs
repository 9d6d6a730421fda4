// Programs the tests need that npm does not bring: finds them, or installs Debian's where it may.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';

export const isRoot = getuid?.() === 0;

/**
 * The first of the candidates that starts, after installing the packages where none did and we may.
 * Null when there is still none.
 */
export function findInstalled({ name, candidates, starts, packages }) {
  const found = candidates().find(starts);
  if (found || !isRoot || !onPath('apt-get')) return found ?? null;
  install(name, packages);
  return candidates().find(starts) ?? null;
}

/** Where a program is on the PATH, or null. */
export function onPath(program) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file)) ?? null;
}

function install(name, packages) {
  console.log(`Installing ${name} …`);
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const allowStarts = forbidStarts();
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], options);
  } catch {
    // The caller says what to do; apt has already said what went wrong.
  } finally {
    allowStarts();
  }
}

/** Debian starts a service as soon as it is installed; a test must not open a web server to all. */
function forbidStarts() {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return () => {};
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(policy);
}
