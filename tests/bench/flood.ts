/**
 * Posts one form over and over from so many connections, as a script does that waits for nothing but
 * its answers. Run as a process of its own by floods.ts; prints how often each status came as JSON.
 */
import { Agent, request } from 'node:http';

const [address = '', path = '', body = '', connections = '', seconds = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const ends = performance.now() + Number(seconds) * 1000;
const statuses: Record<string, number> = {};

async function post(number: number): Promise<void> {
  for (let round = 0; performance.now() < ends; round += 1) {
    const status = await new Promise<string>((done) => {
      const headers = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body),
        'Sec-Fetch-Site': 'same-origin',
      };
      const to = address + path.replace('%d', `${number}-${round}`);
      const sent = request(to, { method: 'POST', agent, headers, timeout: 30_000 }, (answer) => {
        answer.resume();
        answer.once('end', () => done(String(answer.statusCode)));
      });
      sent.once('error', () => done('broken')).once('timeout', () => sent.destroy());
      sent.end(body);
    });
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
}

await Promise.all(Array.from({ length: Number(connections) }, (_, number) => post(number)));
agent.destroy();
console.log(JSON.stringify(statuses));
