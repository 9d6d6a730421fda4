#!/usr/bin/env node
// The development server: the same listener over modules that Vite reloads as they change.
import { createServer as createHttpServer } from 'node:http';
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { createServer as createVite } from 'vite';
import { readCommand } from './command.mjs';

readCommand({
  name: 'dev',
  does: 'Serves the catalogue in DATA_DIR from the sources, which are read again as they change. An empty folder is filled first (SEED).',
  reads: ['DATA_DIR', 'SEED', 'PORT', 'HOST'],
});
chdir(resolve(import.meta.dirname, '..'));
const vite = await createVite({ server: { middlewareMode: true } });
const { openSite } = await vite.ssrLoadModule('./app/http/start.server.ts');
const { settings, site } = openSite();
const server = createHttpServer((incoming, outgoing) => {
  vite.middlewares(incoming, outgoing, async () => {
    try {
      const { createListener } = await vite.ssrLoadModule('./app/http/listener.server.ts');
      const build = await vite.ssrLoadModule('virtual:remix/server-build');
      createListener(build, site, 'public', 'development')(incoming, outgoing);
    } catch (error) {
      vite.ssrFixStacktrace(error);
      console.error(error);
      outgoing.writeHead(500).end(String(error.stack));
    }
  });
});
server.listen(settings.port, settings.host, () => {
  console.log(
    `Developing on http://${settings.host}:${settings.port} (data in ${settings.dataDir})`,
  );
});
