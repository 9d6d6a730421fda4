import { spawn } from 'node:child_process';
import { join } from 'node:path';

const TELL_PROCESS = join(import.meta.dirname, 'tell-process.mjs');

/** The started program as an operator meets it: what it says, its signals, how it ended. */
export type StartedProcess = ReturnType<typeof startProcess>;

/** Starts the server as `npm start` does, on a free port. Each answer names its process in X-Process. */
export function startProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', TELL_PROCESS, 'bin/start.mjs'], {
    env: { ...process.env, PORT: '0', BACKUPS: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  const waiting = new Set<() => void>();
  const hear = (name: 'out' | 'err') => (text: string) => {
    said[name] += text;
    for (const look of waiting) look();
  };
  child.stdout.setEncoding('utf8').on('data', hear('out'));
  child.stderr.setEncoding('utf8').on('data', hear('err'));
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  /** What it says once that matches; fails when it ends before. */
  const hears = (name: 'out' | 'err') => (pattern: RegExp) =>
    new Promise<string>((done, fail) => {
      const look = () => {
        const found = pattern.exec(said[name])?.[0];
        if (found === undefined) return;
        waiting.delete(look);
        done(found);
      };
      waiting.add(look);
      look();
      ended.then((code) => fail(new Error(`ended with ${code}: ${said.err}`)));
    });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  const says = hears('out');
  const address = () => says(/http:\/\/127\.0\.0\.1:\d+/);
  return { child, said, ended, says, complains: hears('err'), address, stop };
}
