// Finds an nginx for the tests, or installs Debian's where it may.
import { execFileSync } from 'node:child_process';
import { env } from 'node:process';
import { findInstalled, onPath } from './installed.mjs';

/** The path of an nginx that starts, or null: what needs one is then left out, and says so. */
export const findNginx = () =>
  findInstalled({ name: 'nginx', candidates, starts, packages: ['nginx'] });

/** The same without installing anything. */
export const nginxHere = () => candidates().find(starts) ?? null;

/** A path that was asked for by name is the only candidate. Debian's is not on everybody's PATH. */
function candidates() {
  if (env.NGINX_PATH) return [env.NGINX_PATH];
  const found = onPath('nginx');
  return [...(found ? [found] : []), '/usr/sbin/nginx'];
}

function starts(path) {
  try {
    execFileSync(path, ['-v'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
