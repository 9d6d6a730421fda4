/**
 * Hears what the server says of faults of its own, and what nobody caught. `take` gives what was
 * heard since it was last asked.
 */
export function listen() {
  let heard: string[] = [];
  const { error, warn } = console;
  const say = (first: unknown, ...rest: unknown[]) => {
    heard.push(`says ${firstLine(first)}`, ...rest.map((one) => firstLine(one)));
  };
  const tell = (kind: string) => (reason: unknown) => {
    heard.push(`${kind}: ${firstLine(reason)}`);
  };
  const rejected = tell('unhandled rejection');
  const thrown = tell('uncaught exception');
  console.error = say;
  console.warn = () => {};
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', thrown);
  return {
    take: (): string[] => {
      const taken = heard;
      heard = [];
      return taken;
    },
    stop: () => {
      Object.assign(console, { error, warn });
      process.off('unhandledRejection', rejected);
      process.off('uncaughtException', thrown);
    },
  };
}

/** With the place in our code where there is one, and without what differs each time. */
function firstLine(reason: unknown): string {
  const text = reason instanceof Error ? `${reason.stack}` : String(reason);
  const [first = '', ...stack] = text.split('\n');
  const place = stack.find((line) => /build\/server|\/app\//.test(line)) ?? '';
  return `${first.slice(0, 160)} ${place.trim()}`.trim();
}
