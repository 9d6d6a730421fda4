import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxHere } from '../../bin/nginx.mjs';
import { freePort } from './free-port';

const SHIPPED = 'deploy/nginx.conf';

/** An nginx with the configuration we ship, in front of one server. */
export type Nginx = {
  address: string;
  /** The process that serves. */
  pid: number;
  /** What it wrote down of each request, a line each. */
  log: () => string[];
  stop: () => Promise<void>;
};

type StartedAs = (program: string, parts: string[]) => [string, string[]];

/**
 * Starts the nginx of this machine in front of the server at an address, if wanted through another
 * program such as `taskset`. `bounded` is false where one address asks as often as it can. Throws what
 * nginx complains of.
 */
export async function startNginx(
  server: string,
  startedAs: StartedAs = (program, parts) => [program, parts],
  bounded = true,
): Promise<Nginx> {
  const program = nginxHere();
  if (!program) throw new Error('there is no nginx on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-nginx-'));
  const port = await freePort();
  const main = join(folder, 'nginx.conf');
  const site = movedTo(folder, port, new URL(server).host);
  const unbounded = () => site.replace(/^ +limit_(?:req|conn) .*\n/gm, '');
  writeFileSync(join(folder, 'site.conf'), bounded ? site : unbounded());
  writeFileSync(main, surroundings(folder));
  const child = spawn(...startedAs(program, ['-p', folder, '-c', main]), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const pid = await untilServing(child, port, join(folder, 'pid'));
  return {
    address: `http://127.0.0.1:${port}`,
    pid,
    log: () => readFileSync(join(folder, 'access.log'), 'utf8').trim().split('\n'),
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The shipped configuration with this machine's ports and folders, and otherwise as it is. */
function movedTo(folder: string, port: number, server: string): string {
  const moves: [from: RegExp, to: string][] = [
    [/^ +listen \[::\]:80.*\n/gm, ''],
    [/^( +listen) 80\b/gm, `$1 127.0.0.1:${port}`],
    [/^( +server_name) sao-ocop\.example;/gm, '$1 127.0.0.1;'],
    [/^( +server) 127\.0\.0\.1:3000;/gm, `$1 ${server};`],
    [/(?<=^proxy_cache_path )\S+/gm, join(folder, 'cache')],
    [/(?<=^ +access_log )\S+/gm, join(folder, 'access.log')],
    [/(?<=^ +error_log )\S+/gm, join(folder, 'error.log')],
  ];
  return moves.reduce(
    (text, [from, to]) => {
      if (text.search(from) < 0) throw new Error(`${SHIPPED} has nothing like ${from}`);
      return text.replace(from, to);
    },
    readFileSync(SHIPPED, 'utf8'),
  );
}

/** What Debian has around a site, with one worker and without a daemon. */
function surroundings(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(join(folder, 'tmp'));
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
master_process off;
pid ${join(folder, 'pid')};
error_log stderr warn;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  ${temporary.map((kind) => `${kind}_temp_path ${join(folder, 'tmp', kind)};`).join('\n  ')}
  include ${join(folder, 'site.conf')};
}
`;
}

async function untilServing(child: ChildProcess, port: number, pidFile: string): Promise<number> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer && existsSync(pidFile)) return Number(readFileSync(pidFile, 'utf8'));
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`nginx ended with ${child.exitCode}: ${said}`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
