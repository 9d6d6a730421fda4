/**
 * Asks a server so many times a second, whether it keeps up or not, as readers do who know nothing
 * of each other. Run as a process of its own by overload.ts; prints what came back as JSON.
 */
import { Agent, get } from 'node:http';

const [address = '', path = '', perSecond = '', seconds = '', rushSeconds = ''] =
  process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 4000 });
/** A round of its own: no address of an earlier one may be asked for again. */
const round = process.pid;

const told = { offered: 0, admitted: 0, refused: 0, failed: 0, bytes: 0 };
/** Milliseconds of those admitted: of the first moments, when it cannot know yet that more come than
 * it serves, and of all later ones. */
const [rush, later]: [number[], number[]] = [[], []];

function ask(number: number): Promise<void> {
  const began = performance.now();
  return new Promise((done) => {
    get(address + path.replace('%d', `${round}-${number}`), { agent }, (answer) => {
      answer.on('data', (part: Buffer) => {
        told.bytes += part.length;
      });
      answer.once('end', () => {
        if (answer.statusCode === 200) {
          told.admitted += 1;
          const isRush = began - started < Number(rushSeconds) * 1000;
          (isRush ? rush : later).push(performance.now() - began);
        } else if (answer.statusCode === 503) told.refused += 1;
        else told.failed += 1;
        done();
      });
    }).once('error', () => {
      told.failed += 1;
      done();
    });
  });
}

const started = performance.now();
const all: Promise<void>[] = [];
await new Promise<void>((done) => {
  const timer = setInterval(() => {
    const elapsed = (performance.now() - started) / 1000;
    const due = Math.min(elapsed, Number(seconds)) * Number(perSecond);
    while (told.offered < due) {
      told.offered += 1;
      all.push(ask(told.offered));
    }
    if (elapsed < Number(seconds)) return;
    clearInterval(timer);
    done();
  }, 2);
});
await Promise.all(all);
agent.destroy();
const waits = (times: number[]) => {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
};
console.log(JSON.stringify({ ...told, rush: waits(rush), later: waits(later) }));
