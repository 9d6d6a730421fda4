import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      // bin/build.mjs builds aside, since a server may run on the build of before.
      buildDirectory: process.env.BUILD_DIRECTORY ?? 'build',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      db: fileURLToPath(new URL('./db', import.meta.url)),
    },
  },
  ssr: { external: ['better-sqlite3'] },
  // What browsers lack, such as #private fields, would be a WeakMap for each on the server too.
  ...(isSsrBuild && { build: { target: 'node20' } }),
}));
