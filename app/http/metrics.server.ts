import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Gauge, Registry } from 'prom-client';
import { StartError } from './env.server';
import { log } from './log.server';

/** What is measured of the data; none of it belongs to one process. */
function dataGauges(dataDir: string): Registry {
  const registry = new Registry();
  new Gauge({
    name: 'sao_ocop_database_bytes',
    help: 'Size of the database with its write-ahead log',
    registers: [registry],
    collect() {
      const files = ['catalogue.db', 'catalogue.db-wal', 'replica.db', 'replica.db-wal'];
      this.set(files.reduce((sum, file) => sum + sizeOf(join(dataDir, file)), 0));
    },
  });
  new Gauge({
    name: 'sao_ocop_last_backup_timestamp_seconds',
    help: 'When the newest file in DATA_DIR/backups was written; absent where there is none',
    labelNames: ['folder'],
    registers: [registry],
    collect() {
      const newest = newestIn(join(dataDir, 'backups'));
      if (newest !== null) this.labels('backups').set(newest / 1000);
    },
  });
  return registry;
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function newestIn(folder: string): number | null {
  try {
    const times = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length > 0 ? Math.max(...times) : null;
  } catch {
    return null;
  }
}

/**
 * Tells Prometheus what is measured, at `/metrics` on a port of its own that only this machine
 * reaches: figures of a site are nobody else's. `ofAnswers` gives what is counted of answers, by all
 * processes together. Throws {@link StartError} where the port is taken. Gives the way to stop.
 */
export async function serveMetrics(
  port: number,
  dataDir: string,
  ofAnswers: () => Promise<string>,
): Promise<{ port: number; stop: () => void }> {
  const data = dataGauges(dataDir);
  const server = createServer(async ({ url }, answer) => {
    if (url !== '/metrics') return answer.writeHead(404).end();
    try {
      const text = `${await ofAnswers()}\n${await data.metrics()}`;
      answer.writeHead(200, { 'Content-Type': data.contentType }).end(text);
    } catch (error) {
      log.error({ err: error }, 'metrics could not be read');
      answer.writeHead(503).end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', () => fail(new StartError(`METRICS_PORT ${port} is in use.`)));
    server.listen(port, '127.0.0.1', done);
  });
  server.unref();
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as { port: number }).port, stop };
}
