import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The journeys through a browser have their own: tests/e2e/vitest.config.ts.
export default defineConfig({
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      db: fileURLToPath(new URL('./db', import.meta.url)),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    globalSetup: ['tests/support/run-folder.ts'],
    setupFiles: ['tests/support/setup.ts'],
    env: { LOG_LEVEL: 'silent' },
    pool: 'threads',
    // Files share what they import: no module keeps anything of a test, and loading it all anew for
    // each file took longer than the tests.
    isolate: false,
    // Property tests share two cores with everything else; a slow machine is not a failure.
    testTimeout: 60_000,
  },
});
