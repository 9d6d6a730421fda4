import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { nginxHere } from '../../bin/nginx.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const NEEDS_NGINX = 'tests/e2e/nginx*.test.ts';
const hasNginx = nginxHere() !== null;
if (!hasNginx) console.warn(`Not run, for want of nginx: ${NEEDS_NGINX}`);

export default defineConfig({
  root,
  resolve: { alias: { '~': `${root}app`, db: `${root}db` } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(hasNginx ? [] : [NEEDS_NGINX])],
    globalSetup: ['tests/e2e/chromium.ts'],
    // The server and React are those of the build, as in production.
    env: { NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
    server: { deps: { external: [/\/build\/server\//] } },
    // One file at a time: the site and the browser keep both cores busy as it is.
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
