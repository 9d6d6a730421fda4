import { connect } from 'node:net';

/**
 * What is done once all is sent: wait for the server to close; say that no more will come, which Node
 * takes for hanging up; or break the connection off.
 */
type Then = 'wait' | 'end' | 'reset';

/** Sends bytes as they are and gives whatever was answered until the connection was closed. */
export function exchange(
  address: string,
  bytes: Buffer | string,
  then: Then = 'wait',
): Promise<string> {
  const { port, hostname } = new URL(address);
  return new Promise((done) => {
    const socket = connect({ port: Number(port), host: hostname });
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk: Buffer | string) => {
      answer += chunk;
    });
    // A server that refuses early closes while we still write.
    socket.on('error', () => socket.destroy());
    socket.once('close', () => done(answer));
    socket.write(bytes, () => {
      if (then === 'end') socket.end();
      if (then === 'reset') socket.resetAndDestroy();
    });
  });
}

/** The statuses of the answers in what came back, in their order. */
export const statusesIn = (answer: string): number[] =>
  [...answer.matchAll(/(?:^|\r\n|[^\r\n])HTTP\/1\.1 (\d{3}) /g)].map(([, status]) =>
    Number(status),
  );
