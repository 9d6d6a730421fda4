import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../support/free-port';

export type CrashingServer = {
  address: string;
  /** Ends all of its processes at once, as a power cut or the kernel's memory killer would. */
  kill: () => Promise<void>;
  /** Ends it as an operator does. */
  stop: () => Promise<void>;
};

/** Starts the built server as a process group of its own. `command` may wrap node, as prlimit does. */
export async function startCrashing(
  dataDir: string,
  processes: number,
  command: readonly string[] = [],
): Promise<CrashingServer> {
  const port = await freePort();
  const [program = '', ...given] = [...command, process.execPath, 'bin/start.mjs'];
  const child = spawn(program, given, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', DATA_DIR: dataDir, SEED: 'none', BACKUPS: 'none' },
      ...{ PORT: String(port), PROCESSES: String(processes) },
    },
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${port}`;
  await untilAnswering(child, address, () => said);
  const end = async (signal: NodeJS.Signals, group: boolean) => {
    process.kill(group ? -(child.pid as number) : (child.pid as number), signal);
    await ended;
  };
  return { address, kill: () => end('SIGKILL', true), stop: () => end('SIGTERM', false) };
}

async function untilAnswering(child: ChildProcess, address: string, said: () => string) {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`the server ended before it answered: ${said()}`);
}
