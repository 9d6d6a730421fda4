import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Gauge, Registry } from 'prom-client';
import { findBackups } from '~/domain/backups/make-backup.server';
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
    help: 'When the newest whole backup was made; absent where there is none',
    // A gauge without labels tells 0 before it is set, which would be a backup of 1970.
    labelNames: ['folder'],
    registers: [registry],
    collect() {
      const newest = findBackups(dataDir).sort().at(-1);
      if (newest) this.labels('backups').set(timeOf(join(dataDir, 'backups', newest)) / 1000);
    },
  });
  return registry;
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

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
