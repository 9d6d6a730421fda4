/**
 * What could not be faster: one answer held in memory, HTML written by hand straight from prepared
 * statements, or those statements alone. FLOOR says which; its bytes or its database are named in
 * FLOOR_FILE.
 */
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { handWritten, statementsAlone } from './hand-written.server';

const file = process.env.FLOOR_FILE ?? '';

const floors: Record<string, () => RequestListener> = {
  bare: () => {
    const { headers, body } = JSON.parse(readFileSync(file, 'utf8'));
    const bytes = Buffer.from(body, 'base64');
    return (_, answer) => {
      answer.writeHead(200, headers);
      answer.end(bytes);
    };
  },
  'hand-written': () => handWritten(file),
  statements: () => statementsAlone(file),
};

const listener = floors[process.env.FLOOR ?? '']?.();
createServer((request, answer) => {
  if (request.url === '/healthz') answer.end('ok');
  else listener?.(request, answer);
}).listen(Number(process.env.PORT), '127.0.0.1');
